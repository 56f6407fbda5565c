// Labels of drawings that lie over one another or leave their drawing, by the boxes that they are drawn in.
(() => {
  const found = [];
  for (const svg of document.querySelectorAll('.chart svg, .cover-art svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const name = svg.closest('[id]')?.id ?? 'the cover';
    // A box has room above and below the letters of its text.
    const boxes = [...svg.querySelectorAll('text')].map(text => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      return { words: text.textContent, left, right, top: top + height * 0.2, bottom: bottom - height * 0.22 };
    });
    for (const [at, a] of boxes.entries()) {
      if (
        a.left < frame.left - 1.5 ||
        a.right > frame.right + 1.5 ||
        a.top < frame.top - 1.5 ||
        a.bottom > frame.bottom + 1.5
      )
        found.push(`${name}: ${a.words.slice(0, 40)} leaves the drawing`);
      for (const b of boxes.slice(at + 1))
        if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          found.push(`${name}: ${a.words.slice(0, 40)} × ${b.words.slice(0, 40)}`);
    }
  }
  return found;
})();
