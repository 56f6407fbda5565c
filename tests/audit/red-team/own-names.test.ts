import { describe, expect, test } from 'vitest';
import { PRINTED } from '../../support/printed-languages.ts';
import { DOORS, foundAt } from '../own/doors.ts';
import { SLIPPED_IN } from './own-names.ts';

describe.each(PRINTED)('what would assert something in %s', language => {
  test.each(DOORS)('passes by no door: %s', door => {
    const texts = SLIPPED_IN[language][door];
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter(text => foundAt(language, door, text).length === 0)).toEqual([]);
  });
});
