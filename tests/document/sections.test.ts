import { beforeAll, describe, expect, test } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import type { Block } from '../../lambdas/document/blocks.ts';
import { compose } from '../../lambdas/document/compose.ts';
import type { Document } from '../../lambdas/document/document.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { ReportDefinition } from '../../lambdas/records/report.ts';
import { SECTION_IDS, type SectionChoice } from '../../lambdas/records/sections.ts';
import { byDepth, inTurn } from '../support/depth.ts';
import { once } from '../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { recordsIn } from '../support/records-in.ts';
import { reportFonts } from '../support/report-fonts.ts';

const sample = recordsIn(SAMPLE);

const REPORT = 'overseas-influence';
const EDITION = '2022';

/** The records of the sample with another definition of its report. */
const defined = (change: (report: ReportDefinition) => ReportDefinition): Dataset => ({
  ...sample,
  reports: sample.reports.map(report => (report.id === REPORT ? change(report) : report)),
});

const editionWith =
  (sections: readonly SectionChoice[]) =>
  (report: ReportDefinition): ReportDefinition => ({
    ...report,
    editions: report.editions.map(edition => (edition.id === EDITION ? { ...edition, sections } : edition)),
  });

const select = (dataset: Dataset): EditionInput => selectCompared(dataset, REPORT, EDITION);

/** The sample edition of 2022 with these sections; with those that it has where none are given. */
const inputWith = (sections?: readonly SectionChoice[]): EditionInput =>
  select(sections ? defined(editionWith(sections)) : sample);

/** Its parts, made once for each choice of sections. */
const partsOfChoice = once((choice: string): EditionParts => {
  const sections: readonly SectionChoice[] | null = JSON.parse(choice);
  return createParts(inputWith(sections ?? undefined));
});
const partsWith = (sections?: readonly SectionChoice[]): EditionParts =>
  partsOfChoice(JSON.stringify(sections ?? null));

const documentWith = (sections?: readonly SectionChoice[], language: PrintedLanguage = 'en'): Document =>
  partsWith(sections).document(language);

const idsOf = ({ sections }: Document): readonly string[] => sections.map(({ id }) => id);
const chapters = ({ sections }: Document): readonly string[] =>
  sections.filter(({ level }) => level === 1).map(({ id }) => id);
const partsOf = (block: Block): readonly Block[] => (block.kind === 'profile' ? block.charts : [block]);
const blocksOf = ({ sections }: Document): readonly Block[] => sections.flatMap(({ blocks }) => blocks);

/** Backwards, with the comparison before everything that it compares. */
const BACKWARDS = SECTION_IDS.toReversed().map((id): SectionChoice => ({ id }));
const FIRST: readonly SectionChoice[] = [
  { id: 'comparison' },
  ...SECTION_IDS.filter(id => id !== 'comparison').map((id): SectionChoice => ({ id })),
];
const SHORT: readonly SectionChoice[] = [
  { id: 'profiles', units: ['beijing', 'hong-kong'] },
  { id: 'rankings', rankings: ['kearney-gci', 'gfci'] },
  { id: 'how-to-read' },
  { id: 'findings', most: 3 },
  { id: 'overall' },
];
const WITHOUT_FINDINGS: readonly SectionChoice[] = [{ id: 'basket' }, { id: 'full-tables', rankings: ['gfci'] }];

const CHOICES = { BACKWARDS, FIRST, SHORT, WITHOUT_FINDINGS };

test('a definition that asks for no sections has them all, in the usual order', () => {
  const usual = SECTION_IDS.map((id): SectionChoice => ({ id }));
  for (const language of PRINTED) expect(documentWith(usual, language)).toEqual(documentWith(undefined, language));
});

test('the cover is first, the sources are last, and between them stands what is asked for, in that order', () => {
  for (const sections of Object.values(CHOICES))
    expect(chapters(documentWith(sections))).toEqual(['cover', ...sections.map(({ id }) => id), 'sources']);
});

test('an edition has its own sections, or else those of its report', () => {
  const short = (report: ReportDefinition): ReportDefinition => ({ ...report, sections: SHORT });
  const ofReport = select(defined(short));
  expect(chapters(compose(analyse(ofReport), 'en'))).toEqual(chapters(documentWith(SHORT)));
  const ofBoth = select(defined(report => editionWith(WITHOUT_FINDINGS)(short(report))));
  expect(chapters(compose(analyse(ofBoth), 'en'))).toEqual(chapters(documentWith(WITHOUT_FINDINGS)));
});

describe.each(Object.entries(CHOICES))('with the sections %s', (_, sections) => {
  const documents: Partial<Record<PrintedLanguage, Document>> = {};
  const of = (language: PrintedLanguage): Document => documents[language] ?? expect.unreachable();
  beforeAll(() => {
    for (const language of PRINTED) documents[language] = documentWith(sections, language);
  });

  test.each(PRINTED)('tables and figures are numbered in the order in which they stand (%s)', language => {
    const numbers = blocksOf(of(language))
      .flatMap(partsOf)
      .flatMap(block => ('number' in block && block.number !== '' ? [block] : []));
    const numbered = (charts: boolean) =>
      numbers.filter(({ kind }) => (kind === 'chart') === charts).map(({ number }) => Number(/\d+/.exec(number)?.[0]));
    for (const found of [numbered(true), numbered(false)]) expect(found).toEqual(found.map((_n, index) => index + 1));
  });

  test.each(PRINTED)('every source that is cited is listed, and no section stands twice (%s)', language => {
    const document = of(language);
    const listed = blocksOf(document).flatMap(block => (block.kind === 'sources' ? block.items : []));
    expect(listed.map(({ number }) => number)).toEqual(listed.map((_item, index) => index + 1));
    const cited = [
      ...blocksOf(document)
        .flatMap(sentencesOf)
        .flatMap(({ notes }) => notes),
      ...document.evidence.flatMap(({ items }) => items.map(({ note }) => note)),
    ];
    expect(Math.max(...cited)).toBeLessThanOrEqual(listed.length);
    expect(new Set(idsOf(document)).size).toBe(idsOf(document).length);
  });

  test.each(PRINTED)('every reference leads to what it names (%s)', language => {
    const document = of(language);
    const sees = blocksOf(document).flatMap(block =>
      block.kind === 'claimList' ? block.items.flatMap(({ see }) => see ?? []) : [],
    );
    for (const { section, text } of sees) {
      const target = document.sections.find(({ id }) => id === section);
      const named = [
        target?.title ?? '?',
        ...(target?.blocks.flatMap(block => ('number' in block ? [block.number] : [])) ?? []),
      ];
      expect(named.some(name => text.includes(name))).toBe(true);
    }
    const profiles = blocksOf(document).flatMap(block =>
      block.kind === 'honours' ? block.units.flatMap(({ profile }) => profile ?? []) : [],
    );
    expect(profiles.filter(id => !idsOf(document).includes(id))).toEqual([]);
  });

  test.each(PRINTED)('no text refers to the full tables where there are none (%s)', language => {
    const document = of(language);
    const texts = JSON.stringify(document.sections.filter(({ id }) => id !== 'full-tables'));
    const refers = /full tables|见完整表格/i.test(texts);
    expect(refers && !idsOf(document).includes('full-tables')).toBe(false);
  });

  test.each(PRINTED)('what every printed sentence rests on is told (%s)', language => {
    const document = of(language);
    const printed = blocksOf(document)
      .flatMap(sentencesOf)
      .flatMap(({ claim }) => claim ?? []);
    expect(new Set(document.evidence.map(({ claim }) => claim))).toEqual(new Set(printed));
  });
});

test('the comparison tells the same wherever it stands: it knows what stands behind it', () => {
  const rows = (document: Document) =>
    blocksOf(document).flatMap(block =>
      block.kind === 'table' && block.id === 'table-compared-sentences'
        ? block.rows.map(({ cells }) => cells.map(({ text }) => text))
        : [],
    );
  expect(rows(documentWith()).length).toBeGreaterThan(5);
  expect(rows(documentWith(FIRST))).toEqual(rows(documentWith()));
});

test('what a section is told is what it shows', () => {
  const short = documentWith(SHORT);
  expect(idsOf(short).filter(id => id.startsWith('unit-'))).toEqual(['unit-beijing', 'unit-hong-kong']);
  expect(idsOf(short).filter(id => id.startsWith('ranking-'))).toEqual(['ranking-kearney-gci-2022', 'ranking-gfci-32']);
  const tables = blocksOf(documentWith(WITHOUT_FINDINGS)).filter(
    block => block.kind === 'table' && block.id.startsWith('table-full-'),
  );
  expect(tables).toHaveLength(1);
  const charts = blocksOf(documentWith([{ id: 'histories', rankings: ['gfci'] }])).filter(
    ({ kind }) => kind === 'chart',
  );
  expect(charts.map(chart => 'id' in chart && chart.id)).toEqual(['chart-history-gfci']);
});

test('fewer key findings are those that weigh most, and what must be said is said all the same', () => {
  const counted = (most: number) => {
    const { findings } = partsWith([{ id: 'findings', most }]).analysis();
    return findings.filter(({ why }) => why !== 'notice').map(({ claim }) => claim.id);
  };
  const usual = partsWith()
    .analysis()
    .findings.filter(({ why }) => why !== 'notice')
    .map(({ claim }) => claim.id);
  expect(counted(usual.length)).toEqual(usual);
  const fewer = counted(1);
  expect(fewer.length).toBeLessThan(usual.length);
  expect(usual.slice(0, fewer.length)).toEqual(fewer);
  expect(counted(usual.length + 4).length).toBeGreaterThan(usual.length);
});

test('the method says how many key findings this edition has', () => {
  const method = (sections: readonly SectionChoice[]) =>
    JSON.stringify(documentWith(sections).sections.find(({ id }) => id === 'method'));
  expect(method([{ id: 'findings', most: 4 }, { id: 'method' }])).toContain('until there are four findings');
  expect(method([{ id: 'findings' }, { id: 'method' }])).toContain('until there are eight findings');
});

test('what goes on below another chapter begins a page behind the pages of cities or of rankings, or has room there', () => {
  const start = (sections: readonly SectionChoice[]) =>
    documentWith(sections).sections.find(({ id }) => id === 'changes')?.start;
  expect(start([{ id: 'findings' }, { id: 'changes' }])).toBe('flow');
  expect(start([{ id: 'rankings' }, { id: 'changes' }])).toBe('room');
});

test.each([...inTurn(Object.entries({ SHORT, WITHOUT_FINDINGS })), ...byDepth([], Object.entries({ BACKWARDS }))])(
  'an edition with the sections %s is printed, and verification finds nothing wrong in its files',
  async (_, sections) => {
    const parts = partsWith(sections);
    const names = ['claims.json', ...PRINTED.flatMap(id => [`${id}/report.html`, `${id}/report.pdf`])];
    const files = [];
    for (const name of names) {
      const { bytes } = await makeArtifact(parts, name, async () => reportFonts);
      files.push({ name, bytes });
    }
    expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
    const page = new TextDecoder().decode(files.find(({ name }) => name === 'en/report.html')?.bytes);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const lost = [...page.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id ?? ''));
    expect(lost).toEqual([]);
  },
);
