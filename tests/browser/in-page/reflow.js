// What stands beyond the edges of the screen, and texts that their boxes cut off.
(() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.scrollingElement.scrollWidth > width)
    found.push(`the page is ${document.scrollingElement.scrollWidth} wide, the screen ${width}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.data.trim();
    // A box of its own that scrolls: a table needs both of its dimensions.
    if (!words || element.closest('.scroll, .visually-hidden, .skip, title, desc, script, style')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 0 && (box.left < -0.5 || box.right > width + 0.5)) {
        found.push(
          `${element.tagName}.${element.className.baseVal ?? element.className} from ${Math.round(box.left)} to ${Math.round(box.right)} of ${width}: ${words.slice(0, 60)}`,
        );
        break;
      }
  }
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.overflowX === 'visible' || element.closest('.visually-hidden, svg, .contents')) continue;
    if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      found.push(`${element.tagName}.${element.className} cuts its text off`);
  }
  return found;
})();
