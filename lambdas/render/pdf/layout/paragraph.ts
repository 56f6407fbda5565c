import type { SetText } from '../text/typesetter.ts';
import type { Context } from './context.ts';
import { keptAsParagraph, type Strip, strip } from './strip.ts';
import type { Tag } from './tag.ts';
import { type Align, lineOps } from './text-ops.ts';

export interface ParagraphPlace {
  readonly name: string;
  readonly tag: Tag | null;
  readonly x?: number;
  readonly width?: number;
  readonly align?: Align;
  readonly before?: number;
}

/** A strip a line, so that a paragraph may go over a page; never one line alone. */
export function paragraphStrips(text: SetText, place: ParagraphPlace, context: Context): readonly Strip[] {
  const { name, tag, x = 0, width = context.width, align = 'start', before = 0 } = place;
  const { foreign } = context.typesetter;
  return keptAsParagraph(
    text.lines.map((line, index) =>
      strip(name, text.leading, lineOps(line, text.leading, { x, top: 0, width, align, tag, foreign }), {
        before: index === 0 ? before : 0,
      }),
    ),
  );
}
