import { isA, type Statement, type StatementOf } from '../statement.ts';
import { agreement } from './agreement.ts';
import { baskets } from './baskets.ts';
import { courses } from './courses.ts';
import { entries } from './entries.ts';
import { figures } from './figures.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import { movements } from './movements.ts';
import { orders } from './orders.ts';
import { keyOf, type Truth } from './places.ts';
import { positions } from './positions.ts';
import { scores } from './scores.ts';
import { seats } from './seats.ts';
import { streaks } from './streaks.ts';
import { themes } from './themes.ts';
import { fine, type Objections, unless } from './verdict.ts';

type Kind = Statement['is'];

const EVALUATE: { readonly [K in Kind]: (statement: StatementOf<K>, truth: Truth) => Objections } = {
  ...positions,
  ...movements,
  ...courses,
  ...streaks,
  ...entries,
  ...histories,
  ...seats,
  ...scores,
  ...baskets,
  ...orders,
  ...themes,
  ...honours,
  ...agreement,
  ...figures,
};

const evaluateAs = <K extends Kind>(is: K, statement: Statement, truth: Truth): Objections =>
  isA(statement, is) ? EVALUATE[is](statement, truth) : fine;

/** What looks from one release to another, and so may go across a change of method. */
const ACROSS: ReadonlySet<Kind> = new Set([
  'leadStreak',
  'ledEditions',
  'timesLed',
  'movedOver',
  'belowBest',
  'publishedBreadth',
  'seatsOver',
  'leadYears',
  'topStreak',
  'topEditions',
  'held',
  'sharing',
  'moved',
  'overtook',
  'overtaken',
  'biggestMove',
  'enteredTop',
  'firstEntry',
  'returnedToTop',
  'leftTop',
  'regainedLead',
  'breadth',
  'bandMove',
]);

/** Every release that a statement names. */
function releasesOf(statement: Statement): readonly string[] {
  return Object.entries(statement).flatMap(([name, value]): readonly string[] => {
    if (/^(release|previous|last|out|first|since|base|domestic|against)$/.test(name) && typeof value === 'string')
      return [value];
    if (/^(releases|within|outside|unknown|ahead|behind)$/.test(name) && Array.isArray(value))
      return value.filter(one => typeof one === 'string');
    return [];
  });
}

/** What speaks against a statement in the whole world; nothing where it is true. */
export function evaluate(statement: Statement, truth: Truth): Objections {
  const { cutOff } = truth.world.edition;
  const unread = releasesOf(statement).filter(key => {
    const release = truth.release(key);
    return release.published && release.date > cutOff && !truth.handed.named.has(keyOf(release));
  });
  const missing = releasesOf(statement).filter(key => !truth.handed.releases.has(key));
  const twice = Object.values(statement).some(
    value =>
      Array.isArray(value) &&
      new Set(value).size < value.length &&
      value.some(one => typeof one === 'string' && one.includes('/')),
  );
  return [
    ...unless(!twice, 'a release named twice', 'G6', releasesOf(statement).join(', ')),
    ...unless(unread.length === 0, 'release after the cut-off', 'G6', unread.join(', ')),
    ...unless(missing.length === 0, 'release that was never handed out', 'G1', missing.join(', ')),
    ...unless(
      !('top' in statement) || truth.handed.tops.has(statement.top),
      'a top that nobody asked for',
      'S19',
      `${[...truth.handed.tops].join(', ')}`,
    ),
    ...unless(
      statement.breaks === undefined || statement.breaks === 'named' || ACROSS.has(statement.is),
      'a change of method that there was not, or that nothing looks across',
      'S32',
      statement.is,
    ),
    ...evaluateAs(statement.is, statement, truth),
  ];
}
