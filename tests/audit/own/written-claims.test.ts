import { expect, test } from 'vitest';
import { writtenClaim } from '../../../lambdas/audit/own/nearest-claim.ts';
import { KINDS } from '../../../lambdas/claims/schema/kinds.ts';
import { readMarkdown } from '../../../lambdas/records/markdown.ts';

/** What a text asks for. */
const askedIn = (text: string) =>
  readMarkdown(text).blocks.flatMap(({ pieces }) => pieces.flatMap(piece => ('claim' in piece ? [piece.claim] : [])));

const written = Object.values(KINDS).flatMap(({ name, example }) => {
  const form = { ...example, kind: name };
  const text = writtenClaim(form);
  return text === null ? [] : [{ name, form, text }];
});

test('most kinds can be written into a text', () => {
  expect(written.length).toBeGreaterThan(Object.keys(KINDS).length * 0.9);
});

test.each(written)(
  'what is written of $name asks for just that: numbers, figures, lists and ids alike',
  ({ form, text }) => {
    expect(askedIn(text)).toEqual([form]);
  },
);

test('a figure may be a whole number, in quotation marks or without', () => {
  for (const above of ['90', '"90"', '90.0'])
    expect(askedIn(`{{claim threshold unit=pvg indicator=passengers year=2024 above=${above}}}`)).toEqual([
      expect.objectContaining({ kind: 'threshold', year: 2024, above: above.replaceAll('"', '') }),
    ]);
  expect(askedIn('{{claim scoreGap unit=doh other=hnd release=quality/2024 gap=2}}')).toEqual([
    expect.objectContaining({ gap: '2' }),
  ]);
});
