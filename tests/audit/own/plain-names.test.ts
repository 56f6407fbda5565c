import { describe, expect, test } from 'vitest';
import { PRINTED } from '../../support/printed-languages.ts';
import { DOORS, foundAt } from './doors.ts';
import { PLAIN_NAMES } from './plain-names.ts';

describe.each(PRINTED)('what only names, in %s', language => {
  test.each(DOORS)('stands at its door: %s', door => {
    const texts = PLAIN_NAMES[language][door];
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.flatMap(text => foundAt(language, door, text))).toEqual([]);
  });
});
