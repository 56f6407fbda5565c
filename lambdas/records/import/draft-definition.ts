import type { Dataset } from '../dataset.ts';
import { latestDay } from '../partial-date.ts';
import { UNIT_KINDS, type UnitKind } from '../unit.ts';
import { completeDefinition } from './complete-definition.ts';
import { toFillIn } from './to-fill.ts';

/** What a draft is for: the id of the report, and the languages that it is printed in. */
export interface DraftOf {
  readonly id: string;
  readonly languages: readonly string[];
  /** What units of these kinds are called together, in each language: cities and economies. */
  readonly unitsCalled: (kinds: readonly UnitKind[], language: string) => string;
}

/** The day by which everything with a date had come out, and its year; null where no release has a date. */
function newestDay({ releases }: Dataset): string | null {
  const days = releases.flatMap(({ released }) => (released ? [latestDay(released.value.date)] : []));
  return days.sort().at(-1) ?? null;
}

const kindsIn = ({ rankings }: Dataset): readonly UnitKind[] =>
  UNIT_KINDS.filter(kind => kind !== 'cluster' && rankings.some(({ unitKinds }) => unitKinds.includes(kind)));

/** What follows by rule from the records, as comments: a line each. */
function derived(edition: unknown): readonly string[] {
  if (typeof edition !== 'object' || edition === null) return [];
  return Object.entries(edition)
    .filter(([name]) => ['ownRelease', 'ownHistory', 'basket', 'histories'].includes(name))
    .map(([name, value]) => `    # ${name}: ${JSON.stringify(value)}`);
}

/**
 * A definition for the records at hand, in YAML, with what each field is for; an import takes it once its
 * title, publisher and notice are filled in.
 */
export function draftDefinition(dataset: Dataset, { id, languages, unitsCalled }: DraftOf): string {
  const newest = newestDay(dataset) ?? '2000-12-31';
  const [year = ''] = newest.split('-');
  const kinds = kindsIn(dataset);
  const inEach = (text: string | ((language: string) => string)): string =>
    `{ ${languages.map(each => `${each}: ${JSON.stringify(typeof text === 'string' ? text : text(each))}`).join(', ')} }`;
  const edition = { id: year, year: Number(year), cutOff: newest };
  const complete = completeDefinition({ id, editions: [edition] }, dataset);
  const editions = typeof complete === 'object' && complete !== null && 'editions' in complete ? complete.editions : [];
  const [resolved] = Array.isArray(editions) ? editions : [];
  return [
    '# The definition of a report. docs/data.md tells every field; what stands behind # is left out or follows by rule.',
    `id: ${id}`,
    '# Title and publisher, as they stand on the cover. Only you know them: an import waits until they are filled in.',
    `titles: ${inEach(toFillIn)}`,
    `publisher: ${inEach(toFillIn)}`,
    '# Who made the report and from what, such as "Compiled by Our Institute from published records.": on the cover and in',
    '# the method.',
    `notice: ${inEach(toFillIn)}`,
    '# How the rankings counted over were chosen.',
    `# basketNote: ${inEach('…')}`,
    `languages: [${languages.join(', ')}]`,
    '',
    '# The ranking that the report itself publishes, if any: one of these.',
    ...dataset.rankings.map(({ id: ranking, names }) => `#   ${ranking}: ${Object.values(names)[0] ?? ''}`),
    '# ownRanking: …',
    '',
    '# Whom the report is about: all that are ranked, or those of kinds, countries, groups, units.',
    'focus:',
    '  all: true',
    `  kinds: [${kinds.join(', ')}]`,
    '  # countries: [CN, SG]',
    `  names: ${inEach(language => unitsCalled(kinds, language))}`,
    '# What they are called, and the rankings that are counted over, where the word of the language does not fit.',
    `# nouns: { ${kinds[0] ?? 'institution'}: { en: { singular: university, plural: universities, article: a } } }`,
    '',
    '# The N of "top N".',
    'topN: 10',
    '# The chapters and their order. Left out: every one that has something to print.',
    '# Each may have a title and an intro of its own, which tell no fact.',
    `# sections: [{ id: findings, most: 8, title: ${inEach('What changed')} }, { id: rankings }, { id: method }]`,
    '',
    'editions:',
    `  - id: ${JSON.stringify(year)}`,
    `    year: ${year}`,
    '    # Nothing released later is read.',
    `    cutOff: ${JSON.stringify(newest)}`,
    '    # By rule, from the records at hand:',
    ...derived(resolved),
    '',
  ].join('\n');
}
