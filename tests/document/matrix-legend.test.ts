import { expect, test } from 'vitest';
import { partsOf as blocksOf } from '../../lambdas/document/parts.ts';
import { EDITION_NAMES, partsOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';

const cases = EDITION_NAMES.flatMap(name => PRINTED.map(language => [name, language] as const));

test.each(cases)(
  'of %s the legend of a heatmap in %s shows what occurs in its cells, as it looks there',
  (name, language) => {
    const blocks = partsOf(name)
      .document(language)
      .sections.flatMap(section => section.blocks.flatMap(blocksOf));
    const matrices = blocks.flatMap(block => (block.kind === 'matrix' ? [block] : []));
    const looks = matrices.flatMap(({ rows }) =>
      rows.flatMap(({ cells, count }) => [
        ...cells.map(({ state, level, text }) => `${state} ${level} ${text}`),
        ...(count ? [`below null ${count.text}`] : []),
      ]),
    );
    const legend = matrices.flatMap(block => block.legend);
    expect(legend.length).toBeGreaterThan(3);
    for (const { state, level, sample } of legend) expect(looks).toContain(`${state} ${level} ${sample}`);
  },
);
