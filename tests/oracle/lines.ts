import { compile, type Match, matchOf } from './grammar.ts';
import { movesAsPrinted } from './hand-out.ts';
import type { Around, LineRule } from './line-rule.ts';
import { REASONS } from './reasons.ts';
import { REASONS_OF_AN_ANALYST } from './reasons-of-an-analyst.ts';
import { told } from './truth/describe.ts';
import { everyPlace, onRecordTo } from './truth/fields.ts';
import { figureYears, printings } from './truth/figures.ts';
import { keyOf, type Truth } from './truth/places.ts';
import { covers, holds } from './truth/positions.ts';
import { fine, no, type Objections, unless } from './truth/verdict.ts';
import { Unsayable, type Vocabulary } from './vocabulary.ts';
import type { Tongue } from './world.ts';

const focus = (truth: Truth): readonly string[] =>
  truth.world.units
    .filter(({ country, kind }) => country === truth.world.focus.country && kind === 'city')
    .map(({ id }) => id);

const readByCutOff = (truth: Truth): readonly string[] =>
  truth.world.rankings.flatMap(({ id }) => truth.released(id).map(keyOf)).filter(key => truth.handed.read.has(key));

/** The changes of method that are named under a chart are those between the releases drawn of some history. */
function breaksDrawn(m: Match, truth: Truth): Objections {
  const drawn = truth.handed.histories.filter(one => one.releases.length === m.count('releases'));
  const told = (ranking: string): string => (m.has('breaks') ? (m.labelsOr('breaks', ranking) ?? ['?']).join() : '');
  const is = ({ ranking, releases }: (typeof drawn)[number]): string =>
    releases
      .map(id => `${ranking}/${id}`)
      .flatMap((key, index, all) => {
        const before = all[index - 1];
        return before === undefined || truth.sameMethod(before, key) ? [] : [before, key];
      })
      .join();
  return unless(
    drawn.some(one => told(one.ranking) === is(one)),
    'changes of method under a chart that are not those of any drawn',
    'Amendment "Across a method break"',
    drawn.map(one => `${one.ranking}: ${is(one) || 'none'}`).join('; '),
  );
}

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

/** The rows of a file that was handed out, by the names of its columns; none of the columns read here holds a comma. */
function rowsOf(truth: Truth, file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...rows] = (truth.handed.files[file] ?? '').trim().split('\n');
  const names = head.split(',');
  return rows.map(row => Object.fromEntries(row.split(',').map((cell, index) => [names[index] ?? '', cell])));
}

/** How many rows that are read have a place by the order of a list: of the first printing, and with corrections. */
function listOrder(truth: Truth): { readonly first: number; readonly all: number } {
  const found = rowsOf(truth, 'records.csv').filter(
    ({ basis, ranking, release }) => basis === 'list-order' && truth.handed.read.has(`${ranking}/${release}`),
  );
  return { first: found.filter(({ vintage }) => vintage === '').length, all: found.length };
}

const number = (truth: Truth, said: number, found: number, what: string): Objections =>
  unless(said === found, `false number of ${what}`, 'S33', `${found} in seed ${truth.world.seed}, not ${said}`);

/** What is said under a name that two bear is said of nobody. */
const NOBODY = no('names that cannot be told apart', 'G4', 'the name above is borne by more than one');

/** Sentences that are no claim of the ledger, but say something that can be false. */
const RULES: readonly LineRule[] = [
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
      'Cut-off. Editions of rankings that came out by {date:DATE} are read. One whose known date does not settle this is read only where the report’s definition names it[: {named:ES}]<none=; there is none here>?.[ Of the corrections read, {undated:N} <b=bears|bear> no date, so <t=it|they> may have come out later.]',
    ],
    zh: [
      '截止日期。采用{date:DATE}及以前的各次发布；不能确定发布于此日及以前的，仅在编辑部为本版指定时采用[：{named:ES}]<none=，本版没有此类情况>?。[采用的更正中，有{undated:N}项没有日期记录，可能发布于截止日期之后。]',
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
    en: ['No exact place of {focus:F} is known in this edition.'],
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
    en: [
      'This rests on one source, <own=the publisher’s own page>.',
      'This rests on {pages:N} sources, <own=each of them a page of its publisher>.',
    ],
    zh: ['以上依据一项来源，<own=即>发布方自己的页面。', '以上依据{pages:N}项来源，<own=均为>发布方自己的页面。'],
    holds: (m, truth) => {
      const sources = rowsOf(truth, 'sources.csv');
      const others = sources.filter(({ secondary }) => secondary !== 'no').map(({ source }) => source);
      return [
        ...unless(others.length === 0, 'another’s page told as the publisher’s own', 'G1', others.join(', ')),
        ...unless(
          !m.has('pages') || (m.count('pages') > 1 && m.count('pages') <= sources.length),
          'more sources than there are',
          'G1',
          `${sources.length}`,
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
    en: ['What rankings measure. It is not known of any ranking read.'],
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
  {
    en: ['[Figure {n:M} ]Latest known place[ or tier] of {unit:U} in each ranking'],
    zh: ['[图{n:M} ]{unit:U}在各榜单中的最近名次[或等级]'],
    holds: (m, truth) =>
      unless(
        truth.world.units.some(({ id }) => id === m.unit('unit')),
        'a chart of who is not there',
        'G6',
        m.unit('unit'),
      ),
  },
  {
    en: ['[Figure {n:M} ]{release:E}: the leading cities, and the Chinese ones'],
    zh: ['[图{n:M} ]{release:E}：前列城市与{focus:F}'],
    holds: (m, truth) =>
      unless(truth.handed.read.has(m.release('release')), 'a chart of what is not read', 'G6', m.release('release')),
  },
  {
    en: [
      '{all:D} statements were put to the records. Only what is true is printed; every one, with its evidence, is in claims.json.',
    ],
    zh: ['共有{all:M}个陈述与记录核对。只有成立的才会刊出，全部陈述及其依据见claims.json。'],
    // How many of them came to which verdict stands in the table of the same chart.
    holds: () => fine,
  },
  {
    en: [
      'Places 1 to {top:M}, and {group:F} below them; ring: drawn at one end only, with the place at the other in brackets[; three dots: places that are not drawn]',
    ],
    zh: [
      '第1至第{top:M}名，以及名次在其后的{group:F}；圆圈表示只画出一端的名次，另一端的名次见括号[；三点表示其间名次略去]',
    ],
    holds: (m, truth) =>
      unless(m.count('top') === truth.world.report.topN, 'another top than that of the report', 'S20', m.text('top')),
  },
  {
    en: [
      'Places in {ranking:R}, {first:L} to {last:L}, on a logarithmic scale.[ Pale: others that were in the top {top:N} then.]',
    ],
    zh: ['{ranking:R}：{first:L}至{last:L}的名次，对数刻度。[浅色为其间进入前{top:N}的其他城市。]'],
    holds: (m, truth) => {
      const ends = [m.label('first', m.ranking('ranking')), m.label('last', m.ranking('ranking'))];
      const read = truth.released(m.ranking('ranking')).map(({ id }) => `${m.ranking('ranking')}/${id}`);
      const [first, last] = ends.map(key => read.indexOf(key));
      return unless(
        first !== undefined &&
          last !== undefined &&
          first >= 0 &&
          first < last &&
          (!m.has('top') || m.count('top') === truth.world.report.topN),
        'false span of the drawing on a cover',
        'S41',
        ends.join(', '),
      );
    },
  },
  {
    en: ['[Figure {n:M} ]Places in {ranking:R}, {first:L} to {last:L}'],
    zh: ['[图{n:M} ]{ranking:R}：{first:L}至{last:L}的名次'],
    holds: (m, truth) => {
      const shown = truth.handed.histories.find(one => one.ranking === m.ranking('ranking'))?.releases ?? [];
      const said = [m.label('first', m.ranking('ranking')), m.label('last', m.ranking('ranking'))];
      return unless(
        said[0] === `${m.ranking('ranking')}/${shown[0]}` && said[1] === `${m.ranking('ranking')}/${shown.at(-1)}`,
        'false span of a chart',
        'S41',
        shown.join(', '),
      );
    },
  },
  {
    en: [
      '{releases:N} <r=editions|edition>, places 1 to {depth:M}; only the cities named here are drawn[; {group:F} are highlighted][; three dots: places that are not drawn][; the method changed {breaks:X} (dashed), so places are not strictly comparable]',
    ],
    zh: [
      '共{releases:N}次发布，第1至第{depth:M}名；只画出标有名称的城市[；突出显示的为{group:F}][；三点表示其间名次略去][；{breaks:X}方法有变（虚线处），名次不完全可比]',
    ],
    holds: (m, truth) => [
      ...breaksDrawn(m, truth),
      ...unless(
        truth.handed.histories.some(one => one.releases.length === m.count('releases')),
        'false number of releases in a chart',
        'S41',
        `${m.count('releases')}`,
      ),
    ],
  },
  {
    en: ['Figure {n:M}'],
    zh: ['图{n:M}'],
    holds: m => unless(m.count('n') > 0, 'a figure without a number', 'G1', m.text('n')),
  },
  {
    en: ['[Figure {n:M} ]How sure the places in {release:E} are'],
    zh: ['[图{n:M} ]{release:E}名次的确切程度'],
    holds: (m, truth) =>
      unless(truth.release(m.release('release')).noisePlaces !== null, 'no noise stated', 'S31b', m.text('release')),
  },
  {
    en: ['Dot: the place. Line: {noise:N} <p=places|place> to either side, which it calls meaningless.'],
    zh: ['圆点为名次。横线为前后各{noise:N}位，其间差别按发布机构的说法没有意义。'],
    holds: (m, truth) =>
      unless(
        truth.world.rankings.some(({ releases }) =>
          releases.some(({ noisePlaces }) => noisePlaces === m.count('noise')),
        ),
        'another noise than is stated',
        'S31b',
        m.text('noise'),
      ),
  },
  {
    en: [
      '{releases:N} <r=editions|edition>. Upper line: first place; lower one: {depth:O}[; ring: below that][. Dashed between dots: the method changed]',
    ],
    zh: [
      '共{releases:N}次发布；上线为第1名，下线为第{depth:M}名[，圆圈表示在第{deep:M}名之后][；圆点间为虚线处方法有变]',
    ],
    holds: (m, truth) =>
      unless(
        truth.handed.histories.some(one => one.releases.length === m.count('releases')),
        'false number of releases in a chart',
        'S41',
        `${m.count('releases')}`,
      ),
  },
  {
    en: ['[Figure {n:M} ]{indicator:I} in two years'],
    zh: ['[图{n:M} ]{indicator:I}：两年对照'],
    holds: () => fine,
  },
  {
    en: ['Ring: the earlier year; dot: the later one. Exact figures alone; zero is on the scale.'],
    zh: ['圆圈为较早的一年，圆点为较晚的一年。只列确切数字，刻度含零。'],
    holds: () => fine,
  },
  {
    en: ['Without a figure for both years: {units:US}.'],
    zh: ['两年数字没有同时记录的城市：{units:US}。'],
    holds: (m, truth) => {
      // Of two years in which another has figures, each of these lacks one.
      const lacking = m.units('units');
      const holds = truth.world.indicators.some(({ id }) => {
        const years = [...new Set(truth.world.units.flatMap(unit => figureYears(truth, id, unit.id)))];
        return years.some(now =>
          years.some(
            before =>
              before < now &&
              lacking.every(unit => ![before, now].every(year => figureYears(truth, id, unit).includes(year))),
          ),
        );
      });
      return unless(holds, 'figures of two years told to be missing', 'S23', lacking.join());
    },
  },
  {
    en: ['{short:S}: {from:M} ranked in {previous:L}, {to:M} in {label:L}.'],
    zh: ['{short:S}的排名对象：{previous:L}共{from:M}个，{label:L}共{to:M}个。'],
    holds: (m, truth) => {
      const [id = ''] = m.rankingShorts('short');
      return [
        ...covers(truth, m.label('previous', id), m.count('from')),
        ...covers(truth, m.label('label', id), m.count('to')),
      ];
    },
  },
  {
    en: [
      '* {short:S}: the method changed between {previous:L} and {label:L}; places in the two are not strictly comparable.',
    ],
    zh: ['* {short:S}：{previous:L}与{label:L}之间方法有变，两次名次不完全可比。'],
    holds: (m, truth) => {
      const [id = ''] = m.rankingShorts('short');
      const [previous, release] = [m.label('previous', id), m.label('label', id)];
      const before = truth.before(release);
      return unless(
        before !== null && keyOf(before.release) === previous && !truth.sameMethod(release, previous),
        'a change of method that there was not',
        'S32',
        `${previous} and ${release}`,
      );
    },
  },
  {
    en: ['[Figure {n:M} ]{unit:U} in {ranking:R}'],
    zh: ['[图{n:M} ]{unit:U}在{ranking:R}中的名次'],
    holds: (m, _, { unit }) =>
      unless(m.unit('unit') === unit, 'chart of another city', 'G4', `the profile is of ${unit}`),
  },
  {
    en: [
      'Out of {rankings:N} <r=rankings|ranking>[; {who:X}]; solid: established; hatched: not known[; rankings that rank a city <tg=only> together with others are left out][; cities established in none are left out]',
    ],
    zh: [
      '共{rankings:N}个榜单；[所列为{who:X}；]实心为已确认，斜线为因没有记录而无法确认的部分[；仅有<tg=合并>名次的不计][；已确认数目为零的城市未列]',
    ],
    holds: (m, truth) => number(truth, m.count('rankings'), truth.handed.basket.length, 'rankings counted over'),
  },
  {
    en: ['This chapter counts across {rankings:N} <r=rankings|ranking>, {x:X}'],
    zh: ['本章统计{rankings:N}个榜单，{x:X}'],
    holds: (m, truth) => {
      const newer = truth.handed.basket.filter(key => {
        const ranking = truth.release(key).ranking;
        return truth
          .released(ranking)
          .some(one => truth.handed.read.has(keyOf(one)) && one.date > truth.release(key).date);
      });
      return [
        ...number(truth, m.count('rankings'), truth.handed.basket.length, 'rankings counted over'),
        ...unless(newer.length === 0, '“the latest by the cut-off” of an older release', 'S19', newer.join(', ')),
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
  // What an item of evidence says.
  {
    en: ['{release:ES}: {unit:U}, <joint=joint >?{rank:O}[ (as corrected, version {v:M})]'],
    zh: ['{release:ES}：{unit:U}，<joint=并列>?{rank:O}[（更正后，第{v:M}版）]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const at = truth.standing(key, m.unit('unit'));
        const seen = at.is === 'ranked' && at.sharers.some(unit => truth.isHanded(key, unit));
        // Beside the corrected row the evidence may list the first one.
        return holds(truth, key, m.unit('unit'), m.place('rank'), m.has('joint') ? true : seen ? false : null).map(
          one => ({
            ...one,
            unclear: one.fault === 'superseded place told',
          }),
        );
      }),
  },
  {
    en: ['{release:ES}: {unit:U}, [between {from:O} and {to:O}][{open:O} or lower][ (as corrected, version {v:M})]'],
    zh: ['{release:ES}：{unit:U}，第[{from:M}—{to:M}位][{open:M}位或以后][（更正后，第{v:M}版）]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const at = truth.standing(key, m.unit('unit'));
        const n = (slot: string): number =>
          Number(/\d+|[a-z]+/.exec(m.text(slot))?.[0].replace(/\D/g, '') || m.place(slot));
        const [from, to] = m.has('open') ? [n('open'), null] : [n('from'), n('to')];
        return unless(
          at.is === 'banded' && at.from === from && at.to === to,
          'false band',
          'S28',
          `${m.unit('unit')} in ${key} is ${told(at)}`,
        );
      }),
  },
  {
    en: [
      '{release:ES}: {unit:U}, <why=not covered|not ranked|withdrawn by the publisher>[ (as corrected, version {v:M})]',
    ],
    zh: ['{release:ES}：{unit:U}，<why=不在评价范围|未列名次|已由发布机构撤下>[（更正后，第{v:M}版）]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const is = /not covered|不在/.test(m.text('why'))
          ? 'outside'
          : /withdrawn|撤下/.test(m.text('why'))
            ? 'withdrawn'
            : 'unranked';
        const at = truth.standing(key, m.unit('unit'));
        // Beside the corrected row the evidence may list the first one.
        const moved = truth.corrected(key);
        if (!m.has('v') && moved?.unit === m.unit('unit') && moved.printed.is === is) return fine;
        return unless(at.is === is, 'false status', 'S14', `${m.unit('unit')} in ${key} is ${told(at)}`);
      }),
  },
  {
    en: [
      '{release:ES} is known down to {listed:O} place[ save {vac:OS}, vacated by <vb=the correction|corrections>][, without {unit:U}]',
    ],
    zh: ['{release:ES}记录完整至{listed:O}[（{vac:OS}因更正空缺）][，其中没有{unit:U}]'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key => [
          ...unless(
            (truth.handed.releases.get(key)?.listedTo ?? 0) >= m.place('listed'),
            'depth that is not known',
            'S33',
            key,
          ),
          ...(m.has('unit')
            ? unless(
                truth.inTop(key, m.unit('unit'), m.place('listed')) === false,
                'absent from a list that holds it',
                'S12',
                told(truth.standing(key, m.unit('unit'))),
              )
            : fine),
        ]),
  },
  {
    en: ['The edition before {release:ES} is {previous:ES}'],
    zh: ['{release:ES}的上一次发布为{previous:ES}'],
    holds: (m, truth) =>
      m.shorts('release').flatMap((key, index) => {
        const all = truth.ranking(truth.release(key).ranking).releases;
        const before = all[all.indexOf(truth.release(key)) - 1];
        return unless(
          before !== undefined && keyOf(before) === m.shorts('previous')[index],
          'false release before',
          'S07',
          before ? keyOf(before) : 'none',
        );
      }),
  },
  {
    en: ['{release:ES} is the first of its series'],
    zh: ['{release:ES}为该榜单的第一次发布'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => unless(truth.before(key) === null, 'false first release', 'S04', key)),
  },
  {
    en: ['{release:ES}: method series “{method:X}”'],
    zh: ['{release:ES}：方法系列“{method:X}”'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(truth.release(key).method === m.text('method'), 'false method', 'S32', truth.release(key).method),
        ),
  },
  {
    en: ['{release:ES} covers {size:D} {k:K}'],
    zh: ['{release:ES}共评价{size:D}个{k:K}'],
    holds: (m, truth) => m.shorts('release').flatMap(key => covers(truth, key, Number(m.decimal('size')))),
  },
  {
    en: ['{release:ES} stands for {year:Y}'],
    zh: ['{release:ES}标示的年份为{year:Y}年'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(truth.release(key).year === m.year('year'), 'false year', 'G6', `${truth.release(key).year}`),
        ),
  },
  {
    en: ['{release:ES} was released <by=by >?{date:DATE}'],
    zh: ['{release:ES}：{date:DATE}发布', '{release:ES}：<by=不晚于>?{date:DATE}[发布]'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const { date } = truth.release(key);
        const told = m.date('date');
        return unless(
          m.has('by') ? date.slice(0, told.length) <= told : date.startsWith(told),
          'false day of a release',
          'G6',
          date,
        );
      }),
  },
  {
    en: ['{release:ES}: by its publisher’s count {up:N} rose, {same:N} held and {down:N} fell'],
    zh: ['{release:ES}：据发布方统计，{up:N}个上升、{same:N}个持平、{down:N}个下降'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const found = movesAsPrinted(truth.world, truth.release(key)) ?? [];
        const told = [m.count('up'), m.count('same'), m.count('down')];
        return unless(found.join() === told.join(), 'another count than the publisher tells', 'S37', found.join());
      }),
  },
  {
    en: ['{release:ES}: by its publisher’s word, scores that differ by less than {noise:D} are alike'],
    zh: ['{release:ES}：据发布方说明，得分相差不足{noise:D}分视为相同'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const { noise } = truth.release(key);
        return unless(
          noise !== null && Number(noise) === Number(m.decimal('noise')),
          'another noise',
          'S31',
          `${noise}`,
        );
      }),
  },
  {
    en: ['{release:ES}: by its publisher’s word, a difference of <one=one place>?[up to {places:N} places] is none'],
    zh: ['{release:ES}：据发布方说明，名次相差不超过{places:N}位视为没有差别'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => {
        const { noisePlaces } = truth.release(key);
        const told = m.has('places') ? m.count('places') : 1;
        return unless(noisePlaces === told, 'another noise in places', 'S50', `${noisePlaces}`);
      }),
  },
  {
    en: ['{release:ES} did not appear'],
    zh: ['{release:ES}没有发布'],
    holds: (m, truth) =>
      m.shorts('release').flatMap(key => unless(!truth.release(key).published, 'year without a release', 'S17', key)),
  },
  {
    en: ['{release:ES}: data from {from:DATE} to {to:DATE}'],
    zh: ['{release:ES}：数据期为{from:DATE}至{to:DATE}'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(
            truth.release(key).window.from === m.date('from') && truth.release(key).window.to === m.date('to'),
            'false data window',
            'S33',
            key,
          ),
        ),
  },
  {
    en: ['{ranking:R} is on record as one of <theme=science|finance|culture>'],
    zh: ['{ranking:R}的主题记录为<theme=科学|金融|文化>'],
    holds: (m, truth) => {
      const { theme } = truth.ranking(m.ranking('ranking'));
      return unless(
        theme !== null && [theme.en, theme.zh].includes(m.text('theme')),
        'evidence: false theme',
        'S45',
        theme?.en ?? 'none',
      );
    },
  },
  {
    en: ['{ranking:R} ranks <k=cities and clusters|cities|clusters>'],
    zh: ['{ranking:R}的排名对象为<k=城市和城市群|城市|城市群>'],
    holds: () => fine,
  },
  {
    en: ['Every edition up to {release:ES} is known'],
    zh: ['截至{release:ES}的历次发布均有记录'],
    holds: (m, truth) =>
      m
        .shorts('release')
        .flatMap(key =>
          unless(truth.handed.releases.get(key)?.historyComplete ?? false, 'history that was not declared', 'S10', key),
        ),
  },
  {
    en: ['{unit:U} succeeds {others:US}'],
    zh: ['{unit:U}由{others:US}承继而来'],
    holds: (m, truth) =>
      unless(
        m.units('others').every(unit => truth.unit(m.unit('unit')).succeeds.includes(unit)),
        'false succession',
        'S13',
        m.unit('unit'),
      ),
  },
  {
    en: ['{unit:U}, {indicator:I}, {year:Y}: {value:Q}[ (as corrected, version {v:M})]'],
    zh: ['{unit:U}，{indicator:I}（{year:Y}年）：{value:Q}[（更正后，第{v:M}版）]'],
    holds: (m, truth) => {
      const given = printings(truth, m.indicator('indicator'), m.unit('unit'), m.year('year'));
      const found = m.has('v') ? given[Number(m.text('v')) - 1] : given[0];
      // What stands without its version is the only one, or stands beside it as first printed.
      return unless(
        found !== undefined && Number(found) === Number(m.decimal('value')),
        'false figure',
        'S23',
        given.join(', '),
      );
    },
  },
  {
    en: ['{release:ES} is <not=not >?the last of its series'],
    zh: ['{release:ES}<not=不是>?[为]该榜单的最后一次发布'],
    holds: (m, truth) => {
      const [key = ''] = m.shorts('release');
      const { ended, releases } = truth.ranking(truth.release(key).ranking);
      const isLast = ended && releases.at(-1) === truth.release(key);
      return unless(isLast !== m.has('not'), 'false word on the end of a series', 'S14', key);
    },
  },
  {
    en: ['{group:G}: {units:US}'],
    zh: ['{group:G}：{units:US}'],
    holds: (m, truth) =>
      unless(
        truth.world.groups.some(
          ({ members }) =>
            members.length === m.units('units').length && m.units('units').every(unit => members.includes(unit)),
        ),
        'false members of a group',
        'S25',
        m.units('units').join(', '),
      ),
  },
  {
    en: ['{indicator:I}: every year from {since:Y} on is known, and nothing was measured before'],
    zh: ['{indicator:I}：{since:Y}年以来历年均有记录，此前没有统计'],
    holds: (m, truth) =>
      unless(
        truth.world.indicators.some(({ id, since }) => id === m.indicator('indicator') && since === m.year('since')),
        'false history of a figure',
        'S24',
        m.text('since'),
      ),
  },
  {
    en: ['{title:T} ({edition:Y}): {unit:U}'],
    zh: ['{title:T}（{edition:Y}年度）：{unit:U}'],
    holds: (m, truth) =>
      unless(
        truth.world.honours.find(({ edition }) => edition === m.year('edition'))?.units.includes(m.unit('unit')) ??
          false,
        'false honour',
        'G1',
        m.unit('unit'),
      ),
  },
];

function isMember(truth: Truth, key: string, unit: string): Objections {
  const at = truth.standing(key, unit);
  return at.is === 'inCluster' ? fine : no('false cluster', 'S48', `${unit} in ${key} is ${told(at)}`);
}

const ALL_REASONS = [...REASONS, ...REASONS_OF_AN_ANALYST];

const compiled = (tongue: Tongue) =>
  [...RULES, ...ALL_REASONS].flatMap(rule =>
    rule[tongue].map(pattern => ({ pattern: compile(pattern, tongue), holds: rule.holds })),
  );
const COMPILED = { en: compiled('en'), zh: compiled('zh') };

const REASON_RULES = {
  en: ALL_REASONS.flatMap(rule => rule.en.map(one => ({ pattern: compile(one, 'en'), holds: rule.holds }))),
  zh: ALL_REASONS.flatMap(rule => rule.zh.map(one => ({ pattern: compile(one, 'zh'), holds: rule.holds }))),
};

/** What speaks against the reason of a verdict that the ledger gives; nothing where no rule knows it. */
export function againstReason(text: string, truth: Truth, vocabulary: Vocabulary): Objections {
  const encoded = vocabulary.encode(text);
  for (const { pattern, holds: check } of REASON_RULES[vocabulary.tongue]) {
    const match = pattern.exec(encoded);
    if (!match) continue;
    try {
      return check(matchOf(match.groups ?? {}, vocabulary), truth, { section: 'claims.json', unit: null });
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
    }
  }
  return fine;
}

/** What speaks against a line that is no claim; null where no rule knows it. */
export function readLine(text: string, truth: Truth, vocabulary: Vocabulary, around: Around): Objections | null {
  const encoded = vocabulary.encode(text);
  let why: string | null = null;
  for (const { pattern, holds: check } of COMPILED[vocabulary.tongue]) {
    const match = pattern.exec(encoded);
    if (!match) continue;
    try {
      return check(matchOf(match.groups ?? {}, vocabulary), truth, around);
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      why ??= error.message;
    }
  }
  return why === null ? null : no('names that cannot be told apart', 'G4', why);
}
