import type { NotedText } from '../declared.ts';
import { countsFor, earliestPlaceOf, findRelease, isTakenOut, succeededBy } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import { n } from '../expect/content.ts';
import { holdersOfPlace, type Known, readReleases } from '../plain/known.ts';
import { countClaims } from '../plain/ledger-counts.ts';
import { isSaid, type Reader } from '../plain/table-check.ts';

/** Ids of the sources that something rests on. */
type Sources = readonly string[];

/** The words of a plain sentence by slot. */
type Said = Readonly<Record<string, string | undefined>>;

/** The section of a unit's own page is called so, with its id behind it. */
const PAGE = 'unit-';
const COVER = 'cover';

/** On the cover the presentation alone is on record with a source. */
function ofCover(label: string, { known, forms }: Reader): readonly Sources[] {
  const { event } = known.edition;
  const isEvent = forms.eventLabel.test(label) || forms.ownRankingEventLabel.test(label);
  return [isEvent && event !== null ? [event.source] : []];
}

/** Of a fact beside the name of a unit: where it lies, in how many rankings it stands, how often in the top, or a figure. */
function ofFact(unit: string, label: string, reader: Reader): readonly Sources[] {
  const { known, forms } = reader;
  if (forms.coordinatesLabel.test(label)) return [[known.rows.unit(unit)?.source ?? '']];
  if (forms.rankingsLabel.test(label)) return [[]];
  if (forms.countLabel.test(label)) return countClaims(known, unit).map(sourcesOf);
  return known.dataset.indicators.flatMap(({ id }) => {
    const figures = known.rows.figures(id, unit);
    const latest = figures.get(Math.max(...figures.keys()));
    return latest && isSaid(label, [`indicator:${id}`, n(latest.year)], reader) ? [[latest.source]] : [];
  });
}

const sourcesOf = ({ evidence }: Known['claims'][number]): Sources => evidence.map(({ source }) => source);

const sourceOfRow = ({ rows }: Known, unit: string, key: string): Sources => {
  const row = rows.list(key).byUnit.get(unit);
  return row ? [row.source] : [];
};

/** The units that words name. */
const unitsSaid = (text: string | undefined, reader: Reader): readonly string[] =>
  reader.known.dataset.units.map(({ id }) => id).filter(id => isSaid(text, [reader.known.facts.unit(id)], reader));

/** The release of the basket that words name. */
const releaseIn = (text: string | undefined, reader: Reader): string =>
  reader.known.edition.basket.find(key => isSaid(text, reader.known.facts.inList([key]), reader)) ?? '';

/** The rows of those that are named and hold the place of a unit in what is counted over; of two in a release the better. */
const sourcesOfHolders = (known: Known, unit: string): Sources =>
  known.edition.basket.flatMap(key => {
    const place = (id: string): number => earliestPlaceOf(known.rows, id, key) ?? Number.POSITIVE_INFINITY;
    const [holder] = holdersOfPlace(known, unit, key).toSorted((a, b) => place(a) - place(b));
    const formed = (one: string, other: string): boolean => succeededBy(known.rows.unit, one).includes(other);
    const isCity = countsFor(known.rows, unit) === holder;
    return holder === undefined || isCity || formed(unit, holder) || formed(holder, unit)
      ? []
      : sourceOfRow(known, holder, key);
  });

/** What is on record of a release and of how far down the one before it is known, where the two are compared. */
function sourcesOfFacts({ rows }: Known, key: string, isCompared: boolean): Sources {
  const release = findRelease(rows, key);
  const before = isCompared ? findRelease(rows, previousOf(rows, key) ?? '') : null;
  const facts = [release?.released, release?.listedTo, release?.universeSize, release?.previous, before?.listedTo];
  return facts.flatMap(fact => (fact ? [fact.source] : []));
}

/** The source of what a ranking measures, which is that of its row where it has none of its own. */
const sourceOfMeasured = ({ dataset }: Known, text: string | undefined, isNamed: (id: string) => boolean) =>
  dataset.rankings
    .filter(
      ({ id, measured }) => measured !== undefined && Object.values(measured.value).includes(text ?? '') && isNamed(id),
    )
    .map(({ measured, source }): Sources => [measured?.source ?? source]);

/** Every choice of some of these, in their order. */
const choicesOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, at) =>
    all.filter((_each, bit) => Math.floor((at + 1) / 2 ** bit) % 2 === 1),
  );

/** The sorts of plain sentences that rest on something on record: on what, for each thing that they may say. */
const RESTS = {
  measures: ({ ranking, text }, reader) =>
    sourceOfMeasured(reader.known, text, id => isSaid(ranking, [reader.known.facts.ranking(id)], reader)),
  coverage: ({ release, previous }, { known, ...reader }) =>
    known.edition.basket
      .filter(key => isSaid(release, known.facts.release(key), { known, ...reader }))
      .map(key => sourcesOfFacts(known, key, previous !== undefined)),
  cluster: ({ release, cluster }, reader) =>
    unitsSaid(cluster, reader).map(id => sourceOfRow(reader.known, id, releaseIn(release, reader))),
  // It is on record with the one that was formed.
  succession: ({ newer }, reader) => unitsSaid(newer, reader).map(id => [reader.known.rows.unit(id)?.source ?? '']),
  // That it bears a name is on record with the cluster.
  bearer: ({ cluster }, reader) => unitsSaid(cluster, reader).map(id => [reader.known.rows.unit(id)?.source ?? '']),
  withinClusters: ({ unit }, reader) => unitsSaid(unit, reader).map(id => sourcesOfHolders(reader.known, id)),
  withdrawnSince: ({ unit, releases }, reader) => {
    const { known } = reader;
    return unitsSaid(unit, reader).flatMap(id =>
      choicesOf(readReleases(known).filter(key => isTakenOut(known.rows, id, key)))
        .filter(keys => isSaid(releases, known.facts.inList(keys), reader))
        .map(keys => keys.flatMap(key => sourceOfRow(known, id, key))),
    );
  },
  leftTitle: (_, { known: { claims } }) =>
    claims.filter(({ kind, verdict }) => kind === 'honoursChange' && verdict === 'true').map(sourcesOf),
  lengthOfLead: ({ why }, { known: { claims, language } }) =>
    claims
      .filter(claim => claim.kind === 'leadStreak' && claim.verdict !== 'true' && claim.why?.[language] === why)
      .map(sourcesOf),
} satisfies Readonly<Record<string, (said: Said, reader: Reader) => readonly Sources[]>>;

/** Of a sentence that words no claim: what its row or its claim rests on; nothing where it is of no such sort. */
function ofSentence(text: string, reader: Reader): readonly Sources[] {
  const { forms } = reader;
  const sorts = [
    'measures',
    'coverage',
    'cluster',
    'succession',
    'bearer',
    'withinClusters',
    'withdrawnSince',
    'leftTitle',
    'lengthOfLead',
  ] as const;
  const found = sorts.flatMap(sort => {
    const said = forms[sort].exec(text);
    return said ? RESTS[sort](said.groups ?? {}, reader) : [];
  });
  return found.length > 0 ? found : [[]];
}

/**
 * What a text that words no claim may bear the numbers of, found in the rows and the ledger: the sources of one of these.
 * Whatever says how the report was made, or is the editors' own, rests on none.
 */
export function sourcesOfUnclaimed({ text, section, label }: NotedText, reader: Reader): readonly Sources[] {
  if (label === null) return ofSentence(text, reader);
  if (section === COVER) return ofCover(label, reader);
  return section.startsWith(PAGE) ? ofFact(section.slice(PAGE.length), label, reader) : [[]];
}
