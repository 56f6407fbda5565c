import { type Claim, isTrue, type TrueClaim } from './claim.ts';
import { inFocus } from './focus.ts';
import type { View } from './view.ts';

/** Why a claim is among the key findings. */
export type Why = 'result' | 'honours' | 'asked' | 'basket' | 'change';

export interface KeyFinding {
  readonly claim: TrueClaim;
  readonly why: Why;
}

/** The most a reader takes in at once. */
const MOST = 8;

/**
 * Chooses the key findings among the true claims: the result first, then the honours, what the editor asked for, the
 * count over the basket, and the largest changes of units in focus, risers and fallers by the same rule. One fact never
 * stands in two wordings: a streak whose length is known replaces "led the editions named".
 */
export function selectFindings(
  view: View,
  groups: {
    readonly overall: readonly Claim[];
    readonly asked: readonly Claim[];
    readonly counts: readonly Claim[];
    readonly releases: readonly Claim[];
  },
): readonly KeyFinding[] {
  const overall = groups.overall.filter(isTrue);
  const lead =
    overall.find(({ kind }) => kind === 'leadStreak') ??
    overall.find(({ kind }) => kind === 'ledEditions') ??
    overall.find(({ kind }) => kind === 'leader');
  const honours = overall.filter(({ kind }) => kind === 'honoured' || kind === 'honoursChange');
  const asked = groups.asked.filter(isTrue);
  const counted = groups.counts.filter(isTrue).filter(({ kind }) => kind === 'topCount');
  const leader = lead && 'unit' in lead.figures ? lead.figures.unit : null;
  const basket = counted.filter(claim => claim.kind === 'topCount' && claim.figures.unit === leader).slice(0, 1);
  const chosen: readonly KeyFinding[] = [
    ...(lead ? [{ claim: lead, why: 'result' as const }] : []),
    ...honours.map(claim => ({ claim, why: 'honours' as const })),
    ...basket.map(claim => ({ claim, why: 'basket' as const })),
    ...asked.map(claim => ({ claim, why: 'asked' as const })),
    ...changes(view, groups.releases.filter(isTrue)).map(claim => ({ claim, why: 'change' as const })),
  ];
  const distinct = new Map(chosen.map(finding => [finding.claim.id, finding]));
  const mandatory = [...distinct.values()].filter(({ why }) => why !== 'change');
  const rest = [...distinct.values()].filter(({ why }) => why === 'change');
  return [...mandatory, ...rest.slice(0, Math.max(0, MOST - mandatory.length))];
}

interface Weighed {
  readonly claim: TrueClaim;
  readonly slot: string;
  readonly weight: number;
}

/** Leads and changes of units in focus, one per unit and ranking; leads first, then comings and goings, then moves. */
function changes(view: View, claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const best = new Map<string, Weighed>();
  for (const item of claims.flatMap(claim => weigh(view, claim))) {
    const known = best.get(item.slot);
    if (!known || known.weight < item.weight) best.set(item.slot, item);
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim);
}

function weigh(view: View, claim: TrueClaim): readonly Weighed[] {
  if (!('unit' in claim.figures) || !('release' in claim.figures) || !inFocus(view, claim.figures.unit)) return [];
  const slot = `${claim.figures.unit} ${claim.figures.release}`;
  switch (claim.kind) {
    case 'leader':
      return [{ claim, slot, weight: 100 }];
    case 'returnedToTop':
    case 'leftTop':
      return [{ claim, slot, weight: 60 }];
    case 'enteredTop':
      return [{ claim, slot, weight: 55 }];
    case 'moved':
      return [{ claim, slot, weight: Math.abs(claim.figures.from - claim.figures.to) }];
    default:
      return [];
  }
}
