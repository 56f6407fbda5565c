import { isListKnown, vacatedTo } from '../../claims/judge/correction.ts';
import type { League } from '../../findings/tables/league.ts';
import type { Uncompared } from '../../language/labels.ts';
import { textIn } from '../../records/language-id.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import type { Block } from '../blocks.ts';
import { type Context, plain } from '../context.ts';
import { measuredSentences } from '../measured.ts';
import type { Sentence } from '../sentence.ts';
import { releasedText } from './basket.ts';

/** Why a release is compared with none before, where it is not. */
function uncomparedWith({ view, names }: Context, key: string): Uncompared {
  const release = view.release(key);
  const before = release ? view.before(release) : { kind: 'unknown' as const };
  if (before.kind === 'release') return { why: 'methodUnknown', previous: names.label(releaseKey(before.release)) };
  return { why: before.kind === 'first' ? 'first' : 'notOnRecord' };
}

/** Whether whoever stands in a release has a tier there, and nobody a place. */
export function givesTiers({ view }: Context, key: ReleaseKey): boolean {
  const given = view.recordsOf(key).filter(({ place }) => place.kind !== 'absent');
  return given.length > 0 && given.every(({ place }) => place.kind === 'tier');
}

/** What it measures, who published it, how much of it is known, what it is compared with; and below that the notes of its sentences. */
export function coverage(context: Context, league: League, notes: readonly (readonly Sentence[])[]): Block {
  const { view, words, names, language } = context;
  const release = view.release(league.release);
  const previous = league.previous ? view.release(league.previous) : null;
  const [ranking = ''] = league.release.split('/');
  const facts = [release?.released, release?.listedTo, release?.universeSize, release?.previous, previous?.listedTo];
  const text = words.league.coverage({
    release: names.release(league.release),
    publisher: textIn(view.ranking(ranking)?.publisher ?? {}, language.id),
    released: release?.released ? releasedText(context, release) : null,
    listedTo: release?.listedTo?.value ?? null,
    vacated: vacatedTo(view, league.release, release?.listedTo?.value ?? 0),
    whole: isListKnown(view, league.release),
    previousWhole: league.previous !== null && isListKnown(view, league.previous),
    tiers: !release?.listedTo && givesTiers(context, league.release),
    previousTiers: league.previous !== null && !previous?.listedTo && givesTiers(context, league.previous),
    universe: release?.universeSize?.value ?? null,
    nouns: names.nouns(ranking, release?.universeSize?.value),
    measureWord: names.measureWord(ranking),
    previous: league.previous ? names.label(league.previous) : null,
    previousListedTo: previous?.listedTo?.value ?? null,
    previousVacated: league.previous ? vacatedTo(view, league.previous, previous?.listedTo?.value ?? 0) : [],
    uncompared: uncomparedWith(context, league.release),
  });
  return {
    kind: 'prose',
    tone: 'small',
    paragraphs: [
      [
        ...measuredSentences(context, ranking),
        plain(
          context,
          text,
          facts.flatMap(fact => (fact ? [fact.source] : [])),
        ),
      ],
      ...notes,
    ],
  };
}
