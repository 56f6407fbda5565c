import { matchOf, patternOf } from '../grammar.ts';
import { measureIn } from '../measures.ts';
import { dateOf } from '../numerals.ts';
import type { KeyFigure } from '../page.ts';
import { same } from '../truth/decimals.ts';
import { told } from '../truth/describe.ts';
import { boundHolds, figureOn } from '../truth/figures.ts';
import type { Truth } from '../truth/places.ts';
import { fine, no, type Objections, unless } from '../truth/verdict.ts';
import { nameOf, type Vocabulary } from '../vocabulary.ts';
import { countCell, rankingsWithPlace } from './count-cells.ts';
import { toolsOf } from './tools.ts';

/** What stands beside a name may be told in its four leading digits, and is told so as near as that. */
function isInBrief(found: string, said: string): boolean {
  if (same(found, said)) return true;
  const exact = Number(found);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(exact))) - 3);
  const isCounted = step >= 1 && exact < 1_000_000 && Number.isInteger(exact);
  return !isCounted && Math.abs(exact - Number(said)) <= step / 2 + step / 1e6;
}

/** A figure with its label, such as stands on the cover, among the findings or at the head of a profile. */
export function readFigure(
  { label, value }: KeyFigure,
  unit: string | null,
  truth: Truth,
  vocabulary: Vocabulary,
): Objections | null {
  const { tongue } = vocabulary;
  const tools = toolsOf(truth, vocabulary);
  if (/^(Cut-off date|数据截止日期)$/.test(label))
    return unless(
      dateOf(value, tongue) === truth.world.edition.cutOff,
      'false cut-off',
      'G6',
      truth.world.edition.cutOff,
    );
  if (/^(Rankings tracked|跟踪榜单)$/.test(label)) {
    const [, n = ''] = /^(\S+) rankings?$|^(\d+)个榜单$/.exec(value) ?? [];
    const said = matchOf({ n: n || (/\d+/.exec(value)?.[0] ?? '') }, vocabulary).count('n');
    return unless(
      said === truth.handed.basket.length,
      'false number of rankings counted over',
      'S19',
      `${truth.handed.basket.length}`,
    );
  }
  if (/^(Records read|采用记录)$/.test(label)) return fine;
  if (
    /^(Rankings with a known place( or tier)?, any edition|有名次(或等级)?记录的榜单（含往次）)$/.test(label) &&
    unit !== null
  )
    return rankingsWithPlace(Number(/\d+/.exec(value)?.[0]), unit, truth);
  if (/^(Rankings, top |进入前.+的榜单$)/.test(label) && unit !== null) return countCell(value, unit, tools);
  const encoded = vocabulary.encode(label);
  const name = patternOf(nameOf('unit')).exec(encoded)?.[0];
  if (name !== undefined && /(overall result of the \d{4} edition|\d{4}年度总体排名中的名次)$/.test(label)) {
    const own = truth.handed.ownRelease;
    const at = own === null ? null : truth.standing(own, vocabulary.of('unit', name));
    return unless(
      /^(1st|第一)$/.test(value) && at?.is === 'ranked' && at.rank === 1 && !at.shared,
      'false place',
      'S01',
      at ? told(at) : 'none',
    );
  }
  if (name !== undefined && /(top|进入前)/.test(label)) return countCell(value, vocabulary.of('unit', name), tools);
  if (/^(cities with the title “.+”|获评“.+”的城市数)$/.test(label)) {
    const sizes = truth.world.honours.map(({ units }) => units.length);
    return unless(sizes.at(-1) === Number(value), 'false number of honours', 'G1', sizes.join(', '));
  }
  if (/^(of them also held it in|其中\d{4}年度也曾获评该称号的城市数)/.test(label)) {
    const [then, now] = truth.world.honours;
    const kept = now?.units.filter(one => then?.units.includes(one)).length;
    return unless(kept === Number(value), 'false number of honours', 'G1', `${kept}`);
  }
  const indicator = patternOf(nameOf('indicator')).exec(encoded)?.[0];
  if (indicator !== undefined && unit !== null) {
    const year = Number(/\d{4}/.exec(label)?.[0]);
    const id = vocabulary.of('indicator', indicator);
    const said = matchOf({ q: value }, vocabulary).decimal('q');
    const later = [...truth.handed.figures].filter(
      key => key.startsWith(`${id}/${unit}/`) && Number(key.split('/').at(-1)) > year,
    );
    if (later.length > 0) return no('a figure of a year that is not the latest known', 'S23', later.join(', '));
    const [bound = ''] = /^(?:more than|at least|超过|至少)/.exec(value) ?? [];
    if (bound !== '' || truth.handed.bounds.has(`${id}/${unit}/${year}`))
      return boundHolds(truth, { indicator: id, unit, year }, bound, said);
    const found = figureOn(truth, id, unit, year);
    return [
      ...unless(found !== null && isInBrief(found, said), 'false figure', 'S23', `${found}`),
      ...unless(
        truth.world.indicators.some(one => one.id === id && one.measure.is === measureIn(value)),
        'figure without its unit',
        'S24',
        value,
      ),
    ];
  }
  return null;
}
