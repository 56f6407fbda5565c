import { inParts } from '../../refusals/refusal.ts';
import type { LanguageId, Names, PartialNames, WrittenLanguage } from '../language-id.ts';
import { type Fault, inZh, type Located, type RuleId } from './fault.ts';
import { COUNT_FORM, type Form, formAsked, SLUG_FORM, TEXT_FORM } from './forms.ts';
import { LIMITS } from './limits.ts';
import { unprintable } from './printable.ts';
import type { Row } from './row.ts';
import { fault } from './tables/grid.ts';

/** Columns whose words are kept and never printed, so that no font need have their signs. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['aliases', 'note', 'vintage_reason']);

/** Every sign of a row that cannot be printed, once a cell. */
const unprintableIn = ({ at, cells }: Row): readonly Fault[] =>
  [...cells].flatMap(([column, cell]) =>
    unprintable(typeof cell === 'string' ? cell : cell.join(''), !NEVER_PRINTED.has(column)).map(
      ({ message, remedy, zh }): Fault => ({
        ...at,
        column,
        value: typeof cell === 'string' ? cell : cell.join('; '),
        rule: 'F14',
        message,
        remedy,
        translated: inZh(...zh),
      }),
    ),
  );

/**
 * Reads the cells of one row into values and gathers what is wrong with them. After a fault the reading goes on with
 * a stand-in value, so that all faults of the row are found; `parseRows` then drops the row, so no stand-in gets out.
 */
export class RowReader {
  readonly #row: Row;
  /** Those that texts are asked for in, and those that they may be given in besides. */
  readonly #languages: readonly WrittenLanguage[];
  readonly #others: readonly WrittenLanguage[];
  readonly #faults: Fault[];
  #incomplete = false;

  constructor(row: Row, languages: readonly WrittenLanguage[]) {
    this.#row = row;
    this.#languages = languages.filter(({ optional }) => !optional);
    this.#others = languages.filter(({ optional }) => optional);
    this.#faults = [...row.faults, ...unprintableIn(row)];
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Whether every cell could be read. */
  get sound(): boolean {
    return this.#faults.length === 0 && !this.#incomplete;
  }

  /** Adds a fault about a column of this row; of a column that was reported before, nothing more is said. */
  refuse(
    rule: RuleId,
    column: string,
    value: string | null,
    message: string,
    remedy: string,
    zh: readonly [message: string, remedy: string],
  ): void {
    if (!this.#row.cells.has(column)) {
      this.#incomplete = true;
      return;
    }
    this.#faults.push({ ...this.#row.at, column, value, rule, message, remedy, translated: inZh(...zh) });
  }

  /** The text of a cell; null when it is empty, or was reported as unreadable before. */
  optional(column: string, form?: Form): string | null {
    const cell = this.#row.cells.get(column);
    if (cell === undefined) {
      this.#incomplete = true;
      return null;
    }
    const text = typeof cell === 'string' ? cell : cell.join('; ');
    if (text === '') return null;
    if (form) this.#hold(form, column, text);
    return text;
  }

  /** Refuses a text that does not have the form that its column asks for. */
  #hold(form: Form, column: string, text: string): void {
    if (form.fits(text)) return;
    const [asked, zh] = formAsked(form, text);
    this.refuse('F07', column, text, `"${text}" does not have the form of ${column}.`, `Write ${asked}.`, [
      `“${text}”不符合${column}列的形式。`,
      `请填写${zh}。`,
    ]);
  }

  /** The text of a cell that must not be empty. */
  text(column: string, form?: Form): string {
    const text = this.optional(column, form);
    if (text === null)
      this.refuse('F06', column, null, `${column} is empty.`, form ? `Write ${form.example}.` : 'Fill the cell.', [
        `${column}列为空。`,
        form ? `请填写${form.zh}。` : '请填写该单元格。',
      ]);
    return text ?? '';
  }

  /** Whether what the row has for a column was refused: it is there, and what is missing of it is told already. */
  isRefused(column: string): boolean {
    return this.#faults.some(fault => fault.column === column);
  }

  /** Whether the row has nothing at all for a column that a file need not have: no cell, and none that was refused. */
  lacks(column: string): boolean {
    return !this.#row.cells.has(column) && !this.#row.faults.some(fault => fault.column === column);
  }

  /** A cell of a column that a file need not have. */
  extra(column: string, form: Form = SLUG_FORM): string | null {
    return this.#row.cells.has(column) ? this.optional(column, form) : null;
  }

  id(column: string): string {
    return this.text(column, SLUG_FORM);
  }

  optionalId(column: string): string | null {
    return this.optional(column, SLUG_FORM);
  }

  number(column: string, form: Form): number {
    return Number(this.text(column, form));
  }

  optionalNumber(column: string, form: Form): number | null {
    const text = this.optional(column, form);
    return text === null ? null : Number(text);
  }

  list(column: string, form?: Form): readonly string[] {
    const cell = this.#row.cells.get(column);
    if (cell === undefined) this.#incomplete = true;
    const entries = typeof cell === 'string' ? [cell] : (cell ?? []);
    const seen = new Set<string>();
    for (const entry of entries) {
      if (form) this.#hold(form, column, entry);
      if (seen.has(entry))
        this.refuse('F07', column, entry, `"${entry}" stands twice in the list.`, 'Delete one of the two.', [
          `“${entry}”在列表中出现了两次。`,
          '请删除其中一个。',
        ]);
      seen.add(entry);
    }
    return entries;
  }

  /** A list in a column that a file need not have. */
  extraList(column: string, form?: Form): readonly string[] {
    return this.#row.cells.has(column) ? this.list(column, form) : [];
  }

  /** One of the words that the column knows; `empty` is what an empty cell means. */
  word<W extends string>(column: string, words: readonly W[], empty?: W): W {
    const text = empty === undefined ? this.text(column) : this.optional(column);
    const word = words.find(known => known === text);
    if (word === undefined && text)
      this.refuse('F07', column, text, `"${text}" is not a word of ${column}.`, `Write one of: ${words.join(', ')}.`, [
        `“${text}”不是${column}列可用的词。`,
        `请填写以下之一：${words.join('、')}。`,
      ]);
    const [first] = words;
    const fallback = empty ?? first;
    if (fallback === undefined) throw new Error(`The column ${column} knows no words.`);
    return word ?? fallback;
  }

  yesNo(column: string): boolean | null {
    const text = this.optional(column);
    if (text !== null && text !== 'yes' && text !== 'no')
      this.refuse('F07', column, text, `"${text}" is neither yes nor no.`, 'Write yes, no, or leave the cell empty.', [
        `“${text}”既不是yes也不是no。`,
        '请填写yes、no，或留空。',
      ]);
    return text === null ? null : text === 'yes';
  }

  /** A text in every language that is asked for: `name` reads `name_en`, `name_zh` and so on. */
  names(stem: string): Names {
    return {
      ...this.#inEach(this.#languages, column => this.#textIn(`${stem}_${column}`)),
      ...this.#inOthers(stem, this.#others),
    };
  }

  /** Whether texts must be given in a language. */
  asksFor(language: LanguageId): boolean {
    return this.#languages.some(({ id }) => id === language);
  }

  /** A text in a language, which a definition may ask for or not. */
  #textIn(column: string): string {
    const text = this.optional(column);
    if (text === null)
      this.refuse(
        'F06',
        column,
        null,
        `${column} is empty.`,
        'Fill the cell, or bring a definition of the report whose "languages" leave this one out: npm run new -- report writes one.',
        [`${column}列为空。`, '请填写该单元格，或提供languages不含该语言的报告定义：npm run new -- report可生成一份。'],
      );
    return text ?? '';
  }

  /** A text in every language or in none. */
  optionalNames(stem: string): Names | null {
    const given = this.#inEach(this.#languages, column => this.optional(`${stem}_${column}`));
    const empty = this.#languages.filter(({ id }) => given[id] === null);
    if (empty.length === this.#languages.length) return null;
    for (const { column } of empty)
      this.refuse(
        'F06',
        // A column that the file does not have is told at the one that it has.
        this.lacks(`${stem}_${column}`) ? this.columnIn(stem) : `${stem}_${column}`,
        null,
        `${stem}_${column} is empty and its counterpart is not.`,
        `Give ${this.#languages.length === 2 ? 'both languages, or neither' : 'every language, or none'}.`,
        [`${stem}_${column}列为空，而其他语言的一列已填写。`, '请填写每种语言，或都留空。'],
      );
    return { ...this.#inEach(this.#languages, (_, id) => given[id] ?? ''), ...this.#inOthers(stem, this.#others) };
  }

  /** The first column of a text in languages that the row has. */
  columnIn(stem: string): string {
    const columns = [...this.#languages, ...this.#others].map(({ column }) => `${stem}_${column}`);
    return columns.find(column => this.#row.cells.has(column)) ?? stem;
  }

  /** The same of columns that need not be there. */
  extraNames(stem: string): Names | null {
    return this.#languages.some(({ column }) => this.#row.cells.has(`${stem}_${column}`))
      ? this.optionalNames(stem)
      : null;
  }

  /** A text that the first language must have and the others may. */
  partialNames(stem: string): PartialNames {
    const [first] = this.#languages;
    return {
      ...this.#inEach<string | null>(this.#languages, column =>
        column === first?.column ? this.text(`${stem}_${column}`) : this.optional(`${stem}_${column}`),
      ),
      ...this.#inOthers(stem, this.#others),
    };
  }

  /** What names are sorted by, in the languages that have a key for it. */
  sortKeys(): Names {
    const keyed = ({ sortKey }: WrittenLanguage): boolean => sortKey;
    return {
      ...this.#inEach(this.#languages.filter(keyed), column => this.text(`sort_key_${column}`)),
      ...this.#inOthers('sort_key', this.#others.filter(keyed)),
    };
  }

  /** What is given in languages that nothing need be given in. */
  #inOthers(stem: string, languages: readonly WrittenLanguage[]): Names {
    const given = languages.flatMap(({ id, column }): readonly (readonly [LanguageId, string])[] => {
      const text = this.extra(`${stem}_${column}`, TEXT_FORM);
      return text === null ? [] : [[id, text]];
    });
    return Object.fromEntries(given);
  }

  #inEach<T>(languages: readonly WrittenLanguage[], read: (column: string, id: LanguageId) => T) {
    return Object.fromEntries(languages.map(({ id, column }) => [id, read(column, id)]));
  }

  /** The id of the source that the row was seen in. */
  source(): string {
    const text = this.optional('source', SLUG_FORM);
    if (text === null)
      this.refuse('V16', 'source', null, 'No source is given.', 'Write the id of a source from sources.csv.', [
        '没有注明来源。',
        '请填写sources中的来源id。',
      ]);
    return text ?? '';
  }

  /** The vintage of a figure, 1 where the cell is empty, and the reason that a later one must have. */
  vintage(): { readonly vintage: number; readonly vintageReason: string | null } {
    const vintage = this.optionalNumber('vintage', COUNT_FORM) ?? 1;
    const vintageReason = this.optional('vintage_reason');
    if (vintage > 1 && vintageReason === null)
      this.refuse(
        'V24',
        'vintage_reason',
        null,
        `Vintage ${vintage} gives no reason.`,
        'Say in vintage_reason why the figure was corrected and where that was announced.',
        [`第${vintage}版没有写明原因。`, '请在vintage_reason中写明为何更正、在何处公告。'],
      );
    return { vintage, vintageReason };
  }
}

/** The items of one kind, what is wrong, and the rows that gave no item. */
export interface Parsed<T> {
  readonly items: readonly Located<T>[];
  readonly faults: readonly Fault[];
  readonly broken: readonly Row[];
}

/** Says of a file that is wrong throughout that its other rows were not looked at. */
function tooManyFaults({ at }: Row, rows: number): Fault {
  const said = inParts('overLimit', {
    what: 'Faults in rows',
    found: null,
    limit: LIMITS.readFaults,
    remedy: `Mend those that are told, and import again: ${rows === 1 ? 'one further row was' : `${rows} further rows were`} not looked at.`,
  });
  return fault({ ...at, row: null }, 'F16', {
    en: [said.words, said.remedy],
    zh: [`各行的问题超过上限${LIMITS.readFaults}处。`, `请先更正所列问题，再次导入：另有${rows}行未予检查。`],
  });
}

/**
 * Parses every row; one that has a fault gives its faults and no item. After so many faults that nobody reads on, the
 * other rows count as broken: a file that is wrong in every cell would otherwise take more memory than an import has.
 */
export function parseRows<T>(
  rows: readonly Row[],
  languages: readonly WrittenLanguage[],
  parse: (read: RowReader) => T,
): Parsed<T> {
  const items: Located<T>[] = [];
  const faults: Fault[] = [];
  const broken: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (faults.length >= LIMITS.readFaults)
      return {
        items,
        faults: [...faults, tooManyFaults(row, rows.length - index)],
        broken: [...broken, ...rows.slice(index)],
      };
    const reader = new RowReader(row, languages);
    const item = parse(reader);
    if (reader.sound) items.push({ item, at: row.at });
    else broken.push(row);
    faults.push(...reader.faults);
  }
  return { items, faults, broken };
}
