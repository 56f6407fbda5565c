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
