// Figures whose digits stand on two lines, and texts of table cells that lie over those of the cell beside them.
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
  for (const row of document.querySelectorAll('tr')) {
    if (!row.checkVisibility({ visibilityProperty: true })) continue;
    const ends = [...row.cells].map(cell => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const seen = [...range.getClientRects()].filter(({ width }) => width > 1);
      return { cell, left: Math.min(...seen.map(box => box.left)), right: Math.max(...seen.map(box => box.right)) };
    });
    for (const [at, { cell, right }] of ends.entries()) {
      const next = ends[at + 1];
      // The head of a row stays at the edge while its row is scrolled: only what is not scrolled is laid beside it.
      if (next && right > next.left + 1)
        found.push(`“${cell.textContent.trim().slice(0, 30)}” over “${next.cell.textContent.trim().slice(0, 30)}”`);
    }
  }
  return found;
})();
