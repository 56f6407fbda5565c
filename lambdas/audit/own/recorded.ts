import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId, Names, PartialNames } from '../../records/language-id.ts';
import type { Words } from './words.ts';

/** What of the records is printed by its name. */
export type Recorded = Pick<
  Dataset,
  'rankings' | 'releases' | 'sources' | 'indicators' | 'honours' | 'groups' | 'reports'
>;

/** Nothing of any sort, for whoever brings some of one. */
export const NOTHING_RECORDED: Recorded = {
  ...{ rankings: [], releases: [], sources: [], indicators: [], honours: [], groups: [], reports: [] },
};

/** A text that records are called by, or counted in, and where it is written. */
export interface RecordedText {
  /** Of which table. */
  readonly kind: keyof Recorded;
  /** Whose it is, as a person finds it there. */
  readonly id: string;
  /** The column, without its language. */
  readonly column: string;
  /** Whether the column is one for all languages. */
  readonly isShared: boolean;
  readonly words: Words;
  readonly text: string;
}

/** What rankings, releases, indicators, honours, groups and units are called, and what is counted in, in one language. */
export function recordedTexts(
  { rankings, releases, sources, indicators, honours, groups, reports }: Recorded,
  language: LanguageId,
): readonly RecordedText[] {
  const texts =
    (kind: keyof Recorded, id: string) =>
    (
      words: Words,
      column: string,
      names: Names | PartialNames | string | null | undefined,
    ): readonly RecordedText[] => {
      const isShared = typeof names === 'string';
      const text = (isShared ? names : names?.[language]) ?? '';
      return text === '' ? [] : [{ ...{ kind, id, column, isShared, words, text } }];
    };
  return [
    ...rankings.flatMap(({ id, names, shortNames, publisher, theme, score, tiers = [], measured }) => {
      const of = texts('rankings', id);
      return [
        ...of('list', 'name', names),
        ...of('list', 'short_name', shortNames),
        ...of('list', 'publisher', publisher),
        ...of('count', 'theme', theme),
        ...of('count', 'score_name', score?.names),
        ...of('count', 'score_measure', score?.measures),
        ...of('measure', 'measures', measured?.value),
        ...tiers.flatMap(tier => of('award', 'tiers', tier)),
      ];
    }),
    ...releases.flatMap(({ ranking, id, labels }) => texts('releases', `${ranking}/${id}`)('count', 'label', labels)),
    // Under which title others published something is theirs.
    ...sources.flatMap(({ id, publisher }) => texts('sources', id)('list', 'publisher', publisher)),
    ...indicators.flatMap(({ id, names, measure, measures, definition }) => {
      const of = texts('indicators', id);
      return [
        ...of('list', 'name', names),
        ...of('count', 'measure', measures ?? measure),
        ...of('list', 'definition', definition),
      ];
    }),
    ...honours.flatMap(({ report, edition, title, titleNames }) =>
      texts('honours', `${report}/${edition}/${title}`)('award', 'title', titleNames),
    ),
    ...groups.flatMap(({ id, names }) => texts('groups', id)('kind', 'name', names)),
    ...reports.flatMap(({ id, focus, nouns }) => {
      const of = texts('reports', id);
      return [
        ...of('kind', 'focus.names', focus.names),
        ...of('kind', 'focus.adjective', focus.adjective),
        ...Object.entries(nouns ?? {}).flatMap(([key, noun]) => [
          ...of('kind', `nouns.${key}`, noun[language]?.singular),
          ...of('kind', `nouns.${key}`, noun[language]?.plural),
        ]),
      ];
    }),
  ];
}
