// Every sign that is shown, behind the weight that it is set in: "700 北".
(() => {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element.closest('title, desc, script, style, .visually-hidden, .proof-id code') || !element.checkVisibility())
      continue;
    const weight = Number(getComputedStyle(element).fontWeight) >= 600 ? 700 : 400;
    for (const sign of node.data) if (sign.trim()) found.add(`${weight} ${sign}`);
  }
  return [...found];
})();
