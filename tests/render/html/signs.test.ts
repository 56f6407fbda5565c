import { expect, test } from 'vitest';
import { madeEdition } from '../../support/edition.ts';

test('no browser begins a line of Chinese with the sign of a place: a joiner stands before it', async () => {
  const { printed } = await madeEdition('the sample, 2022');
  const page = new TextDecoder().decode(printed['zh-Hans'].bytes.html);
  const sentences = [...page.matchAll(/ data-claim="[^"]+" id="[^"]+">([^<]+)/g)].map(([, text = '']) => text);
  const bearing = sentences.filter(text => text.slice(1).includes('†'));
  expect(bearing.length).toBeGreaterThan(0);
  expect(bearing.filter(text => /[^\u2060][†‡]/u.test(text))).toEqual([]);
});
