import { expect, test } from 'vitest';
import type { Block } from '../../lambdas/document/blocks.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { partsOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { reportFonts } from '../support/report-fonts.ts';

/** What a rule is about, in a few words. */
const SHORT = 24;

const headsIn = (blocks: readonly Block[]) =>
  blocks.map(block =>
    block.kind === 'prose' ? block.paragraphs.map(([first]) => first?.text.slice(0, first.head ?? 0) ?? '') : [],
  );

test.each(PRINTED)('every rule of how to read and of the method says first what it is about, in %s', language => {
  const { sections } = partsOf('the sample, 2022').document(language);
  const blocksOf = (wanted: string) => sections.find(({ id }) => id === wanted)?.blocks ?? [];
  const rules = [blocksOf('how-to-read'), blocksOf('method')].map(
    blocks => headsIn(blocks).find(heads => heads.some(head => head !== '')) ?? [],
  );
  expect(rules.map(({ length }) => length >= 4)).toEqual([true, true]);
  for (const head of rules.flat()) {
    expect(head).toMatch(/^\S.*[.。]$/u);
    expect(head.length).toBeLessThanOrEqual(SHORT);
  }
});

test.each([
  ['en', '<b>Ties.</b> '],
  ['zh-Hans', '<b>并列。</b>'],
] as const)('and is set off on the page of the web, in %s', async (language, head) => {
  const parts = partsOf('the sample, 2022');
  const { bytes } = await makeArtifact(parts, `${language}/report.html`, async () => reportFonts);
  // What no line parts is kept by an element of its own.
  const page = new TextDecoder().decode(bytes).replaceAll(/<span class="whole">([^<]*)<\/span>/gu, '$1');
  expect(page.includes(head)).toBe(true);
});
