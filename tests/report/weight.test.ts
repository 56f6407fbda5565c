import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fontsIn } from '../../lambdas/render/html/fonts/page-fonts.ts';
import { inTurn } from '../support/depth.ts';
import { EDITION_NAMES, madeEdition } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';

const LARGEST = 250_000;

const FONT = /base64,([^)]+)\)/g;

describe.each(inTurn(EDITION_NAMES))('a page of %s is light', name => {
  test.each(PRINTED)('in %s: under 250 KB packed without its fonts, and under 250 KB of fonts', async language => {
    const { printed } = await madeEdition(name);
    const page = new TextDecoder().decode(printed[language].bytes.html);
    const fonts = fontsIn(page);
    const weights = [...fonts.matchAll(FONT)].map(([, data = '']) => Buffer.from(data, 'base64').length);
    expect(weights).toHaveLength(4);
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThan(LARGEST);
    expect(gzipSync(page.replace(fonts, '')).length).toBeLessThan(LARGEST);
  });
});
