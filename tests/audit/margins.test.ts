import { describe, expect, test } from 'vitest';
import type { NewFault } from '../../lambdas/audit/fault.ts';
import { margins } from '../../lambdas/audit/margins.ts';
import type { ExtractedText } from '../../lambdas/audit/read/extracted-text.ts';

const FOOT = '† The place as it is printed; whether it is shared is not known.';
const EXPECTED = { title: 'Report', repeated: [], pageOf: '{page}/{pages}', feet: [FOOT] };

const fault: NewFault = (_, text, why) => ({ text, why }) as never;

const piece = (text: string, page: number, zone: ExtractedText['zone'] = 'text'): ExtractedText => ({
  zone,
  text,
  claim: null,
  page,
  height: 400,
});

const around = (page: number, ...feet: readonly string[]): readonly ExtractedText[] =>
  ['Report', ...feet, `${page}/2`].map(text => piece(text, page, 'margin'));

describe('the foot of a page', () => {
  test('says what a sign means that is drawn on the page', () => {
    expect(margins([piece('16th† in 2021', 2), ...around(2, FOOT)], EXPECTED, [], fault)).toEqual([]);
    expect(margins([piece('16th† in 2021', 2), ...around(2)], EXPECTED, [], fault)).toMatchObject([{ text: FOOT }]);
  });

  test('says it of no other page', () => {
    expect(margins([piece('16th in 2021', 2), ...around(2, FOOT)], EXPECTED, [], fault)).toHaveLength(1);
  });

  test('says it of a page where the sign is drawn in a chart alone', () => {
    const { height: _, ...chart } = piece('16th†\nBeijing', 2, 'chart');
    expect(margins([chart, ...around(2, FOOT)], EXPECTED, [], fault)).toEqual([]);
    expect(margins([chart, ...around(2)], EXPECTED, [], fault)).toMatchObject([{ text: FOOT }]);
  });

  test('says nothing of what is said aloud in place of a picture', () => {
    const { height: _, ...spoken } = piece('16th† in 2021', 2);
    expect(margins([spoken, ...around(2)], EXPECTED, [], fault)).toEqual([]);
  });
});
