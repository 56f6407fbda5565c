import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import type { ReportDefinition, UnitNoun } from '../../records/report.ts';
import type { UnitKind } from '../../records/unit.ts';

/** The kinds of units, in the order in which a report takes its noun from one. */
export const KINDS_IN_ORDER = ['city', 'cluster', 'economy', 'institution'] as const satisfies readonly UnitKind[];

/** What a language calls units of each kind. */
export interface KindNouns {
  readonly language: LanguageId;
  readonly kinds: Readonly<Record<UnitKind, UnitNoun>>;
}

/** What a report calls units of a kind: as its definition says, else as the language does. */
export const nounIn = (report: ReportDefinition | null, kind: UnitKind, { language, kinds }: KindNouns): UnitNoun =>
  report?.nouns?.[kind]?.[language] ?? kinds[kind];

/** The kind that a report is told of: the first that its definition names, or that the rankings rank beside clusters. */
export function kindOf(report: ReportDefinition | null, { rankings }: Pick<Dataset, 'rankings'>): UnitKind {
  const [named] = report?.focus.kinds ?? [];
  if (named !== undefined) return named;
  const ranked = KINDS_IN_ORDER.filter(kind => rankings.some(({ unitKinds }) => unitKinds.includes(kind)));
  return ranked.find(kind => kind !== 'cluster') ?? KINDS_IN_ORDER[0];
}
