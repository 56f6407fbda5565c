import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { type Dataset, EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { printFaults } from '../../lambdas/records/import/print-faults.ts';
import type { RankingRecord } from '../../lambdas/records/record.ts';
import type { Release } from '../../lambdas/records/release.ts';
import { readFolder } from './read-folder.ts';

const folder = fileURLToPath(new URL('../../sample', import.meta.url));

const imported = (stored: Dataset): Dataset => {
  const outcome = parseFiles(readFolder(folder), stored, LANGUAGES);
  if (!outcome.ok) throw new Error(printFaults(outcome.faults));
  return outcome.dataset;
};

const sample = imported(EMPTY);

const release = (key: string): Release => {
  const found = sample.releases.find(one => `${one.ranking}/${one.id}` === key);
  if (!found) throw new Error(`The sample has no release ${key}.`);
  return found;
};
const recordsOf = (key: string): readonly RankingRecord[] =>
  sample.records.filter(record => `${record.ranking}/${record.release}` === key);
const place = (key: string, unit: string): number | null => {
  const found = recordsOf(key).find(record => record.unit === unit)?.place;
  return found?.kind === 'rank' ? found.rank : null;
};
const atPlace = (key: string, rank: number): readonly string[] =>
  recordsOf(key)
    .filter(record => record.place.kind === 'rank' && record.place.rank === rank)
    .map(record => record.unit)
    .sort();
const holders = (edition: string, title: string): readonly string[] =>
  sample.honours
    .filter(honour => honour.edition === edition && honour.title === title)
    .sort((a, b) => a.order - b.order)
    .map(honour => honour.unit);

describe('the sample', () => {
  it('is imported without a fault, and a second time changes nothing', () => {
    expect(imported(sample)).toEqual(sample);
    expect(sample.units).toHaveLength(340);
    expect(sample.records).toHaveLength(1900);
  });

  it.each([
    ['kearney-gci/2022', 5],
    ['gfci/32', 8],
    ['gihi/2022', 3],
    ['nature-index-science-cities/2022', 1],
    ['wipo-gii-clusters/2022', 3],
    ['startup-genome-gser/2022', 5],
  ])('has Beijing in %s at place %i', (key, rank) => {
    expect(place(key, 'beijing')).toBe(rank);
  });

  it.each([
    ['mori-gpci/2022', 11],
    ['qs-best-student-cities/2023', 20],
  ])('has %s complete to %i without Beijing', (key, depth) => {
    expect(release(key).listedTo?.value).toBe(depth);
    expect(place(key, 'beijing')).toBeNull();
  });

  it.each([
    ['gfci/31', 43],
    ['gfci/32', 50],
    ['startup-genome-gser/2023', 40],
    ['gawc-world-cities/2020', 200],
  ])('has %s to its full depth on record, %i', (key, depth) => {
    expect(release(key).listedTo?.value).toBe(depth);
  });

  it('dates what came out after the edition of February 2023, so that its cut-off keeps it out', () => {
    expect(release('gfci/33').released?.value).toEqual({ precision: 'on', date: '2023-03-23' });
    const published = new Map(sample.sources.map(({ id, published: date }) => [id, date]));
    const product = (unit: string) =>
      sample.values.find(value => value.indicator === 'gdp-cny-100m' && value.unit === unit && value.year === 2022);
    expect(published.get(product('chongqing')?.source ?? '')).toBe('2023-03-17');
    expect(published.get(product('suzhou')?.source ?? '')).toBe('2023-01-31');
  });

  it('keeps the places of 2022 as WIPO printed them then, not as it printed them again', () => {
    expect(place('wipo-gii-clusters/2022', 'nanjing')).toBe(13);
    expect(place('wipo-gii-clusters/2022', 'wuhan')).toBe(16);
  });

  it('keeps the ties of QS', () => {
    expect(atPlace('qs-best-student-cities/2023', 2)).toEqual(['munich', 'seoul']);
    expect(atPlace('qs-best-student-cities/2023', 3)).toEqual([]);
    expect(atPlace('qs-best-student-cities/2022', 9)).toEqual(['boston', 'montreal', 'paris']);
    expect(atPlace('qs-best-student-cities/2022', 10)).toEqual([]);
  });

  it('has every place from 1 to the depth of each release', () => {
    for (const { ranking, id, listedTo } of sample.releases) {
      const ranks = recordsOf(`${ranking}/${id}`).flatMap(({ place: at }) => (at.kind === 'rank' ? [at.rank] : []));
      for (let rank = 1; rank <= (listedTo?.value ?? 0); rank++) {
        const covered = ranks.some(above => above <= rank && rank < above + ranks.filter(one => one === above).length);
        expect(covered, `${ranking}/${id}, place ${rank}`).toBe(true);
      }
    }
  });

  it('keeps GFCI as one half-yearly series', () => {
    const series = sample.releases.filter(one => one.ranking === 'gfci');
    expect(series.map(one => one.id)).toEqual(['26', '27', '28', '29', '30', '31', '32', '33', '34']);
    expect(release('gfci/32').previous?.value).toEqual({ release: '31' });
    expect(release('gfci/32').released?.value).toEqual({ precision: 'on', date: '2022-09-22' });
    expect(release('gfci/26').previous).toBeNull();
  });

  it('knows who led the report’s own ranking in 2021 and 2022, and not in 2020', () => {
    const own = 'cankao-overseas-influence';
    expect(place(`${own}/2021`, 'beijing')).toBe(1);
    expect(place(`${own}/2022`, 'beijing')).toBe(1);
    expect(recordsOf(`${own}/2020`)).toEqual([]);
    expect(release(`${own}/2021`).previous?.value).toEqual({ release: '2020' });
    expect(release(`${own}/2020`).previous).toBeNull();
    expect(release(`${own}/2022`).released?.value).toEqual({ precision: 'on', date: '2023-02-17' });
  });

  it('dates a release where a page does, and else says no later than, or nothing', () => {
    expect(release('kearney-gci/2022').released?.value).toEqual({ precision: 'on', date: '2022-10-24' });
    expect(release('nature-index-science-cities/2022').released?.value).toEqual({
      precision: 'by',
      date: '2022-11-30',
    });
    expect(release('qs-best-student-cities/2023').released?.value).toEqual({ precision: 'on', date: '2022-06-29' });
    expect(release('kearney-gci/2023').released?.value).toEqual({ precision: 'by', date: '2023-10-27' });
    expect(release('innovation-cities-2thinknow/2021').released?.value.precision).toBe('on');
  });

  it('declares no history complete', () => {
    for (const one of sample.releases) {
      expect(one.historyComplete).toBeNull();
    }
  });

  it('holds ranks and no scores', () => {
    expect(sample.records.filter(record => record.score !== null)).toEqual([]);
  });

  it('keeps clusters apart from cities', () => {
    expect(place('gihi/2022', 'shenzhen')).toBeNull();
    expect(place('gihi/2022', 'guangdong-hong-kong-macao-greater-bay-area')).toBe(6);
    const cluster = sample.units.find(unit => unit.id === 'shenzhen-hong-kong-guangzhou');
    expect([...(cluster?.members ?? [])].sort()).toEqual(['guangzhou', 'hong-kong', 'shenzhen']);
  });

  it('names the ten pioneers of each year in the order of the list', () => {
    expect(holders('2022', 'pioneer')).toEqual(
      'beijing shanghai shenzhen guangzhou chengdu wuhan hangzhou suzhou nanjing chongqing'.split(' '),
    );
    expect(holders('2021', 'pioneer')).toContain('xian');
    expect(holders('2021', 'pioneer')).not.toContain('chongqing');
    expect(holders('2021', 'pioneer')).toHaveLength(10);
  });

  it('keeps a revision as a second vintage with its reason, and a lower bound as one', () => {
    const gdp = sample.values.filter(
      value => value.indicator === 'gdp-cny-100m' && value.unit === 'hangzhou' && value.year === 2021,
    );
    expect(gdp.map(({ value, vintage }) => [vintage, value])).toEqual([
      [1, '18109'],
      [2, '18247'],
    ]);
    expect(gdp.at(1)?.vintageReason).toMatch(/^Revised/);
    expect(sample.values.find(value => value.indicator === 'overseas-media-reports-q1')?.bound).toBe('at-least');
  });

  it('gives a method to each release of which a note says that it is another', () => {
    const told = sample.releases.filter(({ note }) =>
      /indicators were changed|not comparable|third measure/.test(note ?? ''),
    );
    expect(told.map(({ ranking, id }) => `${ranking}/${id}`)).toEqual(
      expect.arrayContaining(['gihi/2022', 'nature-index-science-cities/2025', 'wipo-gii-clusters/2025']),
    );
    expect(told.filter(({ segment }) => segment === null)).toEqual([]);
    expect(release('gihi/2021').segment?.value).not.toBe(release('gihi/2022').segment?.value);
  });

  it('keeps what only the press text says out of the figures', () => {
    expect(sample.indicators.map(indicator => indicator.id).filter(id => /capita|business|coverage/.test(id))).toEqual(
      [],
    );
  });
});
