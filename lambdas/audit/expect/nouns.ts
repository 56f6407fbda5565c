import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import type { NounKey, ReportDefinition, UnitNoun } from '../../records/report.ts';
import type { UnitKind } from '../../records/unit.ts';

/** The kinds of units, in the order in which a report takes its noun from one. */
export const KINDS_IN_ORDER = ['city', 'cluster', 'economy', 'institution'] as const satisfies readonly UnitKind[];

/** What a language calls units of each kind, and rankings. */
export interface KnownNouns {
  readonly language: LanguageId;
  readonly nouns: Readonly<Record<NounKey, UnitNoun>>;
}

/** Whatever a report may have its own word for. */
export const NOUN_KEYS = [...KINDS_IN_ORDER, 'ranking'] as const satisfies readonly NounKey[];

/** What a report calls units of a kind, or rankings: as its definition says, else as the language does. */
export const nounIn = (report: ReportDefinition | null, key: NounKey, { language, nouns }: KnownNouns): UnitNoun =>
  report?.nouns?.[key]?.[language] ?? nouns[key];

/** The kind that a report is told of: the first that its definition names, or that the rankings rank beside clusters. */
export function kindOf(report: ReportDefinition | null, { rankings }: Pick<Dataset, 'rankings'>): UnitKind {
  const [named] = report?.focus.kinds ?? [];
  if (named !== undefined) return named;
  const ranked = KINDS_IN_ORDER.filter(kind => rankings.some(({ unitKinds }) => unitKinds.includes(kind)));
  return ranked.find(kind => kind !== 'cluster') ?? KINDS_IN_ORDER[0];
}
