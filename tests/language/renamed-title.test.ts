import { expect, test } from 'vitest';
import { createWordCheck } from '../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf, say } from '../../lambdas/language/say.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

/** What the two titles are called in each edition: in 2021 they exchanged their names. */
const CALLED: Readonly<Record<string, string>> = {
  'harbour 2020': 'Port of the Year',
  'harbour 2021': 'Port of the Year',
  'harbour 2022': 'Rising Port',
  'riser 2021': 'Rising Port',
  'riser 2022': 'Port of the Year',
};

const so = world()
  .honours('harbour', { edition: '2020', units: ['cork', 'bergen'] })
  .honours('harbour', { edition: '2021', units: ['cork', 'bergen'] })
  .honours('harbour', { edition: '2022', units: ['bergen', 'turku'] })
  .honours('riser', { edition: '2021', units: ['turku'] })
  .honours('riser', { edition: '2022', units: ['turku'] })
  .with(rows => ({
    ...rows,
    honours: rows.honours.map(each => {
      const name = CALLED[`${each.title} ${each.edition}`] ?? '';
      return { ...each, titleNames: named(name, name) };
    }),
  }));

const told = (language: PrintedLanguage, title: string, edition: string, previous: string) => {
  const claim = so.ask({ kind: 'honoursChange', report: 'report', title, edition, previous });
  if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
  const text = say(languageOf(language), claim, createNames(so.view(), languageOf(language)));
  const check = createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, language);
  return {
    text,
    refused: check.sentence(claim, text),
    without: (part: string) => check.sentence(claim, text.replace(part, '')),
  };
};

test('of a year in which the title had another name that name is told, and none other', () => {
  const { text, refused, without } = told('en', 'harbour', '2022', '2021');
  expect(text).toBe(
    'One of the two cities with the title “Rising Port” in 2022 also held it in 2021, when it was called “Port of the Year”; Turku joined the list and Cork left it.',
  );
  expect(refused).toBeNull();
  expect(without(', when it was called “Port of the Year”')).not.toBeNull();
  expect(told('en', 'riser', '2022', '2021').text).toBe(
    'The one city with the title “Port of the Year” is the same in the 2021 and the 2022 editions; in 2021 it was called “Rising Port”.',
  );
  expect(told('en', 'harbour', '2021', '2020').text).not.toContain('called');
});

test('and so in Chinese', () => {
  const { text, refused, without } = told('zh-Hans', 'harbour', '2022', '2021');
  expect(text).toContain('2021年度（当时称“Port of the Year”）也曾获评该称号');
  expect(refused).toBeNull();
  expect(without('（当时称“Port of the Year”）')).not.toBeNull();
});

test.each(PRINTED)('in %s either says what the records say', language => {
  expect(told(language, 'riser', '2022', '2021').refused).toBeNull();
  expect(told(language, 'harbour', '2021', '2020').refused).toBeNull();
});
