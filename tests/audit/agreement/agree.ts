import { type Claim, isTrue, type TrueClaim, type Verdict } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import type { View } from '../../../lambdas/claims/view.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import { objection } from '../objection.ts';
import { alteredFigures, alteredThroughout, plausible, type Saying, type Vocabulary } from './alter.ts';
import { createDice, type Dice, some } from './dice.ts';
import type { Asked } from './sorts.ts';

/** How many questions of one kind a world is asked, and how many more in search of one that is true. */
const ASKED = 5;
const SEARCHED = 20;
/** How many of the answers that are altered in one way are put to the checker. */
const ALTERED = 6;
/** To how many untrue ones of a kind an answer is made up. */
const MADE_UP = 2;

/** What came of putting a world's claims to both. */
export interface Agreement {
  /** Where the two differ, in words; empty when they agree. */
  readonly disagreements: readonly string[];
  /** Kinds of the claims of each verdict, once for each claim; those that are true were derived again. */
  readonly judged: Readonly<Record<Verdict, readonly string[]>>;
  /** Kinds of the wrong answers that the checker refused, once for each answer. */
  readonly refused: readonly string[];
}

/** What the engine says to a question, in words. */
function answerOf(view: View, form: Query): string {
  const claim: Claim = judge(view, form);
  return isTrue(claim) ? canonicalJson(claim.figures) : `${claim.verdict} ${canonicalJson(claim.reason)}`;
}

const told = ({ form, figures }: Saying): string => `${canonicalJson(form)} with ${canonicalJson(figures)}`;

const kindsOf = (claims: readonly Claim[], of: Verdict): readonly string[] =>
  claims.flatMap(({ kind, verdict }) => (verdict === of ? [kind] : []));

/** Asks a world some questions of every kind, and puts the right answers and many wrong ones to the checker. */
export function agreementOf({ world, questions, seed }: Asked): Agreement {
  const dice = createDice(seed);
  const view = world.view();
  const { dataset } = view.input;
  const byKind = grouped(questions, ({ kind }) => kind);
  const claims = [...byKind.values()].flatMap(forms => ask(view, some(dice, forms, SEARCHED)));
  const right = claims.filter(isTrue);
  const objections = right.flatMap(claim => {
    const object = objection(dataset, claim.query, claim.figures);
    return object === null
      ? []
      : [
          `The checker objects to what the engine says: ${told({ form: claim.query, figures: claim.figures })} ${object}`,
        ];
  });
  const words: Vocabulary = {
    units: dataset.units.map(({ id }) => id),
    releases: dataset.releases.map(({ ranking, id }) => `${ranking}/${id}`),
  };
  const wrong = wrongAnswers(claims, words, view, dice).map(saying => {
    const object = objection(dataset, saying.form, saying.figures);
    const answer = answerOf(view, saying.form);
    const borne = answer === canonicalJson(saying.figures);
    if (object !== null) return borne ? `The checker objects to what is so: ${told(saying)} ${object}` : saying.form;
    return borne ? null : `The checker lets pass ${told(saying)}; the engine says ${answer}`;
  });
  return {
    disagreements: [...objections, ...wrong.filter(each => typeof each === 'string')],
    judged: { true: kindsOf(claims, 'true'), false: kindsOf(claims, 'false'), withhold: kindsOf(claims, 'withhold') },
    refused: wrong.flatMap(each => (each !== null && typeof each === 'object' ? [each.kind] : [])),
  };
}

/** The first questions, and of the others those up to the first that is true, where none was among them. */
function ask(view: View, forms: readonly Query[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const form of forms) {
    if (claims.length >= ASKED && claims.some(isTrue)) break;
    claims.push(judge(view, form));
  }
  return claims;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * A true claim of every fourth kind, altered in some ways in every way; and answers to questions that are not true, with the figures
 * of a claim of the same kind that is, or with what would be true had nothing been asserted.
 */
function wrongAnswers(claims: readonly Claim[], words: Vocabulary, view: View, dice: Dice): readonly Saying[] {
  return [...grouped(claims, ({ kind }) => kind).values()].flatMap(ofKind => {
    const [like]: readonly TrueClaim[] = some(dice, ofKind.filter(isTrue), 1);
    const altered =
      like && dice(4) === 0
        ? [...some(dice, alteredFigures(like, words), ALTERED), ...some(dice, alteredThroughout(like, words), ALTERED)]
        : [];
    const untrue = ofKind.filter(claim => !isTrue(claim));
    const madeUp = some(dice, untrue, MADE_UP).flatMap(({ query }): readonly Saying[] => {
      const bare: Claim = judge(view, withoutAsserted(query));
      return [
        ...(like ? [plausible(query, like.figures)] : []),
        ...(isTrue(bare) ? [{ form: query, figures: bare.figures }] : []),
      ];
    });
    return [...altered, ...madeUp];
  });
}

const ASSERTED: readonly string[] = [
  'rank',
  'count',
  'years',
  'of',
  'places',
  'gap',
  'spread',
  'change',
  'universe',
  'band',
  'tier',
  'steps',
  'rate',
  'value',
  'dimension',
  'ahead',
  'same',
  'best',
  'lowest',
  'tau',
  'units',
  'up',
];

/** The same question with nothing asserted. */
function withoutAsserted(form: Query): Query {
  const bare = { ...form };
  for (const key of Object.keys(bare)) if (ASSERTED.includes(key)) Reflect.deleteProperty(bare, key);
  return bare;
}
