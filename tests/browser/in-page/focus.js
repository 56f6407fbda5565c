// What is wrong with the element that has the focus: it cannot be seen, or not be told that it has the focus.
(() => {
  const at = document.activeElement;
  if (at === document.body) return ['end'];
  const name = `${at.tagName}.${at.className} “${(at.getAttribute('aria-label') ?? at.textContent).trim().slice(0, 40)}”`;
  const found = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) found.push(`${name} has no ring`);
  const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  // A box that is higher than the screen is seen where any part of it is.
  const seen = boxes.some(box =>
    [box.top + Math.min(box.height / 2, 12), box.top + box.height / 2, box.bottom - 12].some(height => {
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
      const y = Math.min(Math.max(height, 1), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      return box.bottom > 0 && box.top < innerHeight && top !== null && (at.contains(top) || top.contains(at));
    }),
  );
  if (!seen) found.push(`${name} is not to be seen`);
  if (at.tabIndex > 0) found.push(`${name} has an order of its own`);
  const last = window.almanacLastFocus;
  if (last?.isConnected && !(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
    found.push(`${name} comes before what had the focus before it`);
  window.almanacLastFocus = at;
  return found;
})();
