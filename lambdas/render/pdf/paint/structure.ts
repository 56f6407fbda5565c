import type { OpenOp } from '../layout/op.ts';
import type { Tag } from '../layout/tag.ts';
import type { Engine } from './engine.ts';

type Element = PDFKit.PDFStructureElement;
type Box = NonNullable<OpenOp['box']>;

/** Turns tags into structure elements as they are met, so that they stand in reading order. */
export interface Structure {
  /** The element of a tag. */
  open(tag: Tag, box?: Box | null): Element;
  end(): void;
}

function createElement(engine: Engine, tag: Tag, box: Box | null): Element {
  const { id, ...attributes } = tag.attributes;
  const place = box
    ? { bbox: [box.x, box.y, box.x + box.width, box.y + box.height] as const, placement: 'Block' as const }
    : {};
  const element = engine.struct(tag.type, { ...attributes, ...place });
  // A PDF string, not a name.
  if (id !== undefined) element.dictionary.data.ID = Object(id);
  return element;
}

export function createStructure(engine: Engine, root: Tag): Structure {
  const elements = new Map<Tag, Element>();
  const open = (tag: Tag, box: Box | null = null): Element => {
    const known = elements.get(tag);
    if (known) return known;
    const element = createElement(engine, tag, box);
    elements.set(tag, element);
    if (tag.parent) open(tag.parent).add(element);
    else engine.addStructure(element);
    return element;
  };
  return {
    open,
    end: () => {
      elements.get(root)?.end();
    },
  };
}
