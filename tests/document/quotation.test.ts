import { describe, expect, it } from 'vitest';
import { EDITION_NAMES, partsOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';

describe.each(EDITION_NAMES)('what the summary of %s quotes', name => {
  const { analysis, document } = partsOf(name);

  it.each(PRINTED)('is a finding that stands nowhere else in it, in %s', language => {
    const blocks = document(language).sections.find(({ id }) => id === 'summary')?.blocks ?? [];
    const claimsIn = (values: readonly unknown[]): readonly string[] =>
      [...JSON.stringify(values).matchAll(/"claim":"([^"]+)"/g)].map(([, claim = '']) => claim);
    const isQuote = (block: (typeof blocks)[number]): boolean => block.kind === 'prose' && block.tone === 'quote';
    const quoted = claimsIn(blocks.filter(isQuote));
    const elsewhere = claimsIn(blocks.filter(block => !isQuote(block)));
    expect(quoted.length).toBeLessThanOrEqual(1);
    for (const claim of quoted) {
      expect(analysis().findings.map(finding => finding.claim.id)).toContain(claim);
      expect(elsewhere).not.toContain(claim);
    }
  });
});
