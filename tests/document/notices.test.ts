import { describe, expect, test } from 'vitest';
import { partsOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';

const REPORTS = ['the sample, 2022', 'the sample, 2021', 'the constructed records, 2023'] as const;

describe.each(REPORTS)('what has to be said with a statement, in %s', name => {
  const { analysis, document } = partsOf(name);

  test.each(PRINTED)('stands in %s with the finding that needs it, and once', language => {
    const due = analysis().findings.flatMap(({ claim, why }) => (why === 'notice' ? [claim.id] : []));
    const blocks = document(language).sections.find(({ id }) => id === 'findings')?.blocks ?? [];
    const items = blocks.flatMap(block => (block.kind === 'claimList' ? block.items : []));
    const told = items.flatMap(({ sentence, notices = [] }) =>
      notices.map(notice => ({ claim: notice.claim, ranking: notice.claim?.split(/[:/]/)[1], of: sentence.claim })),
    );
    expect(told.map(({ claim }) => claim).toSorted()).toEqual(due.toSorted());
    // Each speaks of a ranking that its finding is about.
    for (const { ranking, of } of told) expect(of).toContain(ranking);
  });

  test.each(PRINTED)('stands in %s below the paragraph that needs it', language => {
    const blocks = document(language).sections.find(({ id }) => id === 'changes')?.blocks ?? [];
    const small = blocks.flatMap((block, index) =>
      block.kind === 'prose' && block.tone === 'small' && !block.onScreen ? [index] : [],
    );
    for (const index of small) {
      const [notice, above] = [blocks[index], blocks[index - 1]];
      expect(above).toMatchObject({ kind: 'prose', tone: 'body' });
      const ranking = JSON.stringify(notice).match(/"claim":"\w+:(?:[^:"]+:)?([a-z-]+)\//)?.[1];
      expect(JSON.stringify(above)).toContain(`${ranking}/`);
    }
  });
});
