import { expect, test } from 'vitest';
import { EDITION_NAMES, partsOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';

const HEAD = { en: 'Titles in this edition', 'zh-Hans': '本次所获称号数' } as const;

/** Who held one title in three years holds one of this edition: the head of the count says which are counted. */
test.each(PRINTED)('in %s titles are counted as those of the edition', language => {
  const documents = EDITION_NAMES.map(name => partsOf(name).document(language));
  const blocks = documents.flatMap(({ sections }) => sections.flatMap(section => section.blocks));
  const tables = blocks.flatMap(block => (block.kind === 'table' && block.id === 'table-profiles' ? [block] : []));
  expect(tables.flatMap(({ columns }) => columns.map(({ label }) => label))).toContain(HEAD[language]);
});
