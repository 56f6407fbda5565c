// Figures whose digits stand on two lines, and texts of table cells that lie over those of the next cell.
(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!/\d/.test(node.data) || element.closest('.visually-hidden, .proof-id, title, desc, script, style')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    for (const { 0: figure, index } of node.data.matchAll(/\d[\d.,]*\d/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + figure.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        found.push(`${figure} in “${node.data.trim().slice(0, 60)}”`);
    }
  }
  /** From where to where the words of a cell are seen. */
  const seenIn = cell => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
    }
    return {
      left: Math.min(...boxes.map(box => box.left)),
      right: Math.max(...boxes.map(box => box.right)),
      top: Math.min(...boxes.map(box => box.top)),
      bottom: Math.max(...boxes.map(box => box.bottom)),
    };
  };
  for (const row of document.querySelectorAll('tr')) {
    if (!row.checkVisibility({ visibilityProperty: true })) continue;
    // Cells that stand one below the other have none at their side.
    const isStacked = getComputedStyle(row).display === 'block';
    const cells = [...row.cells].map(cell => ({ cell, ...seenIn(cell) }));
    for (const [at, { cell, right, bottom }] of cells.entries()) {
      const next = cells[at + 1];
      if (next && (isStacked ? bottom > next.top + 1 : right > next.left + 1))
        found.push(`“${cell.textContent.trim().slice(0, 30)}” over “${next.cell.textContent.trim().slice(0, 30)}”`);
    }
  }
  return found;
})();
