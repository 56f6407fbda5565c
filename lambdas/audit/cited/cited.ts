import { KINDS } from '../../claims/schema/kinds.ts';
import type { Dataset } from '../../records/dataset.ts';
import type { Declared } from '../declared.ts';
import { cut, type Fault } from '../fault.ts';
import type { Judged, Ledger } from '../ledger.ts';
import { readerOf } from '../plain/reader.ts';
import { unlike } from '../plain/slots.ts';
import type { LineForms } from './evidence-forms.ts';
import { linesOf } from './evidence-lines.ts';
import { CITATION_LANGUAGES } from './languages.ts';
import { type LineReader, wrongSourceLine } from './source-lines.ts';
import { createWorks, readList } from './sources.ts';
import { sourcesOfUnclaimed } from './unclaimed.ts';

/** What reads the citations of one language. */
interface Reader extends LineReader {
  readonly lines: LineForms;
}

/** Something that is printed, and what is wrong with it. */
type Wrong = readonly [text: string, message: string];

/** The numbers of sources, ascending, each once; null where one of them is of no series that the list has. */
function numbersOf(sources: readonly string[], { works, list }: Reader): readonly number[] | null {
  const numbers = sources.map(id => list.numbers.get(works.seriesOf(id) ?? ''));
  const found = numbers.flatMap(each => each ?? []);
  return found.length < numbers.length ? null : [...new Set(found)].sort((a, b) => a - b);
}

const isKind = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

/** What is wrong with a line of evidence; null where it says what its row holds. */
function misstated(text: string, claim: Judged, { key, source }: Judged['evidence'][number], reader: Reader) {
  const { lines, works, writer } = reader;
  const { known, phrases } = reader.tables;
  // At the head of a line a word has a capital.
  const found = linesOf(key, claim, known).flatMap(([sort, slots]) => {
    const said = lines[sort].exec(text)?.groups;
    return said || lines[sort].test(text) ? [unlike(said ?? {}, slots, phrases)] : [];
  });
  if (found.includes(null)) return null;
  const series = works.seriesOf(source);
  const work = series === null ? source : writer.work(works.series(series), works.editionOf(source));
  if (found.length === 0 && lines.statedIn.exec(text)?.groups?.work === work && linesOf(key, claim, known).length === 0)
    return null;
  return found[0] ?? `does not tell what ${key} holds`;
}

/** Each claim that is printed stands once with everything that it rests on, in order, each with the number of its source. */
function evidence({ cited }: Declared, ledger: Ledger, reader: Reader): readonly Wrong[] {
  const claims = new Map<string, Judged>(ledger.claims.map(claim => [claim.id, claim]));
  const printed = new Set(cited.noted.flatMap(({ claim }) => claim ?? []));
  const listed = new Set(cited.evidence.map(({ claim }) => claim));
  const missing = [...printed].filter(id => claims.has(id) && !listed.has(id));
  return [
    ...missing.map((id): Wrong => [id, 'is printed, and what it rests on is not']),
    ...(listed.size < cited.evidence.length ? [['', 'is listed twice with what it rests on'] as const] : []),
    ...cited.evidence.flatMap(({ claim: id, code, items }): readonly Wrong[] => {
      const claim = claims.get(id);
      if (!claim) return [[id, 'rests on something, and is no claim of the ledger']];
      if (!isKind(claim.kind) || KINDS[claim.kind].code !== code)
        return [[`${code} ${id}`, 'bears the code of another kind']];
      if (items.length !== claim.evidence.length)
        return [[id, `rests on ${claim.evidence.length} pieces of evidence, and ${items.length} are printed`]];
      return items.flatMap(({ text, lead, note }, at): readonly Wrong[] => {
        const piece = claim.evidence[at];
        if (!piece) return [];
        const due = numbersOf([piece.source], reader)?.[0];
        const wrong = misstated(text, claim, piece, reader);
        return [
          ...(due === note
            ? []
            : [[`${text} ${note}`, `bears the number of another source than ${piece.source}`] as const]),
          ...(wrong === null ? [] : [[text, wrong] as const]),
          ...(text.startsWith(lead) ? [] : [[text, `is told under “${lead}”, with which it does not begin`] as const]),
        ];
      });
    }),
  ];
}

/** Numbers of sources are those of what a sentence's claim rests on; beside any other text, of the rows that it is told from. */
function numbered({ cited }: Declared, ledger: Ledger, reader: Reader): readonly Wrong[] {
  const claims = new Map(ledger.claims.map(claim => [claim.id, claim]));
  const earlier = new Map((ledger.comparison?.claims ?? []).map(claim => [claim.id, claim]));
  return cited.noted.flatMap((noted): readonly Wrong[] => {
    const { text, claim: id, notes } = noted;
    const claim = claims.get(id ?? '') ?? earlier.get(id ?? '');
    const strange = notes.find(number => number < 1 || number > cited.sources.length);
    if (strange !== undefined) return [[text, `bears the number ${strange}, which is of no source`]];
    const rests = claim ? [claim.evidence.map(({ source }) => source)] : sourcesOfUnclaimed(noted, reader.tables);
    const due = rests.map(sources => numbersOf(sources, reader)?.join(', ') ?? 'sources that are not listed');
    const borne = notes.join(', ');
    return due.includes(borne)
      ? []
      : [
          [
            text,
            `bears the numbers ${borne || 'of none'}, and rests on ${due.map(each => each || 'none').join(' or ') || 'nothing'}`,
          ],
        ];
  });
}

/**
 * What the report says of where it has things from: the list of its sources, their numbers beside sentences, and the lines
 * that say what a claim rests on, each held against the records and not against the document.
 */
export function miscited(
  file: string,
  ledger: Ledger,
  declared: Declared,
  dataset: Dataset,
  compared: Dataset | null = null,
): readonly Fault[] {
  const { language, cited } = declared;
  const fault = ([text, message]: Wrong): Fault => ({ file, claim: null, sentence: cut(text), message });
  const own = CITATION_LANGUAGES.find(({ writer }) => writer.language === language);
  const tables = readerOf(dataset, ledger, language, compared);
  if (!own || !tables) return [fault([language, 'is a language whose citations nothing reads back'])];
  const works = createWorks(dataset, compared, language, CITATION_LANGUAGES[0]?.writer.language ?? language);
  const list = readList(cited.sources, works, own.writer);
  const reader: Reader = { tables, ...own, works, list };
  const below = declared.tables.flatMap((table): readonly Wrong[] => {
    const wrong = wrongSourceLine(table, reader);
    return wrong === null ? [] : [[table.caption, wrong]];
  });
  return [...list.wrong, ...evidence(declared, ledger, reader), ...numbered(declared, ledger, reader), ...below].map(
    fault,
  );
}
