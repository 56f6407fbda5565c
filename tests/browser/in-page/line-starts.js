// What no line may begin with, or part: each with the signs around it, "第21位 / †、2021". Shown text alone.
(() => {
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element.closest('svg, script, style, .visually-hidden') || !element.checkVisibility()) continue;
    const block = element.closest('p, td, th, h1, h2, h3, h4, figcaption, dt, dd, summary, li, div');
    for (let at = 0; at < node.data.length; at += 1) {
      if (!node.data[at].trim()) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, bottom } = range.getBoundingClientRect();
      if (/[†‡]/.test(node.data[at]) && before?.block === block && top >= before.bottom)
        faults.push(`${before.sign} / ${node.data.slice(at, at + 8)}`);
      before = { block, bottom, sign: node.data[at] };
    }
  }
  for (const each of document.querySelectorAll('.whole')) {
    const { display } = getComputedStyle(each.parentElement);
    if (/grid|flex/.test(display)) faults.push(`set for itself: ${each.textContent}`);
    if (each.checkVisibility() && each.getClientRects().length > 1) faults.push(`parted: ${each.textContent}`);
  }
  return faults;
})();
