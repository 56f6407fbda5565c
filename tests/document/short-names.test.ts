import { describe, expect, test } from 'vitest';
import type { Document } from '../../lambdas/document/document.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { EDITION_NAMES, partsOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';

const keyIn = ({ sections }: Document) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'table' && block.id === 'table-short-names' ? [block] : [])),
  );

describe.each(EDITION_NAMES)('the key of short names of %s', name => {
  const parts = partsOf(name);
  const { view } = parts.analysis();

  test.each(PRINTED)('resolves each short name that the report prints (%s)', language => {
    const document = parts.document(language);
    const [key, ...more] = keyIn(document);
    expect(more).toEqual([]);
    const resolved = new Map(
      key?.rows.map(({ cells }) => [cells[0]?.text ?? '', cells.slice(1, 3).map(({ text }) => text)]) ?? [],
    );
    const names = createNames(view, languageOf(language));
    const page = declaredBy(document)
      .expected.html.lines.map(({ text }) => text)
      .join('\n');
    const printed = view.input.dataset.rankings.filter(
      ({ id, names: own, dimensionOf }) =>
        dimensionOf === undefined && names.rankingShort(id) !== own[language] && page.includes(names.rankingShort(id)),
    );
    expect(printed.length).toBeGreaterThan(1);
    for (const { id, names: own, publisher } of printed)
      expect(resolved.get(names.rankingShort(id))).toEqual([own[language], publisher[language]]);
  });

  test.each(PRINTED)('is pointed to where the report tells how it is read (%s)', language => {
    const { sections } = parts.document(language);
    const read = JSON.stringify(sections.filter(({ id }) => id === 'how-to-read'));
    expect(read).toContain(language === 'en' ? 'Short names. ' : '简称。');
    // A reader of the summary learns how many of the sources are second-hand.
    const summary = JSON.stringify(sections.filter(({ id }) => id === 'summary'));
    const { sources } = view.input.dataset;
    const isTold = /are not the publisher’s own pages|项不是发布方自己的页面/.test(summary);
    expect(isTold).toBe(sections.some(({ id }) => id === 'summary') && sources.some(({ secondary }) => secondary));
  });
});
