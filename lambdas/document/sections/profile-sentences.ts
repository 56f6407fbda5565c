import { type Claim, isTrue, type TrueClaim } from '../../analysis/claim.ts';
import type { ClaimKind } from '../../analysis/forms.ts';
import type { ProfileBlock } from '../blocks.ts';
import { type Context, claimSentence, claimSentences } from '../context.ts';

/** The most sentences of a profile. */
const MOST = 6;

/** What is told of a city in a ranking, the most telling first. */
const TELLING: readonly ClaimKind[] = [
  'returnedToTop',
  'firstEntry',
  'overtook',
  'dimensionProfile',
  'drivenBy',
  'rankTrend',
  'moved',
  'tierMove',
  'held',
  'position',
  'jointPosition',
  'tier',
];

/** Up to six sentences: the own result, the count, then the most telling of each ranking. */
export function chosen(context: Context, unit: string, claims: readonly Claim[]): ProfileBlock['sentences'] {
  const { analysis } = context;
  const about = (claim: Claim): boolean => 'unit' in claim.form && claim.form.unit === unit;
  const own = analysis.overall
    .filter(about)
    .filter(({ kind }) => kind === 'ledEditions' || kind === 'leadStreak' || kind === 'leader');
  const lead =
    own.find(claim => isTrue(claim) && claim.kind === 'leadStreak') ??
    own.find(claim => isTrue(claim) && claim.kind === 'ledEditions') ??
    own.find(isTrue);
  const asked = analysis.asked.filter(about);
  const count = analysis.counts.filter(about);
  const first = claimSentences(context, [...(lead ? [lead] : []), ...asked, ...count]);
  return [
    ...first,
    ...mostTelling(claims.filter(isTrue))
      .slice(0, Math.max(0, MOST - first.length))
      .map(claim => claimSentence(context, claim)),
  ];
}

/**
 * One sentence a ranking about the place in it, and besides, of the first ranking that has any, one about dimensions of
 * either sort. Strengths and weaknesses are told with the place, which is then not told alone.
 */
function mostTelling(claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const best = new Map<string, TrueClaim>();
  for (const claim of claims) {
    const slot = slotOf(claim);
    const known = slot === null ? null : best.get(slot);
    if (slot !== null && (!known || telling(known) > telling(claim))) best.set(slot, claim);
  }
  const profile = best.get('dimensionProfile');
  const told = profile && 'release' in profile.form ? profile.form.release : null;
  return [...best.values()]
    .filter(claim => !(isPlace(claim) && 'release' in claim.form && claim.form.release === told))
    .sort((a, b) => telling(a) - telling(b) || rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

const telling = ({ kind }: Claim): number => TELLING.indexOf(kind);

const isPlace = ({ kind }: Claim): boolean => kind === 'position' || kind === 'jointPosition';

function slotOf(claim: TrueClaim): string | null {
  if (!TELLING.includes(claim.kind) || !('release' in claim.form)) return null;
  return claim.kind === 'dimensionProfile' || claim.kind === 'drivenBy' ? claim.kind : claim.form.release;
}

function rankOf({ figures }: TrueClaim): number {
  if ('rank' in figures) return figures.rank;
  if ('ranks' in figures) return figures.ranks.at(-1) ?? Number.POSITIVE_INFINITY;
  return 'to' in figures && figures.to !== null ? figures.to : Number.POSITIVE_INFINITY;
}
