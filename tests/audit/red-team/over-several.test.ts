import { describe, expect, test } from 'vitest';
import { createWordCheck } from '../../../lambdas/audit/expect/word-check.ts';
import { type ClaimKind, KINDS } from '../../../lambdas/claims/schema/kinds.ts';
import { byDepth } from '../../support/depth.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { squeezed } from '../../support/read-pdf.ts';
import { printedNames, randomTales, type Tale } from '../../support/told-claims.ts';
import { EVERY_KIND } from '../../support/worded.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName, type Named } from './families.ts';

/** What an analyst says: over several editions, over several rankings, or of how much is known. */
const CODES = /^S(?:3[5-9]|4\d|5[01])/;
const isKind = (kind: string): kind is ClaimKind => Object.hasOwn(KINDS, kind);
const isOverSeveral = (kind: string): boolean => isKind(kind) && (CODES.test(KINDS[kind].code) || kind === 'topCount');
const isFamily = (name: string): name is FamilyName => Object.hasOwn(FAMILIES.en, name);

const TALES: readonly Tale[] = [EVERY_KIND, ...randomTales(byDepth(4, 40))];

function namedIn({ input, told }: Tale, language: PrintedLanguage): Named {
  const { rankings, releases } = input.dataset;
  return {
    units: printedNames(input, language),
    // The short name of a ranking in the place of its own long one is no falsehood.
    rankings: [
      ...rankings.map(({ names }) => names[language] ?? ''),
      ...(rankings.length > 1 ? rankings.map(({ shortNames }) => shortNames[language] ?? '') : []),
    ],
    labels: releases
      .map(({ labels }) => labels[language] ?? '')
      .filter(label => label !== '' && !/^\d+年?$/.test(label)),
    // A true sentence of another claim is as little this one's.
    elsewhere: told[language].map(({ text }) => text),
  };
}

const COUNTED = /(?:\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)) ?$/i;

/**
 * Whether what is left out is the unit of a number: neither a noun that no number counts, nor the measure word 个, which
 * says nothing, nor the 位 of an ordinal, which says as much without it.
 */
function losesUnit(text: string, other: string, language: PrintedLanguage): boolean {
  const at = [...text].findIndex((sign, index) => other[index] !== sign);
  const lost = text.slice(at, at + text.length - other.length);
  const before = text.slice(0, at);
  if (language === 'en') return COUNTED.test(before);
  return lost !== '个' && !(lost === '位' && /第[\d一二三四五六七八九十]+$/.test(before));
}

interface Tried {
  readonly tried: number;
  readonly passed: readonly string[];
}

/** Every falsehood that a family makes of these sentences, and those that the check of words lets pass. */
function attack(family: FamilyName, language: PrintedLanguage): Tried {
  const passed: string[] = [];
  let tried = 0;
  for (const tale of TALES) {
    const { input, told } = tale;
    const check = createWordCheck(input.dataset, { report: input.report.id, edition: input.edition.id }, language);
    const named = namedIn(tale, language);
    for (const { claim, text } of told[language]) {
      if (!isOverSeveral(claim.kind)) continue;
      const elsewhere = named.elsewhere.filter(other => other !== text);
      for (const false_ of FAMILIES[language][family](text, { ...named, elsewhere })) {
        if (squeezed(false_) === squeezed(text)) continue;
        if (family === 'a number without its unit' && !losesUnit(text, false_, language)) continue;
        tried += 1;
        if (check.sentence(claim, false_) === null) passed.push(`${claim.kind}: “${text}” → “${false_}”`);
      }
    }
  }
  return { tried, passed };
}

describe.each(PRINTED)('no falsehood passes as a sentence over several editions or rankings, in %s', language => {
  test.each(FAMILY_NAMES.filter(isFamily))('%s', family => {
    const { tried, passed } = attack(family, language);
    expect(passed).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(byDepth(1, 100));
  });
});
