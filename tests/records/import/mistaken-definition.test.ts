import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { sortFaults } from '../../../lambdas/records/import/fault.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { accepted, folder, record, records, refused, withBase } from '../../support/folder.ts';
import { shortLogistics } from '../../support/short-logistics.ts';

const stored = accepted(withBase(records(record('beijing', '1'))));

/** A definition with twenty mistakes of different sorts. */
const MISTAKEN = `id: Great Cities
titles: Great Cities
publisher: { en: Institute }
notice: { en: A sample., zh-Hans: "" }
languages: [en, zh-Hans, fr]
sections: [{ id: finding }]
ownRanking: 7
topn: 10
topN: many
mayLackFindings: "yes"
honours: pioneer
displayNames: [beijing]
theme: { accent: green, page: A5, textSize: 30, hues: ["#14533C"] }
focus: { names: { en: cities, zh-Hans: 城市 }, kinds: city }
editions:
  - id: "2022"
    year: twenty
    cutOff: "2023-02-31"
    basket: gci
    histories: [{ ranking: gci, releases: "2022", units: [] }]
    words: [{ at: preface, files: { en: words/a.en.md, zh-Hans: words/a.zh.md } }]
    asks: [leader]
`;

const faults = (() => {
  const outcome = parseFiles(folder({ 'reports/cities.yaml': MISTAKEN }), stored, LANGUAGES);
  return outcome.ok ? [] : outcome.faults;
})();

test('a definition with twenty different mistakes has as many faults, each with its line', () => {
  const places = faults.map(({ line }) => `${line?.line}:${line?.column}`);
  expect(faults.filter(({ line }) => line === undefined)).toEqual([]);
  expect(new Set(places).size).toBeGreaterThanOrEqual(20);
});

test.each([
  ['titles', 2, 'Write an object with fields, such as { en: "…", zh-Hans: "…" }.'],
  ['publisher.zh-Hans', 3, 'Write a text.'],
  ['languages[2]', 5, 'Write one of en, zh-Hans, as in [en, zh-Hans].'],
  ['ownRanking', 7, 'Write a text, such as gfci.'],
  ['topN', 9, 'Write a number, such as 10.'],
  ['mayLackFindings', 10, 'Write true or false, such as true.'],
  ['honours', 11, 'Write an object with fields, such as { report: influence, title: pioneer }.'],
  ['displayNames', 12, 'Write an object with fields, such as { xian: { en: "Xi’an", zh-Hans: "西安" } }.'],
  ['theme.page', 13, 'Write one of A4, Letter, 16:9.'],
  ['focus.kinds', 14, 'Write a list, such as [city].'],
  ['editions[0].year', 17, 'Write a number, such as 2023.'],
  ['editions[0].basket', 19, 'Write a list, such as [gfci/32, kearney-gci/2022].'],
  ['editions[0].histories[0].releases', 20, 'Write a list, such as ["30", "31", "32"].'],
  [
    'editions[0].asks[0]',
    22,
    'Write an object with fields, as in [{ kind: leader, unit: beijing, release: gfci/32 }].',
  ],
])('%s is told with what to write there', (column, line, remedy) => {
  expect(faults.filter(fault => fault.column === column)).toEqual([
    expect.objectContaining({ remedy, line: expect.objectContaining({ line }) }),
  ]);
});

test('a field that nobody knows is told with the nearest, and with those that there are', () => {
  const fault = faults.find(({ rule }) => rule === 'F05');
  expect(fault).toMatchObject({ value: 'topn', line: { line: 8, column: 1 } });
  expect(fault?.remedy).toMatch(/^Write topN, or delete it; there are id, titles, publisher, .*editions\.$/);
  expect(fault?.translated['zh-Hans']?.remedy).toMatch(/^请改为topN，或删除该字段；可用的字段有id、titles/);
});

test('no remedy leaves it at the documentation', () => {
  for (const { remedy, translated } of faults) {
    expect(remedy).not.toContain('docs/data.md');
    expect(translated['zh-Hans']?.remedy).toMatch(/\p{Script=Han}/u);
  }
});

/** What an import of a definition over what is stored finds, in the order in which it is printed. */
function found(definition: string) {
  const outcome = parseFiles(folder({ 'reports/cities.yaml': definition }), stored, LANGUAGES);
  return outcome.ok ? [] : sortFaults(outcome.faults);
}

const SOUND = `id: cities
titles: { en: Great Cities }
publisher: { en: Institute }
notice: { en: A sample. }
languages: [en]
focus: { names: { en: cities }, kinds: [city], units: [pariss] }
editions:
  - id: "2022"
    year: 2022
    cutOff: "2023-12-31"
    words: [{ at: foreword, files: { en: words/foreword.en.md } }]
`;

test('faults stand in the order of their lines', () => {
  const lines = sortFaults(faults).map(({ line }) => line?.line ?? 0);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('a day that no calendar has is called so', () =>
  expect(faults.find(({ column }) => column === 'editions[0].cutOff')).toMatchObject({
    remedy: 'The calendar has no such date: write one that it has.',
  }));

test('an id that nobody bears is told with the nearest that somebody does', () =>
  expect(found(SOUND.replace(/ {4}words.*\n/, '')).find(({ rule }) => rule === 'F08')).toMatchObject({
    value: 'pariss',
    remedy: 'Did you mean "paris"? Correct the id, or add it to units.',
    line: { line: 6 },
  }));

test('a language written short is one mistake, told with its name', () => {
  const both = SOUND.replace('languages: [en]', 'languages: [en, zh-Hans]')
    .replace('titles: { en: Great Cities }', 'titles: { en: Great Cities, zh: 大城市 }')
    .replaceAll(/\{ en: (Institute|A sample\.|cities) \}/g, '{ en: "$1", zh-Hans: 研究院 }');
  const ofTitles = found(both).filter(({ column }) => column?.startsWith('titles'));
  expect(ofTitles.map(({ rule, value }) => [rule, value])).toEqual([['F05', 'zh']]);
  expect(ofTitles[0]?.remedy).toMatch(/^Write zh-Hans, or delete it/);
});

test('words that are not in the folder are told at the field that names them', () =>
  expect(found(SOUND).filter(({ column }) => column?.includes('words'))).toMatchObject([
    { column: 'editions[0].words[0].files.en', value: 'words/foreword.en.md', line: { line: 11 } },
  ]));

test('a first year that is later than an edition is told at its own line', () => {
  const all = shortLogistics();
  const path = 'reports/logistics.yaml';
  const text = new TextDecoder().decode(all.find(each => each.path === path)?.bytes);
  const line = text.trimEnd().split('\n').length + 1;
  const found = refused([
    ...all.filter(each => each.path !== path),
    ...folder({ [path]: `${text.trimEnd()}\nsince: 2027\n` }),
  ]);
  expect(found).toEqual([expect.objectContaining({ column: 'since', value: '2027', line: { line, column: 1 } })]);
});

test('a language that is mistyped is read as the one that is meant, so that what is missing in it is told beside', () => {
  const both = SOUND.replace('languages: [en]', 'languages: [en, zh]');
  const told = found(both).map(({ column, value }) => [column, value]);
  expect(told).toContainEqual(['languages[1]', 'zh']);
  for (const column of ['titles.zh-Hans', 'publisher.zh-Hans', 'editions[0].words[0].files.zh-Hans'])
    expect(told).toContainEqual([column, null]);
});

test('what is given beside what excludes it, or without what it needs, is told whatever else is at fault in it', () => {
  const words =
    '    words: [{ at: forword, opinion: true, voice: { names: { en: 7 } }, files: { en: words/a.en.md } }]\n';
  const definition = `${SOUND.replace(/ {4}words.*\n/, words)}    correction: { date: today, note: { en: "" }, vintages: [] }
logo: { file: logo.bmp, alt: { en: "" } }
logos: { en: { file: sign.bmp, alt: { en: A sign } } }
`;
  const told = found(definition).map(({ column }) => column);
  for (const column of [
    'logos',
    'logo.file',
    'editions[0].correction',
    'editions[0].correction.date',
    'editions[0].words[0].opinion',
    'editions[0].words[0].voice.names.en',
  ])
    expect(told).toContain(column);
});

/** What to do about a field of a definition, in English and Chinese. */
const remediesAt = (definition: string, column: string): readonly string[] => {
  const fault = found(definition).find(each => each.column === column);
  return [fault?.remedy ?? '', fault?.translated?.['zh-Hans']?.remedy ?? ''];
};

test.each([
  ['words of a definition', 'editions[0].words[0].at', 'Did you mean foreword?', '是否应为foreword？'],
  ['a page', 'theme.page', 'Did you mean Letter?', '是否应为Letter？'],
  ['sections', 'sections[0].id', 'Did you mean findings? Name one of', '是否应为findings'],
  [
    'the file of a language',
    'editions[0].words[0].files.zh-Hans',
    'such as words/foreword.zh-Hans.md.',
    '如words/foreword.zh-Hans.md。',
  ],
  ['a noun in a language', 'nouns.city.zh-Hans', '{ singular: "大学", measureWord: "所" }', '{ singular: "大学"'],
  ['a sign in a language', 'logos.zh-Hans', '{ file: pictures/logo.svg, ', '{ file: pictures/logo.svg, '],
])('the remedy for %s says what is meant or what it looks like', (_, column, en, zh) => {
  const definition = `${SOUND.replace('[en]', '[en, zh-Hans]').replace('at: foreword', 'at: forword')}theme: { page: leter }
sections: [{ id: finding }]
nouns: { city: { en: { singular: town, plural: towns } } }
logos: { en: { file: pictures/a.svg, alt: { en: A sign } } }
`;
  const [inEnglish, inChinese] = remediesAt(definition, column);
  expect(inEnglish).toContain(en);
  expect(inChinese).toContain(zh);
});

test.each([
  ['titles: { en: "A, zh-Hans: "B" }', /quotes of the line do not come in pairs/],
  ["titles: { en: 'a \" b', zh-Hans: [ }", /^(?!.*in pairs)/],
])('a quote that is not closed is told as that: %s', (line, message) => {
  const [fault] = found(SOUND.replace('titles: { en: Great Cities }', line));
  expect(fault?.message).toMatch(/Not valid YAML at line 2/);
  expect(fault?.message).toMatch(message);
});

test.each([
  ['beige', { highlight: 'beige' }],
  ['a colour that lacks a figure', { accent: '#5A1F4', highlight: '#FFF6E0' }],
])('%s is one mistake: nothing is told of how it reads', (_, theme) => {
  const definition = `${SOUND.replace(/ {4}words.*\n/, '').replace(', units: [pariss]', '')}theme: ${JSON.stringify(theme)}\n`;
  expect(found(definition)).toEqual([
    expect.objectContaining({ remedy: 'Write a colour as #RRGGBB, such as #0B3C5D.', rule: 'F07' }),
  ]);
});

test('a kind of units that nobody knows is told with those that there are, and with where its noun is written', () => {
  const [en, zh] = remediesAt(SOUND.replace('kinds: [city]', 'kinds: [orchestra]'), 'focus.kinds[0]');
  expect(en).toBe(
    'Write one of city, cluster, economy, institution, as the units on record have it; what the report calls them, such as orchestra, is written in "nouns".',
  );
  expect(zh).toContain('写在nouns中');
});

test.each([
  ['words', 'words/forword.en.md', { 'words/foreword.en.md': 'We thank our readers.' }],
  [
    'a logo',
    'pictures/lgo.svg',
    { 'pictures/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>' },
  ],
])('the file of %s that is not there is told with the one that was most likely meant', (_, written, files) => {
  const [meant = ''] = Object.keys(files);
  const definition = written.startsWith('words')
    ? SOUND.replace('words/foreword.en.md', written)
    : `${SOUND.replace(/ {4}words.*\n/, '')}logo: { file: ${written}, alt: { en: A sign } }\n`;
  const outcome = parseFiles(folder({ 'reports/cities.yaml': definition, ...files }), stored, LANGUAGES);
  const fault = outcome.ok ? undefined : outcome.faults.find(({ value }) => value === written);
  expect(fault?.remedy).toContain(`Did you mean ${meant}?`);
  expect(fault?.translated?.['zh-Hans']?.remedy).toContain(`是否应为${meant}？`);
});

test.each(['the', 'one', 'some'])(
  'the article of a noun is one that stands before one of several, and “%s” is none',
  article => {
    const definition = `${SOUND}nouns: { city: { en: { singular: hospital, plural: hospitals, article: ${article} } } }\n`;
    expect(remediesAt(definition, 'nouns.city.en.article')).toEqual([
      'Write one of a, an, such as "a".',
      '请填写其中之一：a、an，如"a"。',
    ]);
  },
);

test.each(['a', 'an'])('the article %s is taken', article => {
  const definition = `${SOUND}nouns: { city: { en: { singular: hospital, plural: hospitals, article: ${article} } } }\n`;
  expect(remediesAt(definition, 'nouns.city.en.article')).toEqual(['', '']);
});
