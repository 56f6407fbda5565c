import type { LanguageId } from '../records/language-id.ts';
import type { Declared, DeclaredText } from './declared.ts';
import { cut, type Fault } from './fault.ts';
import type { LedgerClaim } from './ledger.ts';
import { PLAIN_LANGUAGES } from './plain/languages.ts';
import type { Link } from './plain/sorts/sorts.ts';

/** The section whose paragraphs are built by rules (docs/changes.md). */
const CHANGES = 'changes';
const [FEWEST, MOST] = [2, 4];

const LINKS: readonly Link[] = ['likewise', 'contrast', 'exception'];

/** How a line that words no claim links two sentences, in the language that it is printed in; null where it links none. */
function linkIn(language: LanguageId, { text, claim }: DeclaredText): Link | null {
  const links = PLAIN_LANGUAGES.find(each => each.language === language)?.links;
  return (claim === null && LINKS.find(link => links?.[link].includes(text))) || null;
}

/** Whether a line that words no claim links two sentences: then the paragraph that it stands in bears it out, or nothing. */
export const isLinking = (language: LanguageId, text: string): boolean =>
  linkIn(language, { text, claim: null }) !== null;

/** Kinds that tell a turn for the better, or for the worse, whatever their figures. */
const BETTER = ['overtook', 'enteredTop', 'firstEntry', 'returnedToTop', 'regainedLead', 'bestRank', 'bestSince'];
const WORSE = ['overtaken', 'leftTop', 'worstRank', 'worstSince'];

/** Which way a claim goes, by its kind and its figures; null where it goes neither. */
function wayOf({ kind, figures = {} }: LedgerClaim): 'up' | 'down' | null {
  if (BETTER.includes(kind)) return 'up';
  if (WORSE.includes(kind)) return 'down';
  if (kind === 'rankTrend' || kind === 'bandMove' || kind === 'tierMove')
    return figures.direction === 'up' ? 'up' : 'down';
  const { from, to } = figures;
  if ((kind !== 'moved' && kind !== 'movedOver') || typeof from !== 'number' || typeof to !== 'number') return null;
  return to < from ? 'up' : 'down';
}

/** The release that a claim is of; of several the last. */
function releaseOf({ figures = {} }: LedgerClaim): unknown {
  if (typeof figures.release === 'string') return figures.release;
  return Array.isArray(figures.releases) ? figures.releases.at(-1) : null;
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const isOnly = (value: unknown, item: unknown): boolean =>
  Array.isArray(value) && value.length === 1 && value[0] === item;

/** What happened, whichever way: who passes another is passed, and a line is crossed inwards or outwards. */
function sortOf({ kind }: LedgerClaim): string {
  if (kind === 'overtaken') return 'overtook';
  return ['firstEntry', 'returnedToTop', 'leftTop'].includes(kind) ? 'enteredTop' : kind;
}

/** Whether what stands before a claim bears out the words that link it. */
function isBorneOut(link: Link, claim: LedgerClaim, before: LedgerClaim, first: LedgerClaim): boolean {
  const [then, now] = [wayOf(before), wayOf(claim)];
  const isOfOne = claim.figures?.unit === before.figures?.unit;
  if (then === null || now === null) return false;
  if (link === 'likewise') return then === now && !isOfOne && releaseOf(claim) === releaseOf(before);
  if (then === now) return false;
  if (link === 'contrast')
    return isOfOne || (releaseOf(claim) === releaseOf(before) && sortOf(claim) === sortOf(before));
  const moves = first.figures ?? {};
  return (
    first.kind === 'movesAcross' &&
    moves.unit === claim.figures?.unit &&
    claim.kind !== 'movedOver' &&
    isOnly(moves[now], releaseOf(claim)) &&
    lengthOf(moves[then]) > 1 &&
    lengthOf(moves.same) + lengthOf(moves.untold) === 0
  );
}

/**
 * What the sentences of a report owe to each other: none of a claim stands twice (the summary apart, which sums up, titles,
 * and the three of a profile that may stand elsewhere too, since it is read alone), words that link two are borne out by what they link, and the chapter of changes tells no key finding and has
 * paragraphs of two to four sentences.
 */
export function auditProse(
  file: string,
  { language, sentences, paragraphs, prose, profiles }: Declared,
  claims: readonly LedgerClaim[],
): readonly Fault[] {
  const known = new Map(claims.map(claim => [claim.id, claim]));
  const fault = (text: string, message: string): Fault => ({ file, claim: null, sentence: cut(text), message });
  return [
    ...repeated(prose, known).map(text => fault(text, 'stands twice in the prose of the report')),
    ...profiles.flatMap(profile => [
      ...repeated(profile, known).map(text => fault(text, 'stands twice in one profile')),
      ...standingIn([...prose, ...profiles.filter(other => other !== profile).flat()], profile, known)
        .slice(AGAIN)
        .map(text => fault(text, `stands elsewhere, and so do ${AGAIN} sentences of its profile already`)),
    ]),
    ...strayLinks(language, sentences, paragraphs).map(text => fault(text, 'links nothing: it stands in no paragraph')),
    ...paragraphs.flatMap(({ section, sentences: pieces }) => [
      ...wrongLinks(language, pieces, known).map(text => fault(text, 'links two sentences that do not follow so')),
      ...(section === CHANGES ? misbuilt(language, pieces, known) : []).map(({ text, message }) =>
        fault(text, message),
      ),
    ]),
  ];
}

/** So many sentences of a profile may stand elsewhere too. */
const AGAIN = 3;

/** Notices of corrections, of changed methods and of clusters that count for a city stand beside whatever they touch. */
const NOTICES = ['revision', 'methodChange', 'coverage', 'clusterPlace'];

type Known = ReadonlyMap<string, LedgerClaim>;

/**
 * What a sentence tells, in two ways, either of which is once enough: the claim that it words, however it words it; and its words
 * together with whom they are of, whichever claim. “It ranked third in X” of one and of another are two.
 */
function toldBy({ text, claim }: DeclaredText, known: Known): readonly string[] {
  if (claim === null) return [];
  const unit = known.get(claim)?.form.unit;
  return [`claim ${claim}`, `words ${typeof unit === 'string' ? unit : ''} ${text}`];
}

function repeated(prose: readonly DeclaredText[], known: Known): readonly string[] {
  const seen = new Set<string>();
  return prose.flatMap(each => {
    if (NOTICES.includes(known.get(each.claim ?? '')?.kind ?? '')) return [];
    const told = toldBy(each, known);
    const twice = told.some(one => seen.has(one));
    for (const one of told) seen.add(one);
    return twice ? [each.text] : [];
  });
}

/** Those of a profile that other parts of the report tell. */
function standingIn(
  others: readonly DeclaredText[],
  profile: readonly DeclaredText[],
  known: Known,
): readonly string[] {
  const told = new Set(others.flatMap(each => toldBy(each, known)));
  return profile.flatMap(each => (toldBy(each, known).some(one => told.has(one)) ? [each.text] : []));
}

function strayLinks(
  language: LanguageId,
  sentences: readonly DeclaredText[],
  paragraphs: Declared['paragraphs'],
): readonly string[] {
  const linking = (all: readonly DeclaredText[]) => all.filter(each => linkIn(language, each) !== null);
  const [found, placed] = [linking(sentences), linking(paragraphs.flatMap(each => each.sentences))];
  return found.length === placed.length ? [] : found.slice(0, 1).map(({ text }) => text);
}

function wrongLinks(language: LanguageId, pieces: readonly DeclaredText[], known: Known): readonly string[] {
  const claimAt = (index: number): LedgerClaim | null => known.get(pieces[index]?.claim ?? '') ?? null;
  return pieces.flatMap((piece, index) => {
    const link = linkIn(language, piece);
    if (link === null) return [];
    const [claim, before, first] = [claimAt(index + 1), claimAt(index - 1), claimAt(0)];
    return claim && before && first && isBorneOut(link, claim, before, first) ? [] : [piece.text];
  });
}

function misbuilt(
  language: LanguageId,
  pieces: readonly DeclaredText[],
  known: Known,
): readonly { readonly text: string; readonly message: string }[] {
  const told = pieces.filter(({ claim }) => claim !== null);
  // That it tells nothing of the key findings again stands before all of it.
  if (told.length === 0) return [];
  // What has to be said with some of the paragraphs stands below them.
  if (told.length === pieces.length && told.every(({ claim }) => NOTICES.includes(known.get(claim ?? '')?.kind ?? '')))
    return [];
  const text = pieces.map(piece => piece.text).join(' ');
  const findings = told.filter(({ claim }) => known.get(claim ?? '')?.selection?.outcome === 'finding');
  const loose = pieces.filter(piece => piece.claim === null && linkIn(language, piece) === null);
  return [
    ...(told.length < FEWEST || told.length > MOST
      ? [{ text, message: `is a paragraph of ${told.length} sentences, not of ${FEWEST} to ${MOST}` }]
      : []),
    ...findings.map(each => ({ text: each.text, message: 'is a key finding and is told again' })),
    ...loose.map(each => ({ text: each.text, message: 'words no claim and links no two' })),
  ];
}
