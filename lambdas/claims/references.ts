import type { Dataset } from '../records/dataset.ts';
import type { Fact } from '../records/release.ts';
import type { EditionDefinition } from '../records/report.ts';
import { formersOf } from '../records/unit.ts';

type Core = Pick<
  Dataset,
  'groups' | 'rankings' | 'releases' | 'records' | 'indicators' | 'values' | 'honours' | 'statements'
>;

/** Ids of the units that these records speak of, with the clusters' members, the cities that clusters stand for, and whom units succeed. */
export function referencedUnits(core: Core, edition: EditionDefinition, all: Dataset): ReadonlySet<string> {
  const direct = new Set([
    ...core.records.map(({ unit }) => unit),
    ...core.values.map(({ unit }) => unit),
    ...core.honours.map(({ unit }) => unit),
    ...core.groups.flatMap(({ members }) => members),
    ...edition.histories.flatMap(({ units }) => units),
    ...(edition.pictures ?? []).flatMap(({ unit }) => unit ?? []),
    ...[...edition.asks, ...core.statements.map(({ claim }) => claim)].flatMap(query =>
      Object.values(query).flatMap(texts),
    ),
  ]);
  const named = all.units.filter(({ id }) => direct.has(id));
  const units = new Map(all.units.map(unit => [unit.id, unit]));
  return new Set([
    ...direct,
    ...named.flatMap(({ id, members, standsFor }) => [
      ...members,
      ...formersOf(id, former => units.get(former)),
      ...(standsFor ? [standsFor] : []),
    ]),
  ]);
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Ids of the sources that these records rest on. */
export function referencedSources(
  core: Core & Pick<Dataset, 'units'>,
  edition: EditionDefinition,
): ReadonlySet<string> {
  const facts = core.releases.flatMap(release =>
    [
      release.labelYear,
      release.previous,
      release.dataWindow,
      release.released,
      release.listedTo,
      release.universeSize,
      release.segment,
      release.historyComplete,
      release.noise ?? null,
      release.noisePlaces ?? null,
      release.ended ?? null,
      release.weight ?? null,
      release.goalposts ?? null,
      release.scoreDecimals ?? null,
      release.publishedMoves ?? null,
    ]
      .filter((fact): fact is Fact<never> => fact !== null)
      .map(({ source }) => source),
  );
  const rows = [
    core.units,
    core.groups,
    core.rankings,
    core.releases,
    core.records,
    core.indicators,
    core.values,
    core.honours,
    core.statements,
  ].flatMap(list => list.map(({ source }) => source));
  const measured = core.rankings.flatMap(ranking => (ranking.measured ? [ranking.measured.source] : []));
  return new Set([...facts, ...measured, ...rows, ...(edition.event ? [edition.event.source] : [])]);
}
