import { OPEN_PLACE, OTHER_FIELD } from '../../language/typography.ts';
import type { Block } from '../blocks.ts';
import { type Context, headed } from '../context.ts';
import type { Section } from '../document.ts';
import { readingFacts } from '../reading-facts.ts';

/** What the signs of the report mean, and how its sentences are to be taken. */
export function howToRead(context: Context): Section {
  const { words, view } = context;
  const facts = readingFacts(context);
  return {
    id: 'how-to-read',
    level: 1,
    title: words.section['how-to-read'],
    shortTitle: words.section['how-to-read'],
    start: 'room',
    consulted: true,
    blocks: [
      {
        kind: 'prose',
        tone: 'body',
        paragraphs: words.reading.paragraphs(facts).map(text => [headed(context, text)]),
      },
      { kind: 'legend', items: words.reading.signs(view.input.report.topN, facts.clusters) },
    ],
  };
}

/** Signs that stand behind a place or a name, in the middle of a text too. */
const BEHIND = [OPEN_PLACE, OTHER_FIELD];

/** Whether a text bears the sign that an entry of the legend explains, with whatever number, and marked or not. */
function bears(text: string, sign: string): boolean {
  const behind = BEHIND.find(each => sign.includes(each));
  if (behind !== undefined) return text.includes(behind);
  if (/^[▲▼]/.test(sign)) return text.includes(sign.charAt(0));
  if (/^[=>]\d/.test(sign)) return new RegExp(`(?:^|[\\s(（])${sign.charAt(0)}\\d`).test(text);
  return text.replace(/ \*$/, '') === sign;
}

/** What nobody sees: what is read out in place of a chart, and said in place of a cell. */
const UNSEEN = ['id', 'kind', 'description', 'alt', 'spoken'];

/** The texts in what is printed, without what some of its parts are called. */
function textsIn(value: unknown, without: readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(each => textsIn(each, without));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (without.includes(name) ? [] : textsIn(part, without)));
}

/** The texts that a reader of the page can see in something. */
export const textsSeen = (value: unknown): readonly string[] => textsIn(value, UNSEEN);

/**
 * The sections, of their signs only those explained that stand anywhere but in the legend itself; those in the data of
 * charts alone, which are printed on no paper, are told apart.
 */
export function withPrintedSigns(sections: readonly Section[]): readonly Section[] {
  const others = sections.map(({ title, blocks }) => [title, blocks.filter(({ kind }) => kind !== 'legend')]);
  const seen = textsIn(others, UNSEEN);
  const onPaper = textsIn(others, [...UNSEEN, 'data']);
  return sections.map(section => ({
    ...section,
    blocks: section.blocks.flatMap((block): readonly Block[] => {
      if (block.kind !== 'legend') return [block];
      const items = block.items.flatMap(({ sign, meaning }) => {
        if (!seen.some(text => bears(text, sign))) return [];
        return [{ sign, meaning, ...(onPaper.some(text => bears(text, sign)) ? {} : { inData: true as const }) }];
      });
      return items.length === 0 ? [] : [{ ...block, items }];
    }),
  }));
}
