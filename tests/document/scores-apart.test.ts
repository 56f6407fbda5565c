import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { partsOf as blocksOf } from '../../lambdas/document/parts.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

/** Two lists of one release each, with the scores of the first and the second place in the first of them. */
const made = (language: PrintedLanguage, first: string, second: string, direction?: 'lower-is-better') => {
  const places = { a: `1 score ${first}`, b: `2 score ${second}`, c: '3 score 5.0' } as const;
  const input = world()
    .ranking('r', { ...(direction && { direction }), releases: [{ id: '2022', places, listedTo: 3, universe: 3 }] })
    .ranking('s', { releases: [{ id: '2022', places: { a: 1, b: 2, c: 3 }, listedTo: 3, universe: 3 }] })
    .report({ mayLackFindings: true, sections: [{ id: 'rankings' }, { id: 'method' }] })
    .edition({ basket: ['r/2022', 's/2022'] })
    .input();
  const analysis = analyse(input);
  const document = compose(analysis, language);
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  const notes = document.sections
    .flatMap(({ blocks }) => blocks.flatMap(blocksOf))
    .flatMap(block => (block.kind === 'table' ? block.notes.map(({ text }) => text) : []))
    .filter(text => /better score|得分/.test(text));
  return { notes, faults: ungrounded('report', ledger, declaredBy(document), analysis.view.input.dataset) };
};

describe.each(PRINTED)('in %s', language => {
  test('a table says that its scores do not go with its places', () => {
    const { notes, faults } = made(language, '9.0', '9.5');
    expect(notes).toHaveLength(1);
    expect(faults).toEqual([]);
    expect(made(language, '9.0', '8.5').notes).toEqual([]);
    expect(made(language, '9.0', '9.0').notes).toEqual([]);
    expect(made(language, '1.0', '9.5', 'lower-is-better').notes).toHaveLength(1);
  });
});
