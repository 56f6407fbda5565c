import type { LineRule } from '../line-rule.ts';
import type { Truth } from '../truth/places.ts';
import { type Objections, unless } from '../truth/verdict.ts';
import { number, readByCutOff } from './rows.ts';

/** That nothing later than a date was read. */
function nothingAfter(truth: Truth, date: string): Objections {
  const later = readByCutOff(truth).filter(key => truth.release(key).date > date);
  const open = [...truth.handed.named].filter(key => truth.release(key).date.slice(0, 7) >= date.slice(0, 7));
  return [
    ...unless(date === truth.world.edition.cutOff, 'false cut-off', 'G6', truth.world.edition.cutOff),
    ...unless(
      later.length === 0 && open.length === 0,
      '“nothing later was read” beside a release of unknown day',
      'G6',
      [...later, ...open].join(', '),
    ),
  ];
}

/** What is said of the cut-off, and of what was read by it. */
export const LINES_OF_CUT_OFF: readonly LineRule[] = [
  {
    en: [
      'Each sentence is computed from the records read for the cut-off of {date:DATE}; the raised numbers lead to its sources.',
    ],
    zh: ['以下各句均根据截至{date:DATE}的记录计算得出，句末数字为资料来源编号。'],
    holds: (m, truth) =>
      unless(m.date('date') === truth.world.edition.cutOff, 'false cut-off', 'G6', truth.world.edition.cutOff),
  },
  {
    en: ['Whether {named:ES} came out by then is not known.'],
    zh: ['不能确定{named:ES}在此日及以前发布。'],
    holds: (m, truth) => {
      const settled = m.shorts('named').filter(key => !truth.handed.named.has(key));
      return unless(settled.length === 0, 'said of a release of which the day is known', 'G6', settled.join(', '));
    },
  },
  {
    en: [
      'Editions and years. {x:X} Every edition read came out by {date:DATE}.[ [Of the sources, ]{later:N} <v=of the sources is|are> dated later (a page may tell of an edition long after it came out)[: {works:X}].]',
    ],
    zh: [
      '版次与年份。{x:X}。采用的各次发布均不晚于{date:DATE}。[资料来源中有{later:N}项的日期晚于截止日期[：{works:X}]。]',
    ],
    holds: (m, truth) => nothingAfter(truth, m.date('date')),
  },
  {
    en: [
      'Editions and years. {x:X} Of the {all:N} editions read, {open:N} may have come out after {date:DATE}, since no known date settles it.[ [Of the sources, ]{later:N} <v=of the sources is|are> dated later (a page may tell of an edition long after it came out)[: {works:X}].]',
    ],
    zh: [
      '版次与年份。{x:X}。采用的{all:N}次发布中，有{open:N}次不能确定在{date:DATE}及以前发布。[资料来源中有{later:N}项的日期晚于截止日期[：{works:X}]。]',
    ],
    holds: (m, truth) => [
      ...unless(m.date('date') === truth.world.edition.cutOff, 'false cut-off', 'G6', truth.world.edition.cutOff),
      ...number(truth, m.count('open'), truth.handed.named.size, 'releases of unknown day'),
    ],
  },
  {
    en: [
      'Cut-off. Editions of rankings that came out by {date:DATE} are read. One whose known date does not settle this is read only where the report’s definition names it[: {named:ES}]<none=; it names none>?.[ Of the corrections read, {undated:N} <b=bears|bear> no date, so <t=it|they> may have come out later.]',
    ],
    zh: [
      '截止日期。采用{date:DATE}及以前的各次发布；不能确定发布于此日及以前的，仅在编辑部为本版指定时采用[：{named:ES}]<none=，本版未指定任何一次>?。[采用的更正中，有{undated:N}项没有日期记录，可能发布于截止日期之后。]',
    ],
    holds: (m, truth) => {
      const said = m.has('named') ? m.shorts('named') : [];
      return [
        ...unless(m.date('date') === truth.world.edition.cutOff, 'false cut-off', 'G6', truth.world.edition.cutOff),
        ...unless(
          [...said].sort().join() === [...truth.handed.named].sort().join(),
          'false releases of unknown day',
          'G6',
          [...truth.handed.named].join(', '),
        ),
        // Every correction that is handed out bears its date.
        ...unless(!m.has('undated'), 'corrections without a date that there are not', 'S32', m.text('undated')),
      ];
    },
  },
  {
    en: ['No place that both read was corrected in between.'],
    zh: ['两版均采用的名次，其间没有更正。'],
    holds: (_, truth) => {
      const { cutOff } = truth.world.edition;
      const before = truth.handed.compared?.cutOff ?? cutOff;
      const corrected = [...truth.handed.read].filter(key => {
        const moved = truth.corrected(key);
        return (
          moved?.corrected &&
          moved.corrected.on > before &&
          truth.release(key).date <= before &&
          truth.isHanded(key, moved.unit)
        );
      });
      return unless(
        corrected.length === 0,
        '“nothing was corrected” beside a correction',
        'Amendment "Restatement"',
        corrected.join(', '),
      );
    },
  },
];
