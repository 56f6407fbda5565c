// Texts whose colour stands out from their ground by less than 4.5:1, and marks of drawings by less than 3:1.
(() => {
  const parse = colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { red, green, blue, alpha };
  };
  const luminance = ({ red, green, blue }) => {
    const [r, g, b] = [red, green, blue].map(part => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  // The ground that an element stands on: the nearest that is painted.
  const groundOf = element => {
    for (let each = element; each; each = each.parentElement) {
      const ground = parse(getComputedStyle(each).backgroundColor);
      if (ground.alpha === 1) return ground;
    }
    return parse('rgb(255,255,255)');
  };
  // In a drawing a text may stand on a shape that was painted before it.
  const shapeUnder = text => {
    const box = text.getBBox();
    const middle = text.ownerSVGElement.createSVGPoint();
    middle.x = box.x + box.width / 2;
    middle.y = box.y + box.height / 2;
    let under = null;
    for (const shape of text.ownerSVGElement.querySelectorAll('path')) {
      if (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) break;
      if (getComputedStyle(shape).fill !== 'none' && shape.isPointInFill(middle)) under = shape;
    }
    return under;
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.data.trim();
    if (!words || element.closest('title, desc, .visually-hidden, script, style')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const drawn = element instanceof SVGElement;
    const shape = drawn ? shapeUnder(element) : null;
    const ground = shape ? parse(getComputedStyle(shape).fill) : groundOf(element);
    const ratio = contrast(parse(drawn ? style.fill : style.color), ground);
    if (ratio < 4.5)
      found.push(
        `${ratio.toFixed(2)} ${element.tagName}.${element.className.baseVal ?? element.className}: ${words.slice(0, 60)}`,
      );
  }
  // Grounds and lines of a scale say nothing, and a lighter part has an outline; the rest are marks.
  const SILENT = /--(grid|wash|paper|pale|night\w*)\b/;
  for (const shape of document.querySelectorAll('svg path')) {
    if (!shape.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(shape);
    const painted = ['fill', 'stroke'].filter(name => (shape.getAttribute(name) ?? 'none') !== 'none');
    const ratios = painted.map(name => contrast(parse(style[name]), groundOf(shape)));
    if (painted.some(name => SILENT.test(shape.getAttribute(name))) && ratios.length === 1) continue;
    if (Math.max(...ratios) < 3)
      found.push(
        `${Math.max(...ratios).toFixed(2)} mark ${painted.map(name => shape.getAttribute(name))} in ${shape.ownerSVGElement.id || shape.closest('[id]')?.id}`,
      );
  }
  return found;
})();
