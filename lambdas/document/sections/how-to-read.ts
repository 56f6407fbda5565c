import { OPEN_PLACE, OTHER_FIELD } from '../../language/typography.ts';
import { type Context, plain } from '../context.ts';
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
        paragraphs: words.reading.paragraphs(facts).map(text => [plain(context, text)]),
      },
      { kind: 'legend', items: words.reading.signs(view.input.report.topN, facts.clusters) },
    ],
  };
}

/** Signs that stand beside places and moves of some reports only. */
const OCCASIONAL = [OPEN_PLACE, OTHER_FIELD];

/** The sections, of these signs only those explained that stand anywhere but in the legend itself. */
export function withPrintedSigns(sections: readonly Section[]): readonly Section[] {
  const others = sections.map(({ title, blocks }) => [title, blocks.filter(({ kind }) => kind !== 'legend')]);
  const printed = JSON.stringify(others);
  const idle = OCCASIONAL.filter(sign => !printed.includes(sign));
  return sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block =>
      block.kind === 'legend'
        ? { ...block, items: block.items.filter(({ sign }) => !idle.some(each => sign.includes(each))) }
        : block,
    ),
  }));
}
