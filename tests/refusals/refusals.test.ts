import { describe, expect, test } from 'vitest';
import { problemOf, problemSlug } from '../../lambdas/http/problem.ts';
import { isFinal, isFinalName, isRefused, isShown, refuse } from '../../lambdas/refusals/refusal.ts';
import { REFUSALS } from '../../lambdas/refusals/table.ts';

describe('a refusal', () => {
  test('says what, of what, and what to do', () => {
    expect(refuse('unknownReport', { report: 'influense', known: ['influence'] }).message).toBe(
      'There is no report "influense". Defined: influence.',
    );
    expect(refuse('unknownReport', { report: 'influence', known: [] }).message).toContain('import one');
    const edition = refuse('unknownEdition', { report: 'influence', edition: '2019', known: ['2021', '2022'] });
    expect(edition.message).toContain('It defines: 2021, 2022.');
    expect(refuse('noRecords', { report: 'influence', edition: '2022', release: null }).message).toContain(
      'Import the records',
    );
  });

  test('has a code to ask for, its facts, a name that the state machine sees, and its cause', () => {
    const cause = new Error('the wire was cut');
    const refused = refuse('keysUnavailable', {}, { cause });
    expect(refused).toMatchObject({ code: 'keysUnavailable', name: 'KeysUnavailable', facts: {}, cause });
    expect(isRefused(refused, 'keysUnavailable')).toBe(true);
    expect(isRefused(refused, 'unauthorised')).toBe(false);
    expect(isRefused(cause, 'keysUnavailable')).toBe(false);
  });

  test('that comes again is known as such by itself and by its name, and is shown at a terminal', () => {
    const final = refuse('notFrozen', { run: 'a' });
    expect([isFinal(final), isFinalName(final.name), isShown(final)]).toEqual([true, true, true]);
    const passing = refuse('importOvertaken', {});
    expect([isFinal(passing), isFinalName(passing.name), isShown(passing)]).toEqual([false, false, true]);
    const inner = refuse('unsafeKey', { key: '../a' });
    expect([isFinal(inner), isFinalName(inner.name), isShown(inner)]).toEqual([false, false, false]);
    const fault = new TypeError('x is not a function');
    expect([isFinal(fault), isFinalName(fault.name), isShown(fault)]).toEqual([false, false, false]);
  });
});

describe('what stops an edition is told in the languages that it is printed in', () => {
  const fault = { en: 'en/report.pdf: “A” is wrong', 'zh-Hans': 'en/report.pdf：“A”有误' };
  const lost = { file: 'words/foreword.zh.md', at: 'histories', part: null };
  const found = { where: 'words/a.md:3', kind: 'leader', why: { en: 'No.', 'zh-Hans': '不成立。' } };
  const said = (languages: readonly string[]): readonly string[] =>
    [
      refuse('unproven', { faults: [fault], languages }),
      refuse('lostWords', { ...lost, languages }),
      refuse('untrueWords', { ...found, languages }),
      refuse('untoldFigure', { ...found, figure: 'rank', languages }),
      refuse('noFindings', { report: 'ports', edition: '2022', languages }),
      refuse('fontLacks', { family: 'Song', files: ['a.ttf', 'b.ttf'], language: 'zh-Hans', signs: ['龘'], languages }),
    ].map(({ message }) => message);

  test('in Chinese alone, where it is printed in Chinese alone', () => {
    for (const message of said(['zh-Hans'])) expect(message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
    expect(said(['zh-Hans'])[0]).toBe('核验发现1处错误，因此没有发布。en/report.pdf：“A”有误。');
  });

  test('in each, a line each, with what to do in both', () => {
    const both = said(['en', 'zh-Hans']);
    expect(both).toEqual(said(['en']).map((en, at) => `${en}\n${said(['zh-Hans'])[at]}`));
  });

  const faulty = (count: number, long = '') =>
    Array.from({ length: count }, (_, at) => ({ en: `A ${at}${long} is wrong`, 'zh-Hans': `甲${at}${long}有误` }));

  test('several faults one a line, each once, and each language once', () => {
    const { message } = refuse('unproven', { faults: [...faulty(9), ...faulty(1)], languages: ['en', 'zh-Hans'] });
    const lines = message.split('\n');
    expect(lines.filter(line => line.startsWith('- A '))).toEqual(faulty(9).map(({ en }) => `- ${en}`));
    expect(lines.filter(line => line.startsWith('- 甲'))).toEqual(faulty(9).map(each => `- ${each['zh-Hans']}`));
    expect(lines).toHaveLength(20);
  });

  test('no more faults than what a step fails with can hold, and how many more there are', () => {
    const { message } = refuse('unproven', { faults: faulty(900, '龘'.repeat(200)), languages: ['en', 'zh-Hans'] });
    expect(message).toMatch(/^And 8\d\d more, which are told once these are mended\.$/m);
    expect(message).toMatch(/^另有8\d\d处，待以上更正后列出。$/m);
    expect(JSON.stringify(message).length).toBeLessThan(2 ** 15);
  });

  test('the same faults in each language, however long its words are, and at a terminal all', () => {
    const faults = Array.from({ length: 100 }, (_, at) => ({
      en: `A ${at}${' is wrong and nobody knows'.repeat(14)}`,
      'zh-Hans': `甲${at}有误`,
    }));
    const lines = (isStep: boolean, sign: string) =>
      refuse('unproven', { faults, isStep, languages: ['en', 'zh-Hans'] })
        .message.split('\n')
        .filter(line => line.startsWith(`- ${sign}`));
    expect(lines(true, 'A').length).toBeGreaterThan(60);
    expect(lines(true, '甲')).toHaveLength(lines(true, 'A').length);
    expect(lines(false, 'A')).toHaveLength(100);
    expect(lines(false, '甲')).toHaveLength(100);
  });

  test('in English where it is printed in neither', () => {
    expect(said(['fr'])).toEqual(said(['en']));
    for (const message of said(['en'])) expect(message).not.toMatch(/。/);
  });
});

describe('the table', () => {
  const rows = Object.entries(REFUSALS);

  test('has a status wherever it has a title, and the other way about', () => {
    for (const [code, { status, title }] of rows)
      expect([code, title === undefined]).toEqual([code, status === undefined]);
  });

  test('answers over HTTP with what it says; what has no answer keeps its words inside', () => {
    expect(problemOf(refuse('runFinished', { run: 'a', status: 'failed' }))).toEqual({
      known: true,
      problem: {
        type: 'urn:almanac:problem:run-finished',
        title: 'The run has ended',
        status: 409,
        detail: 'The run "a" is failed already, so it cannot be cancelled.',
      },
    });
    const { problem, known } = problemOf(refuse('foreignItem', { key: 'secret', attribute: 'body' }));
    expect([known, problem.status, JSON.stringify(problem).includes('secret')]).toEqual([false, 500, false]);
  });

  test('is what docs/problems.md lists', async () => {
    const answered = rows
      .flatMap(([code, { status, title }]) =>
        status === undefined ? [] : [{ slug: problemSlug(code), status, title }],
      )
      .concat({ slug: 'internal', status: 500, title: problemOf(new Error()).problem.title })
      .sort((a, b) => a.status - b.status || (a.slug < b.slug ? -1 : 1));
    const lines = answered.map(({ status, slug, title }) => `| ${status} | \`${slug}\` | ${title} |`);
    expect(lines.length).toBeGreaterThan(20);
    await expect(PAGE.replace('ROWS', lines.join('\n'))).toMatchFileSnapshot('../../docs/problems.md');
  });
});

const PAGE = `# Problems

What the HTTP API answers with when it refuses: \`type\` is \`urn:almanac:problem:\` and the word below, \`detail\` says
what is wrong and what to do. Written from \`lambdas/refusals/\` by \`npx vitest run tests/refusals -u\`.

| status | type | title |
| --- | --- | --- |
ROWS
`;
