import { expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { noticeQueries } from '../../lambdas/findings/select/notices.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';
import { type PlaceText, recordOf } from '../support/world-rows.ts';

/** Two rankings, of which the publisher gave one row anew after printing, and no other. */
const corrected = (unit: string, place: PlaceText) =>
  ['turin', 'genoa']
    .reduce((so, id) => so.city(id, { country: 'IT' }), world())
    .ranking('wind', {
      releases: [
        {
          id: '2022',
          listedTo: 3,
          places: {
            xiamen: '1 score 9.0',
            ningbo: '2 score 8.0',
            turin: '3 score 7.0',
            genoa: '11-20',
            dalian: '21-30',
          },
        },
      ],
    })
    .ranking('rain', { releases: [{ id: '2022', listedTo: 2, universe: 2, places: { xiamen: 1, ningbo: 2 } }] })
    .with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('wind', '2022', unit, place), vintage: 2, vintageReason: 'a slip' }],
    }))
    .report({ mayLackFindings: true })
    .edition({
      basket: ['wind/2022', 'rain/2022'],
      asks: [
        { kind: 'scoreGap', unit: 'xiamen', other: 'ningbo', release: 'wind/2022' },
        { kind: 'position', unit: 'xiamen', release: 'wind/2022' },
      ],
    });

test.each(PRINTED)('a score that was given anew is told beside the scores of the table (%s)', language => {
  const so = corrected('ningbo', '2 score 8.5');
  const analysis = analyse(so.input());
  const document = compose(analysis, language);
  const tables = document.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== 'claimList');
  expect(JSON.stringify(tables)).toMatch(
    { en: /the score of Ningbo in the WIND Index 2022, from 8\.0 to 8\.5/, 'zh-Hans': /得分原为8\.0，应为8\.5/ }[
      language
    ],
  );
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  expect(ungrounded('report', ledger, declaredBy(document), so.dataset()).map(({ message }) => message)).toEqual([]);
});

test('it is told with what is made of scores, and with no place of another', () => {
  const { view, claims } = analyse(corrected('ningbo', '2 score 8.5').input());
  const notices = (kind: string) =>
    claims.flatMap(claim =>
      claim.verdict === 'true' && claim.kind === kind && 'unit' in claim.query && claim.query.unit === 'xiamen'
        ? noticeQueries(view, claim).filter(query => query.kind === 'revision')
        : [],
    );
  expect(notices('scoreGap')).toEqual([{ kind: 'revision', unit: 'ningbo', release: 'wind/2022' }]);
  expect(notices('position')).toEqual([]);
});

test('a band that was corrected to another is told', () => {
  const { corrections } = analyse(corrected('dalian', '11-20').input());
  expect(corrections).toMatchObject([
    {
      verdict: 'true',
      figures: { unit: 'dalian', of: 'place', old: { from: 21, to: 30 }, corrected: { from: 11, to: 20 } },
    },
  ]);
});
