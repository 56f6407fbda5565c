import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { place } from '../kinds/facts.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { besideFinding } from './crossings.ts';
import { facts } from './facts.ts';
import { type Groups, mandatory } from './mandatory.ts';
import { isOnlySmall, type Measure } from './measure.ts';
import { keysOf, repeats } from './repeats.ts';
import type { KeyFinding, Outcome, Selection, Weight, Why } from './selection.ts';
import { stepOf } from './step.ts';
import { thresholdsOf } from './thresholds.ts';

export interface Selected {
  readonly findings: readonly KeyFinding[];
  /** By id, of every true claim. */
  readonly selection: ReadonlyMap<string, Selection>;
  /** By id, of the true claims that were weighed, whether they could be chosen or not. */
  readonly measures: ReadonlyMap<string, Measure>;
}

/**
 * Chooses the key findings among the true claims: first what must be said (the result, the honours, the count over the
 * basket, what the editors ask for), then the news in the order of its weight, until there is no more room. Each fact is
 * told once, in the wording that says most, and with the notices that it needs; `ask` puts these to the records.
 */
export function selectFindings(
  view: View,
  groups: Groups,
  ask: (queries: readonly Query[]) => readonly Claim[],
): Selected {
  const room = thresholdsOf(view.input);
  const claims = groups.all.filter(isTrue);
  const { ordered, measures, mirrored, notConsidered } = candidatesOf(view, claims);
  const orders = new Map(ordered.map(({ claim }, index) => [claim.id, index + 1]));
  const findings = new Map<string, KeyFinding>();
  const selection = new Map<string, Selection>();
  /** Facts, and the claim that stands for each: the one that is printed, or would be if it were news enough. */
  const told = new Map<string, string>();

  const note = ({ id }: TrueClaim, outcome: Outcome): void => {
    selection.set(id, { ...outcome, ...weightOf(measures.get(id), orders.get(id)) });
  };
  const tell = (keys: readonly string[], by: string): void => {
    for (const fact of keys) if (!told.has(fact)) told.set(fact, by);
  };
  /** It is not printed, and nor is any weaker wording of it. */
  const standFor = (claim: TrueClaim, outcome: Outcome): void => {
    note(claim, outcome);
    tell(facts(claim), claim.id);
  };
  /** Whether other claims tell it already. */
  const isTold = (claim: TrueClaim): boolean => {
    const as = told.get(repeats(claim, told) ?? '');
    if (as === undefined) return false;
    if (as !== claim.id) note(claim, { outcome: 'sameFactAs', rule: 'saysMore', as });
    return true;
  };
  const take = (claim: TrueClaim, why: Why, notices: readonly TrueClaim[]): void => {
    findings.set(claim.id, { claim, why });
    note(claim, { outcome: 'finding', rule: why });
    tell([...keysOf(claim), ...stepsIn(view, claim)], claim.id);
    for (const notice of notices) take(notice, 'notice', []);
  };
  const trends = new Set(claims.flatMap(({ id, kind }) => (kind === 'rankTrend' ? [id] : [])));
  /** A change over several editions is told by no change since the edition before, but by a run of changes. */
  const tellsMore = (claim: TrueClaim): boolean =>
    claim.kind === 'movedOver' && !facts(claim).some(fact => trends.has(told.get(fact) ?? ''));
  const noticed: TrueClaim[] = [];
  const noticesOf = (claim: TrueClaim): readonly TrueClaim[] => {
    const notices = ask(besideFinding(view, claim)).filter(isTrue);
    noticed.push(...notices);
    return notices.filter(({ id }) => !findings.has(id) && id !== claim.id);
  };

  /** A notice takes nobody's room. */
  const count = (): number => [...findings.values()].filter(({ why }) => why !== 'notice').length;

  const chosen = (sort: Why): number => [...findings.values()].filter(({ why }) => why === sort).length;
  /** Whether as many of a sort are chosen as there may be. */
  const isBeyond = (sort: Why): boolean =>
    (sort === 'across' && chosen(sort) >= room.across) || (sort === 'leadOverOthers' && chosen(sort) >= room.leads);

  for (const { claim, why } of mandatory(view, groups))
    if (!findings.has(claim.id) && !isTold(claim)) take(claim, why, noticesOf(claim));

  const lacking: Candidate[] = [];
  for (const candidate of ordered) {
    const { claim, measure } = candidate;
    // Some stand there already, as notices of others.
    if (findings.has(claim.id) || isTold(claim)) continue;
    if (measure.lacks) {
      standFor(claim, { outcome: 'belowThreshold', rule: measure.lacks });
      if (isOnlySmall(measure)) lacking.push(candidate);
      continue;
    }
    if (count() < room.most && !isBeyond(measure.sort)) take(claim, measure.sort, noticesOf(claim));
    else standFor(claim, { outcome: 'noRoom', rule: 'most' });
  }
  for (const { claim } of lacking) if (count() < room.fewest) take(claim, 'fewest', noticesOf(claim));

  for (const claim of [...claims, ...noticed]) {
    if (selection.has(claim.id) || (!tellsMore(claim) && isTold(claim))) continue;
    const as = mirrored.get(claim.id);
    if (as !== undefined) note(claim, { outcome: 'sameFactAs', rule: 'otherSide', as });
    else note(claim, { outcome: 'notCandidate', rule: notConsidered.get(claim.id) ?? 'withAFinding' });
  }
  return { findings: [...findings.values()], selection, measures };
}

/**
 * Which places of a unit a finding over several rankings tells, with those before them. Who exchanged places with the next
 * one is one event, whichever of the two it is told of.
 */
function stepsIn(view: View, claim: TrueClaim): readonly string[] {
  if (claim.kind !== 'movesAcross') return [];
  return claim.figures.moved.flatMap(({ release, from, to }) => {
    const others = Math.abs(from - to) === 1 ? view.recordsOf(release).map(({ unit }) => unit) : [];
    const exchanged = others.filter(unit => {
      const step = stepOf(view, unit, release);
      return step?.from === to && step.to === from;
    });
    return [claim.figures.unit, ...exchanged].map(unit => place(unit, release));
  });
}

const weightOf = (measure: Measure | undefined, order: number | undefined): Weight => ({
  order: order ?? null,
  sort: measure?.sort ?? null,
  magnitude: measure?.magnitude ?? null,
  rarity: measure?.rarity ?? null,
  recency: measure?.released ?? null,
});
