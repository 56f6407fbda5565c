import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lambdas/language/say.ts';
import { breakRules, lineBreaks, stretches } from '../../lambdas/render/line-breaks.ts';

const zh = languageOf('zh-Hans').typography;
const CHINESE = breakRules({ ...zh, whole: [...zh.whole, '西安', '哥本哈根'] });
const ENGLISH = breakRules(languageOf('en').typography);

/** What stands between the places where a line may end. */
function pieces(text: string, rules: typeof CHINESE): readonly string[] {
  const ends = lineBreaks(text, rules).map(({ position }) => position);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

describe('a Chinese line does not end', () => {
  test.each([
    ['在前者中为西安、哥本哈根', ['西安、', '哥本哈根']],
    ['《新华·波罗的海》', ['华·']],
    ['计入上海—苏州，', ['海—']],
    ['全球经济竞争力（2020—2021年）', ['（2020—2021年）']],
    ['第29期的第六位', ['第29期', '第六位']],
    ['跌出前十：上升十五位', ['前十：', '十五位']],
    ['连续两届居首', ['两届']],
    ['2021年第39位†、2022年', ['39位†、']],
    ['东经116.3972°', ['东经116.3972°']],
    ['居第25位（共115个城市）', ['（共115个']],
    ['《中国城市海外影响力分析报告》', ['《中国', '影响力']],
    ['突出显示的为中国内地城市', ['中国']],
  ])('inside of a name, a range or a count: %s', (text, whole) => {
    for (const each of whole) expect(pieces(text, CHINESE).some(piece => piece.includes(each))).toBe(true);
  });

  test('before its last sign, with what closes behind it', () => {
    expect(pieces('城市战略研究所', { ...CHINESE, whole: null }).at(-1)).toBe('究所');
    expect(pieces('指数（施普林格·自然）', { ...CHINESE, whole: null }).at(-1)).toBe('自然）');
  });

  test('but between any other two signs', () => {
    expect(pieces('北方城市群的', { ...CHINESE, whole: null })).toEqual(['北', '方', '城', '市', '群的']);
  });
});

test.each([
  ['released on 14 December 2022', '14 December '],
  ['in the top ten of GPCI 2022', 'GPCI 2022'],
  ['from 2020–2021 to now', '2020–2021 to '],
  ['San Jose (Bay Area / Silicon Valley)', 'Area / '],
])('an English line does not end inside of "%s"', (text, whole) => {
  expect(pieces(text, ENGLISH)).toContain(whole);
});

describe('a text is given to a browser in stretches', () => {
  const kept = (text: string, rules: typeof CHINESE) =>
    stretches(text, rules).map(({ text: each, isWhole }) => (isWhole ? `[${each}]` : each));

  test.each([
    ['由2021年的第18位†升至', ['由', '[2021年]', '的', '[第18位†]', '[升至]']],
    ['西安、武汉不再列', ['[西安、]', '武汉不', '[再列]']],
    ['第21位†、2022年', ['[第21位†、]', '[2022年]']],
    ['北方', ['[北方]']],
    ['', []],
  ])('of which those that no line parts are marked: %s', (text, all) => {
    expect(kept(text, CHINESE).join('')).toBe(all.join(''));
  });

  test.each(['由 2021 年的第 18 位†升至。', 'from 14 December 2022 to now', ' a  b '])(
    'and none is lost of "%s"',
    text => {
      for (const rules of [CHINESE, ENGLISH])
        expect(
          stretches(text, rules)
            .map(each => each.text)
            .join(''),
        ).toBe(text);
    },
  );

  test('with the space behind one outside of it, where a line may end', () => {
    expect(kept('on 14 December 2022', ENGLISH)).toEqual(['on ', '[14 December]', ' 2022']);
  });
});
