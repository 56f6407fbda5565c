// Targets under 24 by 24 pixels that are neither inside a line of text nor clear of others.
(() => {
  const LEAST = 24;
  const targets = [...document.querySelectorAll('a[href], button, summary, input, select')].filter(
    each =>
      each.checkVisibility({ visibilityProperty: true }) && !each.closest('.skip') && each.getClientRects().length > 0,
  );
  const boxes = targets.map(target => {
    const box = target.getBoundingClientRect();
    return {
      target,
      box,
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
      small: box.width < LEAST || box.height < LEAST,
    };
  });
  // In a sentence, or as high as its line is.
  const inText = target => {
    if (!getComputedStyle(target).display.startsWith('inline')) return false;
    let block = target.parentElement;
    while (getComputedStyle(block).display.startsWith('inline') || getComputedStyle(block).display === 'contents')
      block = block.parentElement;
    return block.textContent.trim().length > target.textContent.trim().length;
  };
  const reaches = (one, other) => {
    const x = Math.max(other.box.left, Math.min(one.x, other.box.right));
    const y = Math.max(other.box.top, Math.min(one.y, other.box.bottom));
    const radius = LEAST / 2;
    return (
      Math.hypot(one.x - x, one.y - y) < radius || (other.small && Math.hypot(one.x - other.x, one.y - other.y) < LEAST)
    );
  };
  return boxes
    .filter(({ small, target }) => small && !inText(target))
    .flatMap(one => {
      const other = boxes.find(each => each !== one && reaches(one, each));
      const size = `${Math.round(one.box.width)} × ${Math.round(one.box.height)}`;
      return other
        ? [
            `${one.target.tagName}.${one.target.className} (${size}) “${one.target.textContent.trim().slice(0, 40)}” beside “${other.target.textContent.trim().slice(0, 40)}”`,
          ]
        : [];
    });
})();
