import type { Drawn, DrawnChart } from './declared.ts';
import type { Fault, NewFault } from './fault.ts';
import { type ExtractedText, squeeze } from './read/extracted-text.ts';

/** Words of a chart as they are drawn: some stand in more than one line. */
type Words = readonly string[];

/** Where the words go on behind a text, which may take more than one of them; null where they are others. */
function behind(words: Words, at: number, text: string): number | null {
  const wanted = squeeze(text);
  let [found, next] = ['', at];
  while (found.length < wanted.length && next < words.length) {
    found += words[next] ?? '';
    next += 1;
  }
  return found === wanted ? next : null;
}

/** How far words follow what is to be drawn, and the text that was due where they do not; null where they do. */
interface Read {
  readonly at: number;
  readonly due: string | null;
}

function readAll(texts: readonly string[], words: Words, from: number): Read {
  let at = from;
  for (const text of texts) {
    const next = behind(words, at, text);
    if (next === null) return { at, due: text };
    at = next;
  }
  return { at, due: null };
}

const readSome = (texts: readonly string[], words: Words, from: number): Read => ({
  at: texts.reduce((at, text) => behind(words, at, text) ?? at, from),
  due: null,
});

/** Follows the steps; of lists to choose from the first with which all that follows can be read too. */
function follow(steps: readonly Drawn[], words: Words, from: number): Read {
  const [step, ...rest] = steps;
  if (!step) return { at: from, due: from < words.length ? '' : null };
  const ways =
    step.how === 'either'
      ? step.lists.map(list => readAll(list, words, from))
      : [step.how === 'all' ? readAll(step.texts, words, from) : readSome(step.texts, words, from)];
  const whole = ways.map(read => (read.due === null ? follow(rest, words, read.at) : read));
  return whole.reduce((best, read) => (best.due === null || (read.due !== null && read.at <= best.at) ? best : read));
}

const textsOf = (steps: readonly Drawn[]): readonly string[] =>
  steps.flatMap(step => (step.how === 'either' ? step.lists.flat() : step.texts));

/** Null where a chart is drawn with its own words in their order. */
function misdrawn({ number, steps }: DrawnChart, words: Words, fault: NewFault): Fault | null {
  const { at, due } = follow(steps, words, 0);
  if (due === null) return null;
  const whole = squeeze(textsOf(steps).join(' '));
  const stranger = words.find(word => !whole.includes(word)) ?? words[at];
  if (stranger === undefined) return fault(null, number, `does not show “${due}”`);
  const meant = due === '' ? '' : `; “${due}” was to stand there`;
  return fault(null, `${number}: ${stranger}`, `is drawn where the chart does not have it${meant}`);
}

/** Charts are drawn with the words that they were made of, each label where it belongs. */
export function charts(
  extracted: readonly ExtractedText[],
  drawn: readonly DrawnChart[],
  fault: NewFault,
): readonly Fault[] {
  const found = extracted.filter(({ zone }) => zone === 'chart').map(({ text }) => text);
  const faults = drawn.flatMap((chart, index) => {
    const text = found[index];
    if (text === undefined) return [fault(null, chart.number, 'is not drawn in the file')];
    const words = text.split('\n').map(squeeze).filter(Boolean);
    return misdrawn(chart, words, fault) ?? [];
  });
  return [
    ...faults,
    ...found.slice(drawn.length).map(text => fault(null, text, 'is drawn in the file and is no chart that was made')),
  ];
}
