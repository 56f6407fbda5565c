import type { TrueClaim } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { isOnlySmall, type Measure, passes } from './measure.ts';
import { type Step, stepOf } from './step.ts';

interface Weighed {
  readonly claim: TrueClaim;
  readonly measure: Measure;
}

interface Stepped {
  readonly id: string;
  readonly unit: string;
  readonly release: string;
  readonly step: Step;
}

/**
 * Two units that exchanged places next to each other are one event, told of the one that rose, or of the client's
 * city where it is one of them. By id of what is told of the other, the id of what tells it; only among claims that could be chosen alike, for what could not be chosen
 * takes nobody's place.
 */
export function swaps(view: View, weighed: readonly Weighed[]): ReadonlyMap<string, string> {
  return new Map(
    [passes, isOnlySmall].flatMap(could =>
      swapped(
        view,
        weighed.filter(({ measure }) => could(measure)),
      ),
    ),
  );
}

function swapped(view: View, alike: readonly Weighed[]): readonly (readonly [other: string, teller: string])[] {
  const steps = alike.flatMap(({ claim, measure }) => (isByOne(measure) ? stepped(view, claim) : []));
  return steps.flatMap(fell => {
    const rose = steps.find(
      ({ release, step }) =>
        release === fell.release && step.to < step.from && step.from === fell.step.to && step.to === fell.step.from,
    );
    if (!rose) return [];
    return [fell.unit === view.input.report.client ? ([rose.id, fell.id] as const) : ([fell.id, rose.id] as const)];
  });
}

const isByOne = ({ magnitude }: Measure): boolean =>
  magnitude?.of === 'places' && magnitude.places === 1 && !magnitude.atLeast;

/** Kinds that tell of the exchange and nothing else: who entered or left the top, or leads again, is told of each. */
const BARE: readonly ClaimKind[] = ['moved', 'overtook', 'overtaken'];

function stepped(view: View, { id, kind, query }: TrueClaim): readonly Stepped[] {
  if (!BARE.includes(kind) || !('unit' in query && 'release' in query)) return [];
  const step = stepOf(view, query.unit, query.release);
  return step ? [{ id, unit: query.unit, release: query.release, step }] : [];
}
