import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { auditProse } from '../../lambdas/audit/prose.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { world } from '../support/world.ts';

const moving = (then: number, now: number, others: Readonly<Record<string, readonly [number, number]>> = {}) => ({
  releases: [0, 1].map(at => ({
    id: String(2021 + at),
    listedTo: 10,
    universe: 20,
    places: {
      beijing: at === 0 ? then : now,
      ...Object.fromEntries(Object.entries(others).map(([unit, places]) => [unit, places[at] ?? 0])),
    },
  })),
});

const analysis = analyse(
  world()
    .city('beijing')
    .city('shanghai')
    .city('shenzhen')
    .city('paris', { country: 'FR' })
    .ranking('a', moving(3, 2, { paris: [2, 3] }))
    .ranking('b', moving(3, 2, { paris: [2, 3] }))
    .ranking('c', moving(2, 3, { paris: [3, 2], shanghai: [10, 9], shenzhen: [6, 7] }))
    .report({ topN: 2 })
    .edition({
      basket: ['a/2022', 'b/2022', 'c/2022'],
      sections: [{ id: 'findings', most: 1 }, { id: 'changes' }],
    })
    .input(),
);
const { claims } = LEDGER.parse(JSON.parse(ledgerJson(analysis)));

describe.each(['en', 'zh-Hans'] as const)('the prose of a report (%s)', language => {
  const declared = declaredBy(compose(analysis, language));
  const words = {
    en: ['Likewise,', 'By contrast,', 'The exception:'],
    'zh-Hans': ['同样，', '相比之下，', '唯一的例外是，'],
  }[language];
  const messages = (altered: typeof declared): readonly string[] =>
    auditProse('report', altered, claims).map(({ message }) => message);
  /** The same with every piece of the chapter put through a change. */
  const chapter = (change: (pieces: (typeof declared.paragraphs)[number]['sentences']) => typeof pieces) => ({
    ...declared,
    paragraphs: declared.paragraphs.map(each =>
      each.section === 'changes' ? { ...each, sentences: change(each.sentences) } : each,
    ),
  });
  const links = declared.paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ text }) => (words.includes(text) ? [text] : [])),
  );

  test('is as it should be, and links what follows so', () => {
    expect(links).toEqual([words[2], words[1]]);
    expect(messages(declared)).toEqual([]);
  });

  test('links nothing that does not follow', () => {
    for (const wrong of words.filter(word => word !== words[1]))
      expect(
        messages(chapter(pieces => pieces.map(each => (each.text === words[1] ? { ...each, text: wrong } : each)))),
      ).toContain('links two sentences that do not follow so');
    const turned = chapter(pieces => [...pieces].reverse());
    expect(messages(turned)).toContain('links two sentences that do not follow so');
  });

  test('calls nothing a contrast that is of two units and of two sorts', () => {
    const contrast = words[1];
    const other = claims.find(
      ({ kind, form, verdict }) => kind === 'moved' && form.unit === 'shanghai' && verdict === 'true',
    );
    const [left] = claims.filter(
      ({ kind, form, verdict }) => kind === 'leftTop' && form.unit === 'beijing' && verdict === 'true',
    );
    expect([other?.id, left?.id]).not.toContain(undefined);
    const piece = (claim: typeof other) => ({ text: claim?.sentence?.[language] ?? '', claim: claim?.id ?? '' });
    const joined = chapter(pieces => [
      ...pieces.slice(0, 1),
      piece(left),
      { text: contrast ?? '', claim: null },
      piece(other),
    ]);
    expect(messages(joined)).toContain('links two sentences that do not follow so');
  });

  test('has no link outside of a paragraph', () => {
    const stray = { text: words[0] ?? '', claim: null };
    expect(messages({ ...declared, sentences: [...declared.sentences, stray] })).toEqual([
      'links nothing: it stands in no paragraph',
    ]);
  });

  test('tells no sentence twice', () => {
    const again = declared.prose.filter(({ claim }) => claim !== null).slice(-1);
    expect(messages({ ...declared, prose: [...declared.prose, ...again] })).toEqual([
      'stands twice in the prose of the report',
    ]);
  });

  test('tells one claim once, in whatever words, and the same words of two units as two', () => {
    const told = declared.prose.flatMap(each => (each.claim === null ? [] : [each]));
    const [one] = told;
    expect(
      messages({ ...declared, prose: [...declared.prose, { text: 'It rose.', claim: one?.claim ?? '' }] }),
    ).toEqual(['stands twice in the prose of the report']);
    const of = (unit: string) => claims.filter(({ form, verdict }) => verdict === 'true' && form.unit === unit);
    const [beijing, other] = of('beijing').filter(({ id }) => !declared.prose.some(({ claim }) => claim === id));
    const [shanghai] = of('shanghai').filter(({ id }) => !declared.prose.some(({ claim }) => claim === id));
    expect([beijing?.id, other?.id, shanghai?.id]).not.toContain(undefined);
    const its = (claim: typeof beijing) => ({ text: 'It ranked third.', claim: claim?.id ?? '' });
    expect(messages({ ...declared, prose: [...declared.prose, its(beijing), its(shanghai)] })).toEqual([]);
    expect(messages({ ...declared, profiles: [[its(beijing)], [its(shanghai)]] })).toEqual([]);
    expect(messages({ ...declared, prose: [...declared.prose, its(beijing), its(other)] })).toEqual([
      'stands twice in the prose of the report',
    ]);
    const again = told.slice(0, 4).map(({ claim }) => ({ text: `It is so: ${claim}.`, claim }));
    expect(messages({ ...declared, profiles: [again] })).toEqual([
      'stands elsewhere, and so do 3 sentences of its profile already',
    ]);
  });

  test('tells again, in a profile that is read alone, three sentences of what it told, and no fourth', () => {
    const told = declared.prose.flatMap(each => (each.claim === null ? [] : [each]));
    expect(told.length).toBeGreaterThan(4);
    expect(messages({ ...declared, profiles: [told.slice(0, 3)] })).toEqual([]);
    expect(messages({ ...declared, profiles: [told.slice(0, 4)] })).toEqual([
      'stands elsewhere, and so do 3 sentences of its profile already',
    ]);
    expect(messages({ ...declared, profiles: [[...told.slice(0, 1), ...told.slice(0, 1)]] })).toEqual([
      'stands twice in one profile',
    ]);
  });

  test('has paragraphs of two to four sentences, of no key finding, and no other words', () => {
    expect(messages(chapter(pieces => pieces.slice(0, 1)))).toContain('is a paragraph of 1 sentences, not of 2 to 4');
    const five = chapter(pieces => [...pieces, ...pieces.filter(({ claim }) => claim !== null)]);
    expect(messages(five).some(message => /^is a paragraph of \d sentences/.test(message))).toBe(true);
    const finding = claims.find(({ selection }) => selection?.outcome === 'finding');
    const withFinding = chapter(pieces => [
      ...pieces,
      { text: finding?.sentence?.[language] ?? '', claim: finding?.id ?? '' },
    ]);
    expect(messages(withFinding)).toContain('is a key finding and is told again');
    expect(messages(chapter(pieces => [...pieces, { text: 'A triumph.', claim: null }]))).toContain(
      'words no claim and links no two',
    );
  });
});

test('behind a link an article begins with a capital, so a colon stands before it', () => {
  const { link } = languageOf('en').words;
  expect(link('likewise', 'The Netherlands rose one place.')).toBe('Likewise:');
  expect(link('contrast', 'Shanghai fell one place.')).toBe('By contrast,');
  expect(link('exception', 'Shanghai fell one place.')).toBe('The exception:');
});
