import { isTrue } from '../../claims/claim.ts';
import type { Universes } from '../../claims/schema/figures.ts';
import { OPEN_PLACE, OTHER_FIELD } from '../../language/typography.ts';
import { type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';
import type { Block } from '../blocks.ts';
import { type Context, plain } from '../context.ts';
import type { Sentence } from '../sentence.ts';

/** Blocks, and below them what the signs mean that a sentence or a heading in them bears. */
export function withSignNotes(context: Context, blocks: readonly Block[]): readonly Block[] {
  const open = JSON.stringify(blocks).includes(OPEN_PLACE) ? [[plain(context, context.words.reading.open)]] : [];
  const notes = [...open, ...fieldNotes(context, blocks)];
  return notes.length === 0 ? blocks : [...blocks, { kind: 'prose', tone: 'small', paragraphs: notes }];
}

/** That two editions ranked others, where a sentence in these blocks bears the sign of it, and how many where that is known. */
export function fieldNotes(context: Context, blocks: readonly Block[]): readonly (readonly Sentence[])[] {
  const printed = JSON.stringify(blocks);
  if (!printed.includes(OTHER_FIELD)) return [];
  return [[plain(context, context.words.reading.otherField), ...fields(context, printed)]];
}

/** Two releases of a ranking of which one ranked more than the other. */
interface Sizes {
  readonly release: ReleaseKey;
  readonly previous: ReleaseKey;
  readonly universes: Universes;
}

/** How many were ranked in the two, of each pair of editions that the claims among these blocks compare: once. */
function fields(context: Context, printed: string): readonly Sentence[] {
  const { analysis, names, words } = context;
  const ids = new Set([...printed.matchAll(/"claim":"([^"]+)"/g)].map(([, id]) => id));
  const pairs = analysis.claims.flatMap((claim): readonly Sizes[] => {
    if (!ids.has(claim.id) || !isTrue(claim) || !('universes' in claim.figures)) return [];
    const { universes, release } = claim.figures;
    const previous = 'previous' in claim.figures ? claim.figures.previous : keyBefore(context, release);
    return universes === null || previous === null ? [] : [{ release, previous, universes }];
  });
  const told = pairs.map(({ release, previous, universes }) =>
    words.reading.fields({
      ranking: names.rankingShort(rankingOf(release)),
      previous: names.label(previous),
      release: names.label(release),
      ...universes,
      measureWord: names.measureWord(rankingOf(release)),
    }),
  );
  return [...new Set(told)].map(text => plain(context, text));
}

/** The release right before another, by its key; null where none is known. */
function keyBefore({ view }: Context, key: ReleaseKey): ReleaseKey | null {
  const release = view.release(key);
  const before = release && view.before(release);
  return before?.kind === 'release' ? releaseKey(before.release) : null;
}
