import { expect, test } from 'vitest';
import * as z from 'zod';
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

const PROPERTIES = z.object({ properties: z.record(z.string(), z.looseObject({ type: z.string().optional() })) });

const typed = Object.values(KINDS).flatMap(({ name, query }) =>
  Object.entries(PROPERTIES.parse(z.toJSONSchema(query)).properties).flatMap(([parameter, { type }]) =>
    parameter === 'kind' || parameter === 'rates' || type === undefined ? [] : [{ name, parameter, type }],
  ),
);

test('a parameter is read as its kind asks for it, whatever it is called', () => {
  const read = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value).replace('number', 'integer');
  const otherwise = typed.filter(({ name, parameter, type }) => {
    // A release bears the id of its ranking; what a year and a release are both called in is told apart by that.
    const value = type === 'boolean' ? 'true' : parameter === 'since' && type === 'string' ? 'gfci/32' : '7';
    const [asked] = askedIn(`{{claim ${name} ${parameter}=${value}}}`);
    return read(asked?.[parameter]) !== type;
  });
  expect(typed.length).toBeGreaterThan(100);
  expect(otherwise).toEqual([]);
});

test('a figure may be a whole number, in quotation marks or without', () => {
  for (const above of ['90', '"90"', '90.0'])
    expect(askedIn(`{{claim threshold unit=pvg indicator=passengers year=2024 above=${above}}}`)).toEqual([
      expect.objectContaining({ kind: 'threshold', year: 2024, above: above.replaceAll('"', '') }),
    ]);
  expect(askedIn('{{claim scoreGap unit=doh other=hnd release=quality/2024 gap=2}}')).toEqual([
    expect.objectContaining({ gap: '2' }),
  ]);
});
