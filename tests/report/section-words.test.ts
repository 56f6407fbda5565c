import { describe, expect, test } from 'vitest';
import type { Fault } from '../../lambdas/audit/fault.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import type { SectionChoice } from '../../lambdas/records/sections.ts';
import { accepted } from '../support/folder.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const dataset = accepted(shortLogistics());

/** The second sample with these sections and no others, without the words of its institute. */
function withSections(sections: readonly SectionChoice[]): EditionParts {
  const editions = dataset.reports.flatMap(report => report.editions.map(({ words: _, ...edition }) => edition));
  const reports = dataset.reports.map(report => ({ ...report, sections, editions }));
  return createParts(selectInput({ ...dataset, reports }, 'logistics', '2023'));
}

async function allFaultsIn(parts: EditionParts): Promise<readonly Fault[]> {
  const files = [];
  for (const name of ['claims.json', 'en/report.html'])
    files.push({ name, ...(await makeArtifact(parts, name, async () => reportFonts)) });
  return faultsOf(parts, files, async () => reportFonts);
}

const faultsIn = async (parts: EditionParts): Promise<readonly string[]> =>
  (await allFaultsIn(parts)).map(({ message }) => message);

const TITLE = { en: 'What shippers will want to know' };
const INTRO = { en: 'How this was done is told in the chapter on the method.' };

const sectionOf = (parts: EditionParts, id: string) => parts.document('en').sections.find(section => section.id === id);

describe('the title of a section and the words below it', () => {
  const told = withSections([
    { id: 'findings', title: TITLE, intro: INTRO },
    { id: 'rankings', title: { en: 'Component by component' } },
    { id: 'method', title: { en: 'How this was done' } },
  ]);

  test('are printed as the definition has them, before what stands there by rule', async () => {
    const findings = sectionOf(told, 'findings');
    expect(findings).toMatchObject({ title: TITLE.en, shortTitle: TITLE.en });
    expect(findings?.blocks[0]).toMatchObject({
      kind: 'ownWords',
      paragraphs: [{ pieces: [{ text: INTRO.en, claim: null }] }],
    });
    expect(sectionOf(told, 'rankings')?.title).toBe('Component by component');
    expect(await faultsIn(told)).toEqual([]);
  });

  test.each([
    ['a unit', 'What Singapore does well', /tells of “Singapore”/],
    ['a figure', 'The 12 that matter', /tells of “12”/],
    ['a place', 'Who ranks second', /tells of “second”/],
    ['a move', 'Those who overtook others', /tells of “overtook”/],
  ])('a title tells no fact: %s is refused', async (_, text, refused) => {
    expect(await faultsIn(withSections([{ id: 'findings', title: { en: text } }]))).toContainEqual(
      expect.stringMatching(refused),
    );
  });

  test('who reads Chinese is told in Chinese what a title tells', async () => {
    const faults = await allFaultsIn(withSections([{ id: 'findings', title: { en: 'Those who overtook others' } }]));
    expect(faults.map(({ inChinese }) => inChinese)).toContain(
      '提到“overtook”，而没有陈述可以为据：章节标题不陈述事实',
    );
  });

  test('the words are read like all that the institute writes: what no claim says is refused', async () => {
    const intro = { en: 'Trade has doubled. Only Singapore does well. We thank the readers.' };
    const told = (await faultsIn(withSections([{ id: 'findings', intro }]))).filter(text => /no true claim/.test(text));
    expect(told).toEqual([expect.stringContaining('“doubled”'), expect.stringMatching(/“Singapore”.*“Only”/)]);
  });
});

/** How many true claims of the ledger are no finding since they fall short of a threshold, by which. */
function below(parts: EditionParts): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { selection } of JSON.parse(parts.ledger()).claims)
    if (selection?.outcome === 'belowThreshold') counted[selection.rule] = (counted[selection.rule] ?? 0) + 1;
  return counted;
}

describe('what news has to pass', () => {
  const usual = withSections([{ id: 'findings', most: 20, fewest: 1 }, { id: 'method' }]);
  const strict = withSections([
    { id: 'findings', most: 20, fewest: 1, places: 60, editions: 5, tiers: 2, seats: 3 },
    { id: 'method' },
  ]);

  test('is as the definition says, in the choice and in the method', async () => {
    expect(below(strict).places).toBeGreaterThan(below(usual).places ?? 0);
    const method = JSON.stringify(sectionOf(strict, 'method')?.blocks);
    expect(method).toContain('until there are 20 findings');
    expect(method).toContain('a rise or fall of 60 places or more');
    // Nothing that is read has tiers, or tells how unsure its places are: rules for these are not told.
    expect(method).not.toMatch(/a move of .* tiers|how unsure its places/);
    expect(method).toContain('five editions or more in a row');
    expect(method).toMatch(/three places or more of the top \S+ gained or lost/);
    expect(method).toContain('Where this yields no finding');
    expect(await faultsIn(strict)).toEqual([]);
  });
});
