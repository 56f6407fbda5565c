import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { SECTION_IDS } from '../../lambdas/records/sections.ts';
import { inTurn } from '../support/depth.ts';
import { partsOf } from '../support/edition.ts';
import { once } from '../support/once.ts';
import { PRINTED } from '../support/printed-languages.ts';

/** The sample, with so many years that a figure beside a name may lie before the edition; as it is where none are given. */
function withYears(years: number | null): EditionInput {
  const { input } = partsOf('the sample, 2022');
  if (years === null) return input;
  const sections = SECTION_IDS.map(id => (id === 'profiles' ? { id, years } : { id }));
  const edition = { ...input.edition, sections };
  const reports = input.dataset.reports.map(report => ({
    ...report,
    editions: report.editions.map(each => (each.id === edition.id ? { ...each, sections } : each)),
  }));
  return { ...input, edition, dataset: { ...input.dataset, reports } };
}

const made = once((key: string) => {
  const input = withYears(key === '' ? null : Number(key));
  const analysis = analyse(input);
  return { input, analysis, ledger: LEDGER.parse(JSON.parse(ledgerJson(analysis))) };
});

const declaredIn = (key: string, language: (typeof PRINTED)[number]) =>
  declaredBy(compose(made(key).analysis, language));

/** The figures beside the name of a unit on its page. */
const labelsOf = (key: string, language: (typeof PRINTED)[number], unit: string): readonly string[] =>
  declaredIn(key, language)
    .cards.filter(({ section }) => section === `unit-${unit}`)
    .flatMap(({ facts }) => facts.map(({ label }) => label));

describe.each(inTurn(PRINTED))('a figure beside a name, in %s', language => {
  test('bears its year, and one of a year far back stands there only where the definition lets it', () => {
    expect(labelsOf('', language, 'beijing').some(label => label.includes('2022'))).toBe(true);
    expect(labelsOf('', language, 'nanjing').some(label => label.includes('2017'))).toBe(false);
    expect(labelsOf('5', language, 'nanjing').some(label => label.includes('2017'))).toBe(true);
  });

  test('that the years are not the same for all is said at the head of the profiles, and refused where they are', () => {
    const { input, ledger } = made('');
    const declared = declaredIn('', language);
    const words = language === 'en' ? 'which are not the same for all' : '年份不尽相同，不宜直接比较。';
    const told = declared.sentences.filter(({ text }) => text.includes(words));
    expect(told.map(({ claim }) => claim).slice(0, 1)).toEqual([null]);
    const values = input.dataset.values.filter(({ indicator, year }) => indicator !== 'gdp-cny-100m' || year === 2022);
    const ofOneYear = { ...input.dataset, values };
    const faults = ungrounded(
      'report',
      ledger,
      { ...declared, sentences: told.slice(0, 1) },
      ofOneYear,
      input.compared?.dataset,
    );
    expect(faults.map(({ sentence }) => sentence)).toContain(told[0]?.text);
  });

  test.each([
    ['', 2020],
    ['5', 2017],
  ] as const)('the method tells from which year on (%s: %i), and the check reads both', (key, since) => {
    const { input, ledger } = made(key);
    const declared = declaredIn(key, language);
    const told = language === 'en' ? `one of a year before ${since} is left out` : `${since}年以前的不列`;
    expect(declared.sentences.filter(({ text }) => text.includes(told))).toHaveLength(1);
    const compared = input.compared?.dataset;
    expect(ungrounded('report', ledger, declared, input.dataset, compared)).toEqual([]);
    // What is told by one rule is refused by the other.
    const other = made(key === '' ? '5' : '').input.dataset;
    expect(ungrounded('report', ledger, declared, other, compared)).not.toEqual([]);
  });
});
