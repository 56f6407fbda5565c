import { describe, expect, it } from 'vitest';
import { createWordCheck } from '../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf, say } from '../../lambdas/language/say.ts';
import { world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

const en = languageOf('en');

describe('a name that ends with a full stop', () => {
  it.each([
    ['oslo overtook Washington, D.C..', 'Oslo overtook Washington, D.C.'],
    ['oslo is fifth.', 'Oslo is fifth.'],
    ['and so on...', 'And so on...'],
  ])('%s', (text, finished) => {
    expect(en.finish(text)).toBe(finished);
  });
});

describe('a title that bears its article', () => {
  it.each([
    ['The World According to Ports', 'The World According to Ports'],
    ['Theatre Index', 'the Theatre Index'],
  ])('%s', (name, work) => {
    expect(en.titles.work(name)).toBe(work);
  });

  it('is read back from its sentence', () => {
    const so = world()
      .ranking('ports', { releases: [{ id: '2022', listedTo: 1, places: { cork: 1 } }] })
      .with(dataset => ({
        ...dataset,
        rankings: dataset.rankings.map(one => ({ ...one, names: named('The World of Ports', '港口世界') })),
      }));
    const claim = so.ask({ kind: 'leader', unit: 'cork', release: 'ports/2022' });
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const said = say(en, claim, createNames(so.view(), en));
    expect(said).toContain('The World of Ports');
    expect(said).not.toMatch(/the the/i);
    expect(
      createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, 'en').sentence(
        { kind: claim.kind, figures: claim.figures },
        said,
      ),
    ).toBeNull();
  });
});
