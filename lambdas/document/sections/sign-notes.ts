import { isTrue } from '../../claims/claim.ts';
import { universes } from '../../claims/judge/guards.ts';
import type { Universes } from '../../claims/schema/figures.ts';
import { OTHER_FIELD } from '../../language/typography.ts';
import { type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';
import type { Block } from '../blocks.ts';
import { type Context, plain } from '../context.ts';
import type { Section } from '../document.ts';
import type { Sentence } from '../sentence.ts';
import { textsSeen } from './how-to-read.ts';

/** Blocks, and below them how many two editions ranked that a sentence or a heading in them compares, where that is known. */
export function withSignNotes(context: Context, blocks: readonly Block[]): readonly Block[] {
  const notes = fieldNotes(context, blocks);
  return notes.length === 0 ? blocks : [...blocks, { kind: 'prose', tone: 'small', paragraphs: notes }];
}

/** How many two editions ranked, where a sentence in these blocks bears the sign that they ranked others; nothing where that is not known. */
export function fieldNotes(context: Context, blocks: readonly Block[]): readonly (readonly Sentence[])[] {
  const printed = JSON.stringify(blocks);
  const sizes = printed.includes(OTHER_FIELD) ? fields(context, printed) : [];
  return sizes.length === 0 ? [] : [sizes];
}

/**
 * The sections, each with what the signs mean that are seen in it. On paper they stand at the foot of the page; a page of
 * the web has none, so there they stand below the section.
 */
export function withSigns(context: Context, sections: readonly Section[]): readonly Section[] {
  const { openPlace, otherField } = context.words.printer;
  return sections.map(section => {
    const seen = textsSeen(section.blocks.filter(({ kind }) => kind !== 'legend' && kind !== 'cover'));
    const due = [openPlace, otherField].filter(
      foot => seen.some(text => text.includes(foot.slice(0, 1))) && !seen.includes(foot),
    );
    if (due.length === 0) return section;
    const paragraphs = due.map(foot => [plain(context, foot)]);
    return { ...section, blocks: [...section.blocks, { kind: 'prose', tone: 'small', paragraphs, onScreen: true }] };
  });
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
    if (!ids.has(claim.id) || !isTrue(claim)) return [];
    if (claim.kind === 'rankTrend') return claim.figures.releases.slice(1).flatMap(key => sizesOf(context, key));
    if (!('universes' in claim.figures)) return [];
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

/** How many a release ranked, and how many the one before it, where both are known and differ. */
function sizesOf(context: Context, release: ReleaseKey): readonly Sizes[] {
  const { view } = context;
  const previous = keyBefore(context, release);
  const [then, now] = [previous && view.release(previous), view.release(release)];
  const sizes = then && now && universes(now, then);
  return previous && sizes ? [{ release, previous, universes: sizes }] : [];
}

/** The release right before another, by its key; null where none is known. */
function keyBefore({ view }: Context, key: ReleaseKey): ReleaseKey | null {
  const release = view.release(key);
  const before = release && view.before(release);
  return before?.kind === 'release' ? releaseKey(before.release) : null;
}
