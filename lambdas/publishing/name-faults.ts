import { createNameReader, type NameObjection, type NameReader } from '../audit/own/printed-names.ts';
import { NOTHING_RECORDED, type Recorded, type RecordedText, recordedTexts } from '../audit/own/recorded.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Dataset } from '../records/dataset.ts';
import { type Fault, inZh, type Where } from '../records/import/fault.ts';
import type { ParseOutcome } from '../records/import/parse-files.ts';

/** What of a table a text is, in the words of whoever imports it. */
const KINDS: Readonly<Record<keyof Recorded, readonly [en: string, zh: string]>> = {
  rankings: ['ranking', '榜单'],
  releases: ['release', '发布'],
  sources: ['source', '来源'],
  indicators: ['indicator', '指标'],
  honours: ['title', '称号'],
  groups: ['group', '分组'],
  reports: ['report', '报告'],
};

/** A text, and where it was read. */
interface Placed extends RecordedText {
  readonly at: Where;
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function faultOf({ at, kind, id, text }: Placed, column: string, { says, instead }: NameObjection): Fault {
  const [en, zh] = KINDS[kind];
  return {
    ...{
      ...at,
      column,
      value: text,
      rule: 'V38',
      translated: inZh(`${zh}“${id}”的${column}中，${says.zh}。`, `${instead.zh}。`),
    },
    message: `The ${column} of the ${en} "${id}" says more than a name: ${says.en}.`,
    remedy: `${upper(instead.en)}.`,
  };
}

/** Every text of what is brought that a report prints by its name, with its place. */
function placedTexts({ named }: Pick<ParseOutcome, 'named'>, language: string): readonly Placed[] {
  const each = <K extends keyof Recorded>(kind: K, items: ParseOutcome['named'][K]): readonly Placed[] =>
    items.flatMap(({ item, at }) =>
      recordedTexts({ ...NOTHING_RECORDED, [kind]: [item] }, language).map(text => ({ ...text, at })),
    );
  return [
    ...each('rankings', named.rankings),
    ...each('releases', named.releases),
    ...each('sources', named.sources),
    ...each('indicators', named.indicators),
    ...each('honours', named.honours),
    ...each('groups', named.groups),
    ...each('reports', named.reports),
  ];
}

/** The same words of one sort are read once, however many rows have them. */
function remembering(read: NameReader): NameReader {
  const known = new Map<string, NameObjection | null>();
  return recorded => {
    const key = `${recorded.words} ${recorded.text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = read(recorded);
    known.set(key, fresh);
    return fresh;
  };
}

/**
 * What rankings, releases, indicators, honours, groups and units are called, and what is counted in, read as verification reads it
 * before publishing: whoever imports it learns at once what no report would print. Of a cell in which the rules of the import found
 * something already nothing more is told.
 */
export function nameFaults(
  outcome: Pick<ParseOutcome, 'named' | 'withLines'>,
  dataset: Dataset,
  told: readonly Fault[] = [],
): readonly Fault[] {
  const keyOf = ({ file, row, column }: Pick<Fault, 'file' | 'row' | 'column'>): string => `${file} ${row} ${column}`;
  const known = new Set(told.filter(({ rule }) => rule === 'V38').map(keyOf));
  const faults = LANGUAGES.flatMap(({ id, column }) => {
    const read = remembering(createNameReader(dataset, id));
    return placedTexts(outcome, id).flatMap((placed): readonly Fault[] => {
      const wrong = read(placed);
      // A definition has its texts by language, a table a column for each.
      const isOwnColumn = placed.isShared || placed.kind === 'reports';
      const where = isOwnColumn ? placed.column : `${placed.column}_${column}`;
      return wrong === null ? [] : [faultOf(placed, where, wrong)];
    });
  });
  // What stands in one column for all languages is told once.
  const once = new Map(
    faults.filter(fault => !known.has(keyOf(fault))).map(fault => [`${keyOf(fault)} ${fault.value}`, fault]),
  );
  return outcome.withLines([...once.values()]);
}
