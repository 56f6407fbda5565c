import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../../lambdas/audit/audit.ts';
import type { Declared } from '../../../lambdas/audit/declared.ts';
import { createReasonCheck } from '../../../lambdas/audit/expect/reason-check.ts';
import type { Judged } from '../../../lambdas/audit/ledger.ts';
import type { EditionInput } from '../../../lambdas/claims/edition-input.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import type { ReasonCode } from '../../../lambdas/claims/schema/reasons.ts';
import { createView } from '../../../lambdas/claims/view.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import { createNames } from '../../../lambdas/document/names.ts';
import { languageOf } from '../../../lambdas/language/say.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { type Names, textIn } from '../../../lambdas/records/language-id.ts';
import { REASONS } from '../../language/samples.ts';
import { alone } from '../../support/alone.ts';
import { inTurn } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { printedNames } from '../../support/told-claims.ts';
import { EVERY_KIND } from '../../support/worded.ts';
import { world } from '../../support/world.ts';

describe.each(inTurn(EDITION_NAMES))('reasons in %s', edition => {
  let input: EditionInput;
  let ledger: string;
  let declared: readonly Declared[];
  let reasoned: readonly (Judged & { readonly why: Names })[];

  beforeAll(() => {
    const { analysis, ...made } = alone(edition);
    input = made.input;
    ledger = made.text;
    declared = PRINTED.map(language => declaredBy(compose(analysis, language)));
    const { claims } = made.ledger;
    reasoned = claims.flatMap(({ why, ...claim }) => (why && claim.verdict !== 'true' ? [{ ...claim, why }] : []));
  });

  const checkIn = (language: PrintedLanguage) =>
    createReasonCheck(input.dataset, { report: input.report.id, edition: input.edition.id }, language);

  test.each(PRINTED)('are about their claims in %s', language => {
    const check = checkIn(language);
    expect(reasoned.length).toBeGreaterThan(200);
    expect(reasoned.flatMap(claim => check(claim, textIn(claim.why, language)) ?? [])).toEqual([]);
  });

  test.each(PRINTED)('that name another city, or another number, are found in %s', language => {
    const check = checkIn(language);
    const names = printedNames(input, language);
    const stranger = (text: string) => names.find(name => !text.includes(name)) ?? '';
    const spoilt = reasoned.flatMap(claim => {
      const text = textIn(claim.why, language);
      const name = names.filter(each => text.startsWith(each)).sort((a, b) => b.length - a.length)[0];
      return [
        ...(name ? [`${stranger(text)}${text.slice(name.length)}`] : []),
        ...(/(?<!\d)\d+/.test(text) ? [text.replace(/\d+(?=\D*$)/, '9877')] : []),
      ].map(words => ({ claim, words }));
    });
    expect(spoilt.length).toBeGreaterThan(200);
    expect(spoilt.flatMap(({ claim, words }) => (check(claim, words) === null ? [words] : []))).toEqual([]);
  });

  test('that are printed are reasons of the ledger', () => {
    const faults = (altered: readonly Declared[], text = ledger) =>
      audit({ dataset: input.dataset, ledger: { name: 'claims.json', text }, declared: altered, files: [] });
    expect(declared.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(faults(declared)).toEqual([]);
    const [en, zh] = declared;
    if (!en || !zh) throw new Error('two languages are printed');
    const made = 'Nobody asked for it.';
    expect(faults([{ ...en, reasons: [{ what: '', why: made }] }, zh])).toEqual([
      { file: 'claims.json', claim: null, sentence: made, message: 'is printed as a reason and is that of no claim' },
    ]);
    const [first, second] = en.reasons;
    const { why = '' } = first ?? {};
    const crossed = faults([{ ...en, reasons: [{ what: second?.what ?? '', why }] }, zh]);
    expect(crossed).toMatchObject([{ message: 'stands beside a reason, and that is one of another statement' }]);
    const other = faults(declared, ledger.replaceAll(JSON.stringify(why).slice(1, -1), `${why} Moscow 9877.`));
    expect(other.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/which neither its claim nor its reason holds$/),
    );
  });
});

const isCode = (key: string): key is ReasonCode => Object.hasOwn(REASONS, key);

test.each(PRINTED)('no reason of any kind is found fault with in %s', language => {
  const { input } = EVERY_KIND;
  const names = createNames(createView(input), languageOf(language));
  const check = createReasonCheck(input.dataset, { report: input.report.id, edition: input.edition.id }, language);
  const told = <C extends ReasonCode>(code: C, reason = REASONS[code]) => {
    const text = languageOf(language).finish(languageOf(language).reason[code](reason, names));
    const form = { kind: 'any' };
    const claim = { id: code, kind: 'any', verdict: 'withhold' as const, form, evidence: [], evidenceHash: '' };
    const message = check({ ...claim, reason: { code, ...reason } }, text);
    return message === null ? [] : [`${code}: ${text} ${message}`];
  };
  expect(
    Object.keys(REASONS)
      .filter(isCode)
      .flatMap(code => told(code)),
  ).toEqual([]);
  // The two of a pair are no count of the reason's own.
  expect(
    told('aheadUnknown', { ...REASONS.aheadUnknown, ahead: 0, unknown: REASONS.aheadUnknown.unknown.slice(0, 1) }),
  ).toEqual([]);
});

test.each(PRINTED)('the figures of a reason are those of its indicator, in billions too, in %s', language => {
  const so = world().indicator('gdp', { measure: 'billion CNY', figures: { turin: { 2020: '10', 2021: '12' } } });
  const input = so
    .with(all => ({
      ...all,
      values: [
        ...all.values,
        ...all.values
          .filter(({ year }) => year === 2021)
          .map(each => ({ ...each, value: '9', vintage: 2, vintageReason: 'Revised.' })),
      ],
    }))
    .input();
  const { dataset, report, edition } = input;
  const claim = judge(createView(input), {
    kind: 'valueChange',
    indicator: 'gdp',
    unit: 'turin',
    from: 2020,
    to: 2021,
  });
  if (claim.verdict === 'true' || claim.reason.code !== 'figureRestated')
    throw new Error('it is not withheld as restated');
  const names = createNames(createView(input), languageOf(language));
  const text = languageOf(language).finish(languageOf(language).reason.figureRestated(claim.reason, names));
  const check = createReasonCheck(dataset, { report: report.id, edition: edition.id }, language);
  const judged = { form: claim.query, reason: claim.reason };
  expect(text).toMatch(/12 billion|120亿/);
  expect(check(judged, text)).toBeNull();
  expect(
    check(
      judged,
      text.replace(/12 billion|120亿/, found => found.replace('12', '13')),
    ),
  ).not.toBeNull();
});
