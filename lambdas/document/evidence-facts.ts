import type { TrueClaim } from '../claims/claim.ts';
import { vacatedTo } from '../claims/judge/correction.ts';
import type { Release } from '../records/release.ts';
import { releaseKey } from '../records/release.ts';
import type { Context } from './context.ts';

type FactName =
  | 'labelYear'
  | 'previous'
  | 'dataWindow'
  | 'released'
  | 'listedTo'
  | 'universeSize'
  | 'segment'
  | 'historyComplete'
  | 'weight'
  | 'goalposts'
  | 'publishedMoves'
  | 'noise'
  | 'noisePlaces'
  | 'ended';

type Word = (context: Context, release: Release, claim: TrueClaim) => string | null;

/** For each fact of a release, its words; null where the fact is not on record. */
const FACTS: Readonly<Record<FactName, Word>> = {
  labelYear: (context, release) =>
    release.labelYear && context.words.evidence.labelYear(shortName(context, release), release.labelYear.value),
  previous: (context, release) => {
    const { words, names } = context;
    if (!release.previous) return null;
    const { value } = release.previous;
    return 'first' in value
      ? words.evidence.first(shortName(context, release))
      : words.evidence.previous(shortName(context, release), names.releaseShort(`${release.ranking}/${value.release}`));
  },
  dataWindow: (context, release) => {
    const { date } = context.language.formats;
    const window = release.dataWindow?.value;
    return window
      ? context.words.evidence.dataWindow(shortName(context, release), date(window.from), date(window.to))
      : null;
  },
  released: (context, release) => {
    const { words, language } = context;
    const when = release.released?.value;
    if (!when) return null;
    const date = language.formats.date(when.date);
    return words.evidence.released(
      shortName(context, release),
      when.precision === 'by' ? words.league.releasedBy(date) : words.league.releasedOn(date),
    );
  },
  listedTo: (context, release, claim) => {
    const { words, names, view } = context;
    if (!release.listedTo) return null;
    const depth = release.listedTo.value;
    const absent = unitsOf(claim).filter(unit => view.rankStatus(unit, releaseKey(release)).kind === 'below');
    return absent.length > 0
      ? words.evidence.absentFrom(
          shortName(context, release),
          depth,
          context.language.formats.list(absent.map(names.unit)),
        )
      : words.evidence.listedTo(shortName(context, release), depth, vacatedTo(view, releaseKey(release), depth));
  },
  universeSize: (context, release) =>
    release.universeSize &&
    context.words.evidence.universe(
      shortName(context, release),
      release.universeSize.value,
      context.names.nouns(release.ranking, release.universeSize.value),
      context.names.measureWord(release.ranking),
    ),
  segment: (context, release) =>
    release.segment && context.words.evidence.segment(shortName(context, release), release.segment.value),
  historyComplete: (context, release) => {
    const { evidence } = context.words;
    if (!release.historyComplete) return null;
    const { value } = release.historyComplete;
    return (value ? evidence.historyComplete : evidence.historyIncomplete)(shortName(context, release));
  },
  weight: (context, release) =>
    release.weight
      ? context.words.evidence.weight(
          shortName(context, release),
          context.language.formats.quantity(release.weight.value, 'percent'),
        )
      : null,
  goalposts: (context, release) =>
    release.goalposts ? context.words.evidence.goalposts(shortName(context, release), release.goalposts.value) : null,
  publishedMoves: (context, release) =>
    release.publishedMoves
      ? context.words.evidence.publishedMoves(
          shortName(context, release),
          release.publishedMoves.value,
          context.names.measureWord(release.ranking),
        )
      : null,
  noise: (context, release) =>
    release.noise ? context.words.evidence.noise(shortName(context, release), release.noise.value) : null,
  noisePlaces: (context, release) =>
    release.noisePlaces
      ? context.words.evidence.noisePlaces(shortName(context, release), release.noisePlaces.value)
      : null,
  ended: (context, release) => {
    const { evidence } = context.words;
    if (!release.ended) return null;
    return (release.ended.value ? evidence.ended : evidence.continued)(shortName(context, release));
  },
};

const isFact = (name: string): name is FactName => Object.hasOwn(FACTS, name);

const shortName = ({ names }: Context, release: Release): string => names.releaseShort(releaseKey(release));

/** The units that a claim is about: those whose absence from a list is evidence. */
function unitsOf({ figures }: TrueClaim): readonly string[] {
  if ('unit' in figures) return [figures.unit];
  return 'units' in figures ? figures.units : [];
}

/** A fact of a release (`gfci/32#listedTo`) in words; null where the key is none. */
export function factWords(context: Context, key: string, claim: TrueClaim): string | null {
  const [of = '', name = ''] = key.split('#');
  const release = context.view.release(of);
  return release && isFact(name) ? FACTS[name](context, release, claim) : null;
}

/** A release itself (`eiu-liveability/2020`) in words: that it came out, or did not. */
export function releaseWords(context: Context, key: string): string | null {
  const release = context.view.release(key);
  if (!release) return null;
  const { evidence } = context.words;
  return (release.state === 'published' ? evidence.release : evidence.notPublished)(shortName(context, release));
}
