import { expect, test } from 'vitest';
import { compose } from '../../lambdas/document/compose.ts';
import type { Section } from '../../lambdas/document/document.ts';
import { withPrintedSigns } from '../../lambdas/document/sections/how-to-read.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { moves } from '../render/chart/samples.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

const WHOLE = { listedTo: 4, universe: 4, places: { turin: 1, milan: 2, genoa: 3, bari: 4 } } as const;
/** Whether Bari shares the place of Genoa is not known. */
const OPEN = { listedTo: 2, universe: 9, places: { turin: 1, milan: 2, genoa: 3, bari: '3-5' } } as const;

/** What a report on one list prints, and which signs it explains. */
function explained(language: PrintedLanguage, list: typeof WHOLE | typeof OPEN) {
  const report = world()
    .ranking('rain', { releases: [{ id: '2022', ...list }] })
    .edition({
      basket: ['rain/2022'],
      asks: [{ kind: 'position', unit: 'genoa', release: 'rain/2022', rank: 3 }],
    });
  const blocks = compose(analyse(report.input()), language).sections.flatMap(section => section.blocks);
  const signs = blocks.flatMap(block => (block.kind === 'legend' ? block.items.map(({ sign }) => sign) : []));
  return { printed: JSON.stringify(blocks.filter(({ kind }) => kind !== 'legend')), signs: signs.join(' ') };
}

test.each(PRINTED)('in %s a sign that stands nowhere is not explained, and one that is printed is', language => {
  const [whole, open] = [explained(language, WHOLE), explained(language, OPEN)];
  expect([whole.printed.includes('†'), open.printed.includes('†')]).toEqual([false, true]);
  expect([whole.signs.includes('†'), open.signs.includes('†')]).toEqual([false, true]);
  expect(whole.signs).not.toContain('‡');
  for (const sign of ['=5', '▲', '▼', '>']) expect(whole.signs).not.toContain(sign);
});

test('a sign that stands in the data of charts alone is explained there, and on no paper', () => {
  const signs = ['▲ 2', '▼ 2', '–', '=5'];
  const risen = moves.moves.filter(({ places }) => places > 0);
  const section: Section = {
    id: 'any',
    level: 1,
    title: 'Any',
    shortTitle: 'Any',
    start: 'flow',
    blocks: [
      { ...moves, moves: risen, data: [['Turin', '–']] },
      { kind: 'legend', items: signs.map(sign => ({ sign, meaning: 'told' })) },
    ],
  };
  const [printed] = withPrintedSigns([section]);
  expect(printed?.blocks[1]).toEqual({
    kind: 'legend',
    items: [
      { sign: '▲ 2', meaning: 'told' },
      { sign: '–', meaning: 'told', inData: true },
    ],
  });
});
