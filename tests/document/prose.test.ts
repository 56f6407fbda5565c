import { describe, expect, test } from 'vitest';
import { isTrue, type TrueClaim } from '../../lambdas/claims/claim.ts';
import { inFocus } from '../../lambdas/claims/focus.ts';
import { KINDS } from '../../lambdas/claims/schema/kinds.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { EDITION_NAMES, partsOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';

/** Beside whatever they touch: a correction, a change of method, how far a list is on record. */
const NOTICES = ['revision', 'methodChange', 'coverage'];

describe.each(EDITION_NAMES)('the prose of %s', name => {
  const parts = partsOf(name);
  const { view, claims } = parts.analysis();
  const held = new Map(claims.filter(isTrue).map(claim => [claim.id, claim]));
  const told = (language: (typeof PRINTED)[number]) =>
    declaredBy(parts.document(language)).prose.flatMap(({ text, claim }) => {
      const found = held.get(claim ?? '');
      return found ? [{ text, claim: found }] : [];
    });

  test.each(PRINTED)('says no sentence twice (%s)', language => {
    const texts = told(language).flatMap(({ text, claim }) => (NOTICES.includes(claim.kind) ? [] : [text]));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test.each(PRINTED)(
    'heads the card of a ranking with what it tells of a unit in focus, told elsewhere or not (%s)',
    language => {
      const cards = parts.document(language).sections.filter(({ card }) => card);
      expect(cards.length).toBeGreaterThan(2);
      const heads = cards.map(({ blocks }) => {
        const title = blocks.find(block => block.kind === 'prose' && block.tone === 'headline');
        return title?.kind === 'prose' ? title.paragraphs.flat().map(({ claim }) => held.get(claim ?? '')) : [];
      });
      expect(heads.map(({ length }) => length)).toEqual(cards.map(() => 1));
      const ofFocus = heads.filter(([claim]) => claim && 'unit' in claim.query && inFocus(view, claim.query.unit));
      expect(ofFocus.length).toBeGreaterThan(cards.length / 2);
    },
  );

  test('tells in the profile of a unit the first of the key findings that tells a change of it', () => {
    const changes = parts.analysis().findings.filter(({ claim }) => KINDS[claim.kind].order?.part === 'change');
    const due = parts.analysis().profiles.flatMap(({ unit }) => {
      const first = changes.find(({ claim }) => 'unit' in claim.query && claim.query.unit === unit);
      return first ? [{ unit, claim: first.claim }] : [];
    });
    expect(due.length).toBeGreaterThan(0);
    for (const language of PRINTED) {
      const profiles = parts
        .document(language)
        .sections.flatMap(({ id, blocks }) =>
          blocks.flatMap(block => (block.kind === 'profile' ? [{ id, told: block.sentences }] : [])),
        );
      for (const { unit, claim } of due) {
        const profile = profiles.find(({ id }) => id === `unit-${unit}`);
        expect(profile?.told.map(each => each.claim)).toContain(claim.id);
      }
    }
  });

  test('tells what changed for a unit outside the focus only where one inside passed it', () => {
    const passed = (outsider: string, release: string): boolean =>
      [...held.values()].some(
        ({ kind, figures }) =>
          kind === 'overtook' &&
          'others' in figures &&
          'unit' in figures &&
          figures.release === release &&
          inFocus(view, figures.unit) &&
          figures.others.some(other => other === outsider),
      );
    const isChange = ({ kind }: TrueClaim): boolean => KINDS[kind].order?.part === 'change';
    const changes = told('en').filter(({ claim }) => isChange(claim) && 'unit' in claim.query);
    expect(changes.length).toBeGreaterThan(5);
    const strange = changes.filter(({ claim }) => {
      const { query } = claim;
      const release = 'release' in query ? query.release : '';
      return 'unit' in query && !inFocus(view, query.unit) && !passed(query.unit, release);
    });
    expect(strange.map(({ text }) => text)).toEqual([]);
  });
});
