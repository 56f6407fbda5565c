import { cover } from './cover.ts';
import type { Declared, DeclaredText } from './declared.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { type Passage, squeeze } from './read/passage.ts';
import type { Tokens } from './tokens.ts';

/** A finished file, read back. */
export interface ReadFile {
  readonly name: string;
  readonly language: Declared['language'];
  readonly passages: readonly Passage[];
}

const SHORT = 160;
const cut = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
const listed = (tokens: readonly string[]): string => [...new Set(tokens)].map(token => `“${token}”`).join(', ');

/** Whether words that hold no number and no place say something all the same: a sentence, not a sign or a letter. */
const isSentence = (text: string): boolean =>
  /[.!?。！？]["”’)）]?$/u.test(text) &&
  (/\p{Script=Latin}(?:.*\p{Script=Latin}){11}/u.test(text) || /\p{Script=Han}(?:.*\p{Script=Han}){5}/u.test(text));

/**
 * Compares what a file says with what it was made from: nothing may stand in it that was not declared, no declared
 * sentence of a claim may be missing, and words that bear a claim's id must be that claim's.
 */
export function auditFile({ name, passages }: ReadFile, declared: Declared, tokens: Tokens): readonly Fault[] {
  const fault = (claim: string | null, sentence: string, wrong: string): Fault => ({
    file: name,
    claim,
    sentence: cut(sentence.replace(/\s+/g, ' ').trim()),
    wrong,
  });
  const running = runningText(passages, declared, tokens, fault);
  return [
    ...running,
    ...claimed(passages, declared, fault),
    ...tables(passages, declared, fault),
    ...charts(passages, declared, tokens, fault),
  ];
}

type Tell = (claim: string | null, sentence: string, wrong: string) => Fault;

function runningText(passages: readonly Passage[], declared: Declared, tokens: Tokens, fault: Tell): readonly Fault[] {
  const sentences = declared.sentences.map(({ text }) => text);
  const labels = [...sentences, ...declared.labels.map(({ text }) => text)];
  const text = cover(
    passages.filter(({ zone }) => zone === 'text'),
    sentences,
    labels,
  );
  // A head that a page repeats may be a label, the row of heads of a table, or both in one line.
  const heads = [...labels, ...declared.rows.flat().map(cell => cell.text)];
  const margins = passages.filter(({ zone }) => zone === 'margin');
  const margin = cover(margins, heads, heads);
  const missing = declared.sentences.filter(each => each.claim !== null && !text.found.has(squeeze(each.text)));

  const paired = new Set<DeclaredText>();
  const strange = [...text.left, ...margin.left].flatMap(words => {
    const said = tokens(words);
    if (said.length === 0 && !isSentence(words)) return [];
    const meant = nearest(words, missing);
    if (!meant)
      return fault(
        null,
        words,
        `stands in the file and belongs to nothing that is printed${said.length > 0 ? `: ${listed(said)}` : ''}`,
      );
    paired.add(meant);
    const other = said.filter(token => !tokens(meant.text).includes(token));
    return fault(
      meant.claim,
      meant.text,
      `reads otherwise in the file: “${cut(words)}”${other.length > 0 ? `; nothing that is printed says ${listed(other)}` : ''}`,
    );
  });
  return [
    ...strange,
    ...missing
      .filter(each => !paired.has(each))
      .map(each => fault(each.claim, each.text, 'is not in the file as it was worded')),
  ];
}

/** Words under a claim's id are the words of that claim, whole. */
function claimed(passages: readonly Passage[], declared: Declared, fault: Tell): readonly Fault[] {
  const words = new Map<string, Set<string>>();
  for (const { claim, text } of [...declared.sentences, ...declared.labels, ...declared.cells]) {
    if (claim !== null) words.set(claim, (words.get(claim) ?? new Set()).add(squeeze(text)));
  }
  return passages.flatMap(({ claim, text }) => {
    if (claim === null || words.get(claim)?.has(squeeze(text))) return [];
    return fault(
      claim,
      text,
      words.has(claim) ? 'is not how this claim was worded' : 'bears the id of a claim that is not printed',
    );
  });
}

function tables(passages: readonly Passage[], declared: Declared, fault: Tell): readonly Fault[] {
  const rows = new Set(
    declared.rows.flatMap(cells => [
      squeeze(cells.map(({ text }) => text).join('')),
      squeeze(
        cells.map(({ text, spoken }) => (spoken === null || spoken === text ? text : `${text}${spoken}`)).join(''),
      ),
    ]),
  );
  return passages
    .filter(({ zone, text }) => zone === 'row' && !rows.has(squeeze(text)))
    .map(({ text }) => fault(null, text, 'is no row of any table that was made'));
}

/** Numbers and places in a chart are among those that the charts were drawn from. */
function charts(passages: readonly Passage[], declared: Declared, tokens: Tokens, fault: Tell): readonly Fault[] {
  const known = new Set(declared.charts.flatMap(tokens));
  return passages
    .filter(({ zone }) => zone === 'chart')
    .flatMap(({ text }) => {
      const strange = tokens(text).filter(token => !known.has(token));
      return strange.length > 0
        ? [fault(null, text, `is drawn from nothing that the charts hold: ${listed(strange)}`)]
        : [];
    });
}
