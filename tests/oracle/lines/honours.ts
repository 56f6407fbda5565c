import type { LineRule } from '../line-rule.ts';
import { no, unless } from '../truth/verdict.ts';
import { rowsOf } from './rows.ts';

/** What is said under a name that two bear is said of nobody. */
const NOBODY = no('names that cannot be told apart', 'G4', 'the name above is borne by more than one');

/** What is said of titles. */
export const LINES_OF_HONOURS: readonly LineRule[] = [
  {
    en: [
      'The {count:N} <c=cities|city> with the title “{title:T}”, in the order of the published list. Each profile shows only what is known.',
      'The {count:N} city with the title “{title:T}”. Its profile shows only what is known.',
    ],
    zh: ['以下{count:N}个城市获评“{title:T}”，按获评名单的顺序排列，只列有记录的内容。'],
    holds: (m, truth) => {
      const sizes = truth.world.honours.map(({ units }) => units.length);
      return unless(
        sizes.includes(m.count('count')) || truth.handed.wholeHonours.size < truth.world.honours.length,
        'false number of honours',
        'S33',
        sizes.join(', '),
      );
    },
  },
  {
    en: ['<not=did not hold it in|also held it in> {edition:Y}'],
    zh: ['{edition:Y}年度<not=未获此称号|也获此称号>'],
    holds: (m, truth, { unit }) => {
      const units = truth.world.honours.find(({ edition }) => edition === m.year('edition'))?.units ?? [];
      const said = /also|也获/.test(m.text('not'));
      return unit === null
        ? NOBODY
        : unless(units.includes(unit) === said, 'false word on an honour', 'G1', `${unit}: ${units.join(', ')}`);
    },
  },
  {
    en: ['Held it in {previous:Y} and not in {edition:Y}: {units:US}.'],
    zh: ['{previous:Y}年度曾获评而{edition:Y}年度未再获评的有{units:US}。'],
    holds: (m, truth) => {
      const holders = (year: number): readonly string[] =>
        truth.world.honours.find(({ edition }) => edition === year)?.units ?? [];
      const [then, now] = [holders(m.year('previous')), holders(m.year('edition'))];
      const left = then.filter(unit => !now.includes(unit));
      const whole = truth.handed.wholeHonours.has(m.year('previous'));
      const said = m.units('units');
      // Of a list that is on record in part alone not everybody who left it is known.
      return unless(
        now.length > 0 && said.every(unit => left.includes(unit)) && (!whole || said.length === left.length),
        'false word on who left an honour',
        'S35',
        left.join(', '),
      );
    },
  },
  {
    en: ['No list of holders from before {edition:Y} was read, so how long each city has held the title is not known.'],
    zh: ['{edition:Y}年度以前的获评名单本版未采用，各城市自何时起获评，无从得知。'],
    // An edition reads the lists of the years of its own history: one on record of another year may stand before them.
    holds: (m, truth) => {
      const years = rowsOf(truth, 'honours.csv').map(row => Number(row.edition));
      return unless(
        years.includes(m.year('edition')),
        'a list of honours that nobody handed out, told as read',
        'S35',
        years.join(', '),
      );
    },
  },
  {
    en: ['{title:T} ({edition:Y})'],
    zh: ['{title:T}（{edition:Y}年度）'],
    holds: (m, truth, { unit }) => {
      const units = truth.world.honours.find(({ edition }) => edition === m.year('edition'))?.units ?? [];
      return unit === null
        ? NOBODY
        : unless(units.includes(unit), 'false word on an honour', 'G1', `${unit}: ${units.join(', ')}`);
    },
  },
];
