import type { LineRule } from '../line-rule.ts';
import type { Truth } from '../truth/places.ts';
import { type Objections, unless } from '../truth/verdict.ts';
import { rowsOf } from './rows.ts';

/** Pages that somebody cites, by whether they are their publisher’s own, and how many of either were handed out. */
function ownHold(truth: Truth, own: number, others: number): Objections {
  const sources = rowsOf(truth, 'sources.csv');
  const second = sources.filter(({ secondary }) => secondary === 'yes').map(({ source }) => source);
  return [
    ...unless(others <= second.length, 'a publisher’s own page told as another’s', 'G1', second.join(', ')),
    ...unless(
      own <= sources.length - second.length,
      'another’s page told as the publisher’s own',
      'G1',
      second.join(', '),
    ),
  ];
}

/** The sources of the places that are read: the row of each, and those of its corrections by the cut-off. */
const sourcesOfPlaces = (truth: Truth): readonly string[] => {
  const sources = rowsOf(truth, 'sources.csv');
  const day = truth.world.edition.cutOff;
  const isBy = (id: string | undefined): boolean =>
    sources.some(({ source, published = '' }) => source === id && published <= day);
  const read = rowsOf(truth, 'records.csv').filter(
    ({ ranking, release, source }) => truth.handed.read.has(`${ranking}/${release}`) && isBy(source),
  );
  return [...new Set(read.flatMap(({ source }) => source ?? []))];
};

/** What is said of sources, and of what rankings measure. */
export const LINES_OF_SOURCES: readonly LineRule[] = [
  {
    en: [
      'This rests on one source, <own=the publisher’s own page|which is not the publisher’s own page>.',
      'This rests on {pages:N} sources, <all=each of them a page of its publisher>.',
      'This rests on {pages:N} sources, {some:N} of them <a=a page of its publisher|pages of their publishers>.',
      'This rests on {pages:N} sources, <none=neither|none> of them the publisher’s own page.',
    ],
    zh: [
      '以上依据一项来源，<own=即|并非>发布方自己的页面。',
      '以上依据{pages:N}项来源，<all=均为>发布方自己的页面。',
      '以上依据{pages:N}项来源，其中{some:N}项是发布方自己的页面。',
      '以上依据{pages:N}项来源，<none=均非>发布方自己的页面。',
    ],
    holds: (m, truth) => {
      const pages = m.has('pages') ? m.count('pages') : 1;
      const own = m.has('some')
        ? m.count('some')
        : m.has('all') || /^(the publisher|即)/.test(m.text('own'))
          ? pages
          : 0;
      return [
        ...ownHold(truth, own, pages - own),
        ...unless(!m.has('pages') || pages > 1, 'one source told as several', 'G1', `${pages}`),
      ];
    },
  },
  {
    en: [
      '[Sources. ]Of the {all:N} sources of these places, {some:N} <v=is not the publisher’s own page|are not the publisher’s own pages|was read on a page that is not the publisher’s own|were read on pages that are not the publisher’s own>{x:X}',
      'Sources. Each of the {all:N} sources of these places was read on its publisher’s own page{x:X}',
      '[Sources. ]<none=Neither|None> of the {all:N} sources of these places <v=is the publisher’s own page|was read on the publisher’s own page>{x:X}',
      '[Sources. ]The one source of these places <one=is not the publisher’s own page|was not read on the publisher’s own page|was read on the publisher’s own page>{x:X}',
    ],
    zh: [
      '[资料来源。]采用的名次共有{all:N}项来源，其中{some:N}项不是发布方自己的页面{x:X}',
      '资料来源。采用的名次共有{all:N}项来源，均为发布方自己的页面{x:X}',
    ],
    holds: (m, truth) => {
      const all = m.has('all') ? m.count('all') : 1;
      const others = m.has('some') ? m.count('some') : m.has('none') || /not/.test(m.text('one')) ? all : 0;
      const sources = sourcesOfPlaces(truth);
      const second = rowsOf(truth, 'sources.csv').filter(
        ({ source, secondary }) => secondary === 'yes' && sources.includes(source ?? ''),
      );
      return [
        ...unless(all === sources.length, 'false number of sources of places', 'G1', sources.join(', ')),
        ...unless(
          others === second.length,
          'false number of pages that are not their publishers’ own',
          'G1',
          second.map(({ source }) => source).join(', '),
        ),
      ];
    },
  },
  {
    en: ['What the overall result measures, and from what it is computed, is not known.'],
    zh: ['未查到总体结果的评价内容和计算依据。'],
    holds: (_, truth) => {
      const rows = rowsOf(truth, 'rankings.csv');
      return unless(
        rows.some(row => (row.measures_en ?? '') + (row.measures_zh ?? '') === ''),
        'what the own ranking measures is on record, told as not known',
        'S49',
        rows.map(({ ranking }) => ranking).join(', '),
      );
    },
  },
  {
    en: ['What rankings measure. Not known for any ranking read.'],
    zh: ['评价内容。所采用榜单的评价内容均没有记录。'],
    holds: (_, truth) => {
      const told = rowsOf(truth, 'rankings.csv').filter(
        row => (row.measures_en ?? '') + (row.measures_zh ?? '') !== '',
      );
      return unless(
        told.length === 0,
        'what a ranking measures is on record, told as not known',
        'S49',
        told.map(({ ranking }) => ranking).join(', '),
      );
    },
  },
];
