import type { Misread } from '../claims/misread.ts';
import { askedInWords } from '../findings/asked-in-words.ts';
import { FIGURES_IN_WORDS } from '../findings/figure-in-words.ts';
import { wrongIn } from '../findings/statements.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Dataset } from '../records/dataset.ts';
import { pathInWords } from '../records/import/as-far-as-read.ts';
import { type Fault, inZh, sortFaults } from '../records/import/fault.ts';
import type { InputFile } from '../records/import/input-file.ts';
import type { Note } from '../records/import/note.ts';
import { overLimits } from '../records/import/over-limits.ts';
import { type ParseOutcome, parseFiles } from '../records/import/parse-files.ts';
import { printFaults } from '../records/import/print-faults.ts';
import { printNotes } from '../records/import/print-notes.ts';
import { toldFaults } from '../records/import/told-faults.ts';
import type { ImportWatch } from '../records/import/watch.ts';
import type { LanguageId } from '../records/language-id.ts';
import { changedFacts } from './changed-facts.ts';
import { nameFaults } from './name-faults.ts';
import type { RecordTable } from './ports.ts';
import type { TouchedEdition } from './touched-editions.ts';
import { type PublishedEditions, touchedPublished } from './touched-published.ts';
import { touchedWords } from './touched-words.ts';

export type ImportResult =
  | {
      readonly ok: true;
      readonly written: number;
      readonly unchanged: number;
      readonly revision: string;
      /** Published editions that rest on what this import corrects. */
      readonly touched: readonly TouchedEdition[];
      /** What was decided in reading the files. */
      readonly notes: readonly Note[];
      /** What was written, in words; `words` tell that and all the rest. */
      readonly counts: string;
      readonly words: string;
    }
  | {
      readonly ok: false;
      /** Those that are told one by one. */
      readonly faults: readonly Fault[];
      readonly faultCount: number;
      readonly notes: readonly Note[];
      readonly words: string;
    };

/** What is known of an import besides its files. */
export interface ToldOfImport {
  /** Of files that were sent or dropped. */
  readonly batch?: string;
  /** ISO instant. */
  readonly at?: string;
  /** Who is told how far it is. */
  readonly watch?: ImportWatch;
}

/**
 * Imports the files of a folder. They are read over what is stored, and all their faults are reported at once; with a
 * fault in any of them nothing is written. A repeated import changes nothing; it finishes one that was interrupted.
 * With the published editions given, those and the claims that a correction touches are reported; a repeat reports them
 * again, since whoever repeats it may never have had the answer. The same `batch` delivered again is answered as it was
 * the first time.
 */
export async function importRecords(
  files: readonly InputFile[],
  table: RecordTable,
  published: PublishedEditions | null = null,
  language: LanguageId = 'en',
  told: ToldOfImport = {},
): Promise<ImportResult> {
  const over = overLimits(files);
  if (over.length > 0) return refused(over, [], language);
  const stored = await table.readForImport();
  const outcome = parseFiles(files, stored, LANGUAGES, told.watch);
  const faults = outcome.ok
    ? [...formFaults(outcome, outcome.dataset), ...nameFaults(outcome, outcome.dataset)]
    : sortFaults([
        ...outcome.faults,
        ...laterFaults(outcome),
        ...nameFaults(outcome, outcome.readable, outcome.faults),
      ]);
  const { notes } = outcome;
  if (!outcome.ok || faults.length > 0) return refused(faults, notes, language);
  const found = changedFacts(stored, outcome.dataset);
  const facts = { at: told.at ?? '', files: files.map(({ path }) => path), recipes: outcome.recipes };
  const { written, unchanged, revision, changes } = await table.write(
    outcome.dataset,
    found,
    told.batch ?? null,
    facts,
    told.watch,
  );
  // The import before may have left the same revision: what it changed is not what these files change.
  const own = changes.filter(({ key }) => outcome.brought.has(key.split('#')[0] ?? key));
  const { touched, unread } = await touchedPublished(published, own);
  const counts = inWords(written, unchanged, outcome.dataset, language);
  const words = `${counts}${touchedWords(touched, unread)}${printNotes(notes, language)}`;
  return { ok: true, written, unchanged, revision, touched, notes, counts, words };
}

/** The files are refused for these faults. */
export function refused(
  faults: readonly Fault[],
  notes: readonly Note[] = [],
  language: LanguageId = 'en',
): ImportResult {
  const told = toldFaults(faults);
  const words = `${printFaults(told.faults, language, told.count)}${printNotes(notes, language)}`;
  return { ok: false, faults: told.faults, faultCount: told.count, notes, words };
}

/** The same of what is refused, so that whoever mends it sees all at once. */
const laterFaults = (outcome: Extract<ParseOutcome, { readonly ok: false }>): readonly Fault[] =>
  formFaults(outcome, outcome.readable, outcome.rowsRead);

type Definitions = Pick<ParseOutcome, 'definitions' | 'withLines'>;

/**
 * Claims that are stated or asked for, in a form that the claims engine cannot read. With a row that could not be read
 * nobody can tell whether an id is mistyped.
 */
function formFaults({ definitions, withLines }: Definitions, dataset: Dataset, rowsRead = true): readonly Fault[] {
  const placeOf = new Map(definitions.map(({ item, at }) => [item.id, at]));
  const queries = [
    ...dataset.statements.map(({ id, claim }) => ({
      at: { file: `statements: "${id}"`, row: null, column: 'claim' },
      claim,
      figure: null,
    })),
    ...dataset.reports.flatMap(({ id, editions }) =>
      editions.flatMap((edition, number) => [
        ...edition.asks.map((claim, index) => {
          const where = `reports: "${id}", edition ${edition.id}, ask ${index + 1}`;
          const place = placeOf.get(id) ?? { file: where, row: null };
          return { at: { ...place, column: `editions[${number}].asks[${index}]` }, claim, figure: null };
        }),
        ...askedInWords(edition.words).map(({ file, line, query, figure }) => ({
          at: { file, row: null, column: 'claim', line: { line, column: 1 } },
          claim: query,
          figure,
        })),
      ]),
    ),
  ];
  const faults = queries.flatMap(({ at, claim, figure }): readonly Fault[] => {
    const wrong = wrongIn(claim, rowsRead ? dataset : null);
    if (wrong.length > 0) return wrong.map(each => ({ ...at, ...unreadable(at.column, each) }));
    return figure === null || FIGURES_IN_WORDS[claim.kind] === figure
      ? []
      : [{ ...at, ...unknownFigure(claim.kind, figure) }];
  });
  return withLines(faults);
}

/** A parameter of a claim, as the kind does not have it. */
function unreadable(column: string, { path, found, en, zh }: Misread): Omit<Fault, 'file' | 'row' | 'line'> {
  const [name, ...deeper] = path;
  const within = name === undefined ? column : `${column}.${pathInWords([name, ...deeper])}`;
  return {
    column: within,
    value: found,
    rule: 'F13',
    message: `The claim cannot be read: ${en}.`,
    remedy: 'Correct that; docs/claims.md shows the form of each kind.',
    translated: inZh(`该陈述不能读取：${zh}。`, '请更正此处；docs/claims.md给出了各种类的写法。'),
  };
}

/** A figure that no claim of its kind has to stand alone. */
function unknownFigure(kind: string, figure: string): Omit<Fault, 'file' | 'row' | 'column' | 'line'> {
  const message = `A claim of the kind "${kind}" has no figure "${figure}" that may stand in a sentence.`;
  const known = Object.entries(FIGURES_IN_WORDS);
  const remedy = `Write ${known.map(([of, name]) => `figure=${name} with the kind ${of}`).join(' or ')}, or leave figure= out for the whole sentence.`;
  const translated = inZh(
    `种类“${kind}”没有可单独写入句中的数字“${figure}”。`,
    `请写${known.map(([of, name]) => `种类${of}的figure=${name}`).join('或')}，或去掉figure=，由整句代替。`,
  );
  return { value: figure, rule: 'F13', message, remedy, translated };
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What was written, and what the table holds now. */
function inWords(written: number, unchanged: number, dataset: Dataset, language: LanguageId): string {
  const [records, releases, rankings] = [dataset.records.length, dataset.releases.length, dataset.rankings.length];
  if (language === 'zh-Hans') {
    const done =
      written === 0 ? `没有新内容：${unchanged}项均已存储。` : `已写入${written}项，另有${unchanged}项未变。`;
    return `${done}现存${rankings}个榜单的${releases}次发布，共${records}条记录。\n`;
  }
  const held = `${counted(records, 'ranking record')} in ${counted(releases, 'release')} of ${counted(rankings, 'ranking')}`;
  const done =
    written === 0
      ? `Nothing new: all ${counted(unchanged, 'item')} are stored already.`
      : `Written: ${counted(written, 'item')}. Unchanged: ${unchanged}.`;
  return `${done} The table now holds ${held}.\n`;
}
