import type { LineRule } from '../line-rule.ts';
import { told } from '../truth/describe.ts';
import { keyOf, type Truth } from '../truth/places.ts';
import { covers } from '../truth/positions.ts';
import { everyPlace, onRecordTo } from '../truth/seats.ts';
import { fine, no, type Objections, unless } from '../truth/verdict.ts';
import { listOrder, readByCutOff } from './rows.ts';

const focus = (truth: Truth): readonly string[] =>
  truth.world.units
    .filter(({ country, kind }) => country === truth.world.focus.country && kind === 'city')
    .map(({ id }) => id);

function isMember(truth: Truth, key: string, unit: string): Objections {
  const at = truth.standing(key, unit);
  return at.is === 'inCluster' ? fine : no('false cluster', 'S48', `${unit} in ${key} is ${told(at)}`);
}

/** What is said of places, and of who has none. */
export const LINES_OF_PLACES: readonly LineRule[] = [
  {
    en: [
      'Ranks. First is best. “=” before a rank means that it is shared; <way=for each further city that shares it, one of the next ranks is left empty|no rank is left empty after it>[, except in {dense:SS}]. {x:X}',
    ],
    zh: ['名次。以第1名为最高。并列名次前加“=”，<way=其后的名次相应空出|其后的名次不空出>[（{dense:SS}除外）]。{x:X}'],
    holds: (m, truth) => {
      const dense = truth.world.rankings.filter(
        one => one.ties === 'dense' && truth.released(one.id).some(release => truth.handed.read.has(keyOf(release))),
      );
      const every = truth.world.rankings.filter(({ id }) =>
        truth.released(id).some(release => truth.handed.read.has(keyOf(release))),
      );
      const said = m.has('dense') ? m.rankingShorts('dense') : [];
      if (/no rank|不空出/.test(m.text('way')))
        return unless(dense.length === every.length, '“no rank is left empty” beside one that leaves some', 'S03', '');
      // One may be named that nothing was read of, if it leaves none empty either.
      return unless(
        dense.every(({ id }) => said.includes(id)) && said.every(id => truth.ranking(id).ties === 'dense'),
        '“the next rank is left empty” beside a ranking that leaves none empty',
        'S03',
        dense.map(({ id }) => id).join(', '),
      );
    },
  },
  {
    en: ['Places. Every place read is printed in its source.'],
    zh: ['名次。采用的名次均由来源直接标明。'],
    holds: (_, truth) =>
      unless(
        listOrder(truth).first === 0,
        '“places are those printed” beside places that were not seen in print',
        'G1',
        'some rows have the basis list-order',
      ),
  },
  {
    en: [
      'Of the {all:N} <p=place|places> read, {order:N} <v=is|are> not printed beside the name in <s=its source|their sources>, but <w=follows|follow> from the order of a list or from what a later edition says of the previous one.',
    ],
    zh: ['采用的{all:N}个名次中，有{order:N}个并非由来源逐一标明，而是根据名单顺序或下一次发布的说明得知。'],
    holds: (m, truth) => {
      const { first, all } = listOrder(truth);
      const said = m.count('order');
      return unless(said >= first && said <= all, 'false number of places told by order', 'G1', `${first} to ${all}`);
    },
  },
  {
    en: [
      'Places. Of the {all:N} places read, [{printed:N} <v=is|are> printed beside the name and ]{order:N} <w=follows|follow> from the order of a list.',
    ],
    zh: ['名次。采用的{all:N}个名次中，[{printed:N}个由来源直接标明，]{order:N}个根据名单顺序得知。'],
    holds: (m, truth) => {
      const { first, all } = listOrder(truth);
      const said = m.count('order');
      return [
        ...unless(said >= first && said <= all, 'false number of places told by order', 'G1', `${first} to ${all}`),
        ...unless(
          m.count('all') === said + (m.has('printed') ? m.count('printed') : 0),
          'numbers that do not add up',
          'S21',
          m.text('all'),
        ),
      ];
    },
  },
  {
    en: [
      '[In ]{release:E}[ covers {universe:N} {k:K};][,] <to=every place down to >?[{listed:O} is known[ save {vac:OS}, vacated by <vb=the correction|corrections>]]<one=only first place is known>?<every=the place of every one is known>?<part=its places are known in part|places are known in part>?. Publisher: {publisher:X}, [by ]{date:DATE}. [Changes are from {previous:L}, <pto=which is known down to >?[{plisted:O} place[ save {pvac:OS}, vacated by <pvb=the correction|corrections>]]<pone=of which only first place is known>?<pevery=which is known as a whole>?<ppart=which is known in part>?.]<first=No edition came before it, so no changes are given.>?<gap=Which edition came right before it is not known, so no changes are given.>?[Whether the method changed since the previous edition, {untold:L}, is not known, so no changes are given.]',
    ],
    zh: [
      '{release:E}由{publisher:X}发布（[不晚于]{date:DATE}）[，共评价{universe:M}个{k:K}]，名次记录<to=完整至>?[第{listed:M}名[（{vac:OS}因更正空缺）]]<every=完整>?<part=不完整>?。[变化为与{previous:L}相比；{again:L}的名次记录<pto=完整至>?[第{plisted:M}名[（{pvac:OS}因更正空缺）]]<pevery=完整>?<ppart=不完整>?。]<first=此前没有发布，因此不列变化。>?<gap=上一次发布没有记录，因此不列变化。>?[方法自上一次发布（{untold:L}）以来是否有变没有记录，因此不列变化。]',
    ],
    holds: (m, truth) => {
      const release = m.release('release');
      const given = truth.handed.releases.get(release);
      const before = truth.before(release);
      const depth = (slot: string): number => (/^\d+$/.test(m.text(slot)) ? m.count(slot) : m.place(slot));
      return [
        ...unless(
          truth.release(release).date.startsWith(m.date('date')) || /by |不晚于/.test(m.text('date')),
          'false date of release',
          'S33',
          truth.release(release).date,
        ),
        ...covers(truth, release, m.has('universe') ? m.count('universe') : null),
        ...(m.has('listed') ? onRecordTo(truth, release, depth('listed'), m.has('vac') ? m.places('vac') : []) : fine),
        ...(m.has('one') ? onRecordTo(truth, release, 1, []) : fine),
        ...(m.has('every') ? everyPlace(truth, release) : fine),
        ...unless(
          !m.has('part') || given?.listedTo === null,
          '“in part” of a list that is complete to a depth',
          'S33',
          `${given?.listedTo}`,
        ),
        ...(m.has('previous')
          ? [
              ...unless(
                before !== null && keyOf(before.release) === m.label('previous', truth.release(release).ranking),
                'compared with another release',
                'S07',
                before ? keyOf(before.release) : 'none',
              ),
              ...(m.has('plisted')
                ? onRecordTo(
                    truth,
                    m.label('previous', truth.release(release).ranking),
                    depth('plisted'),
                    m.has('pvac') ? m.places('pvac') : [],
                  )
                : fine),
              ...(m.has('pevery') ? everyPlace(truth, m.label('previous', truth.release(release).ranking)) : fine),
              ...(m.has('pone') ? onRecordTo(truth, m.label('previous', truth.release(release).ranking), 1, []) : fine),
            ]
          : fine),
      ];
    },
  },
  {
    en: ['No exact place of {unit:U} is known in {releases:ES}.'],
    zh: ['{unit:U}在{releases:ES}中没有确切名次记录。'],
    holds: (m, truth) => {
      const found = m.shorts('releases').filter(key => truth.isOnRecord(key, m.unit('unit')));
      return unless(found.length === 0, '“no place is on record” of a place on record', 'S49', found.join(', '));
    },
  },
  {
    en: ['{unit:U} has no place in any ranking that was read.'],
    zh: ['采用的榜单中均没有{unit:U}的名次。'],
    holds: (m, truth) => {
      const found = readByCutOff(truth).filter(key => truth.isOnRecord(key, m.unit('unit')));
      return unless(found.length === 0, '“no place is on record” of a place on record', 'S49', found.join(', '));
    },
  },
  {
    en: ['{unit:U} was withdrawn from {releases:ES}, the latest <n=editions|edition> read.'],
    zh: ['以下各榜单，本版采用的最近一次发布已将{unit:U}撤出：{releases:ES}。'],
    holds: (m, truth) => {
      const found = m.shorts('releases').filter(key => truth.standing(key, m.unit('unit')).is !== 'withdrawn');
      return unless(found.length === 0, '“withdrawn” of a unit that was not', 'S14', found.join(', '));
    },
  },
  {
    en: ['{unit:U} has no place in {releases:ES}, the latest <n=editions|edition> read.'],
    zh: ['以下各榜单，本版采用的最近一次发布没有给出{unit:U}的名次：{releases:ES}。'],
    holds: (m, truth) => {
      const found = m.shorts('releases').filter(key => {
        const unit = m.unit('unit');
        const { is } = truth.standing(key, unit);
        // Who was taken out has no place either; told as that it is where it is on record.
        return !/^(unranked|outside)$/.test(is) && !(is === 'withdrawn' && !truth.isHanded(key, unit));
      });
      return unless(
        found.length === 0,
        '“no place” of a unit that has one, or is on record as withdrawn',
        'S14',
        found.join(', '),
      );
    },
  },
  {
    en: ['No exact place of {unit:U} is known in {releases:ES}, the latest <n=editions|edition> read.'],
    zh: ['以下各榜单，本版采用的最近一次发布中没有{unit:U}的确切名次记录：{releases:ES}。'],
    holds: (m, truth) => {
      const found = m.shorts('releases').filter(key => truth.isOnRecord(key, m.unit('unit')));
      return unless(found.length === 0, '“no place is on record” of a place on record', 'S49', found.join(', '));
    },
  },
  {
    en: ['{newer:U} succeeds {older:U}; a place of the one is no place of the other.'],
    zh: ['{newer:U}由{older:U}承继而来，两者的名次不能互代。'],
    holds: (m, truth) =>
      unless(
        truth.unit(m.unit('newer')).succeeds.includes(m.unit('older')),
        'false succession',
        'S13',
        `${m.unit('newer')} succeeds ${truth.unit(m.unit('newer')).succeeds.join(', ')}`,
      ),
  },
  {
    en: ['Of {focus:F}, no exact place is known in this edition.'],
    zh: ['{focus:F}在本次发布中没有确切名次记录。'],
    holds: (_, truth, { section }) => {
      const key = truth.handed.basket.find(one => section === `ranking-${one.replace('/', '-')}`);
      const found = key === undefined ? [] : focus(truth).filter(unit => truth.isOnRecord(key, unit));
      return unless(
        found.length === 0,
        '“no place is on record” of a place on record',
        'S49',
        `${found.join(', ')} in ${key}`,
      );
    },
  },
  {
    en: ['{lists:ES} are lists of one series, and each is counted.'],
    zh: ['{lists:ES}属于同一系列，分别计入。'],
    // No ranking of a world names a series: each is alone in its own.
    holds: () => unless(false, 'rankings of one series, of which there are none', 'S49', 'none'),
  },
  {
    en: ['{release:ES} ranks {cluster:U} as one; {members:US} have no place of their own.'],
    zh: ['{release:ES}将{cluster:U}作为整体排名，其中的{members:US}没有单独名次。'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => m.units('members').flatMap(unit => isMember(truth, key, unit))),
  },
  {
    en: ['Where the cluster {cluster:U} is ranked, its place is given as that of {unit:U}.'],
    zh: ['城市群“{cluster:U}”列入排名之处，{unit:U}的名次即其名次。'],
    holds: (m, truth) =>
      unless(
        truth.unit(m.unit('cluster')).standsFor === m.unit('unit'),
        'false bearer of a name',
        'S48',
        `${m.unit('cluster')} stands for ${truth.unit(m.unit('cluster')).standsFor}`,
      ),
  },
  {
    en: ['Where {clusters:US} <v=is|are each> ranked as one, {unit:U} has no place of its own.'],
    zh: ['{clusters:US}[分别]作为整体排名，{unit:U}在其中没有单独名次。'],
    holds: (m, truth) =>
      m
        .units('clusters')
        .flatMap(cluster =>
          unless(
            truth.unit(cluster).members.includes(m.unit('unit')),
            'false cluster',
            'S48',
            `${cluster} holds ${truth.unit(cluster).members.join(', ')}`,
          ),
        ),
  },
];
