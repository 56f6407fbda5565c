import type { Block } from '../../../lambdas/document/blocks.ts';
import type { Document, Section } from '../../../lambdas/document/document.ts';
import { languageOf } from '../../../lambdas/language/say.ts';
import { bars, CITIES, cityName, leagueTable, matrix, profile, rankHistory, sentence } from './constructed-blocks.ts';
import type { ReportWords } from './report-words.ts';

function section(
  id: string,
  level: 1 | 2,
  title: string,
  blocks: readonly Block[],
  start: 'page' | 'flow' = 'page',
): Section {
  return { id, level, title, shortTitle: title, start, blocks };
}

function frontSections(words: ReportWords): readonly Section[] {
  const { chapters } = words;
  const paragraphs = words.body.map((text, index) => [
    sentence(text, [index + 1, index + 2]),
    sentence(words.findings[0] ?? '', [1]),
  ]);
  return [
    section('findings', 1, chapters.findings, [
      {
        kind: 'keyFigures',
        figures: words.figures.map(([value, label], index) => ({ value, label, claim: null, notes: [index + 1] })),
      },
      {
        kind: 'claimList',
        style: 'findings',
        items: words.findings.map((text, index) => ({
          sentence: sentence(text, [index + 1]),
          see: index === 3 ? null : { text: words.table(index + 1), section: 'league' },
        })),
      },
    ]),
    section('reading', 1, chapters.reading, [
      { kind: 'prose', tone: 'body', paragraphs },
      { kind: 'subheading', text: words.matrix[0] },
      { kind: 'legend', items: words.signs.map(([sign, meaning]) => ({ sign, meaning })) },
      {
        kind: 'prose',
        tone: 'notice',
        paragraphs: [[sentence(words.notice[0] ?? '')], [sentence(words.notice[1] ?? '', [5])]],
      },
      {
        kind: 'claimList',
        style: 'list',
        items: words.findings.map(text => ({ sentence: sentence(text, [2]), see: null })),
      },
      { kind: 'prose', tone: 'small', paragraphs: [[sentence(words.note)]] },
    ]),
  ];
}

/** A whole report: all kinds of block, a table of 60 rows, ten profiles. */
export function constructedReport(words: ReportWords): Document {
  const { chapters } = words;
  const [title, lead, remark] = words.honoured;
  const honoured = CITIES.slice(0, 10);
  return {
    report: 'overseas-influence',
    edition: '2022',
    language: words.language,
    typography: languageOf(words.language).typography,
    beside: languageOf(words.language).beside,
    han: ['zh-Hans'],
    title: `${words.title} (2022)`,
    runningTitle: words.running,
    subject: words.subject,
    author: words.overline,
    date: '2023-02-17',
    fileName: 'report-2022',
    leftOut: [],
    words: words.printer,
    evidence: [],
    sections: [
      section('cover', 1, words.title, [
        {
          kind: 'cover',
          overline: words.overline,
          title: words.title,
          edition: '2022',
          subtitle: words.subtitle,
          facts: words.coverFacts.map(([label, value]) => ({ label, value, notes: [] })),
          address: {
            url: 'https://example.org/influence/2022/',
            text: 'https://example.org/influence/2022/',
            codeAlt: 'https://example.org/influence/2022/',
          },
          notice: words.notice,
        },
      ]),
      ...frontSections(words),
      section('result', 1, chapters.result, [
        {
          kind: 'honours',
          title,
          lead: [sentence(lead, [1])],
          units: honoured.map(([en, zh], index) => ({
            name: words.language === 'en' ? en : zh,
            otherName: words.language === 'en' ? zh : en,
            remark: index < 7 ? remark : '',
            profile: `city-${index}`,
          })),
        },
        bars(words),
      ]),
      section('basket', 1, chapters.basket, [
        { kind: 'prose', tone: 'body', paragraphs: [[sentence(words.body[0] ?? '', [1])]] },
        matrix(words),
        rankHistory(words, 1, 7),
      ]),
      ...words.rankings
        .slice(0, 4)
        .map((name, index) =>
          section(
            index === 0 ? 'league' : `ranking-${index}`,
            2,
            name,
            [
              { kind: 'prose', tone: 'body', paragraphs: [[sentence(words.findings[2] ?? '', [2])]] },
              leagueTable(words, 3 + index, index === 0 ? 60 : 10 + index * 8),
            ],
            index === 0 ? 'page' : 'flow',
          ),
        ),
      section('profiles', 1, chapters.profiles, [{ kind: 'prose', tone: 'body', paragraphs: [[sentence(lead, [1])]] }]),
      ...honoured.map((_, index) => section(`city-${index}`, 2, cityName(words, index), [profile(words, index)])),
      section('sources', 1, chapters.sources, [
        {
          kind: 'sources',
          items: Array.from({ length: 32 }, (_, index) => ({
            number: index + 1,
            text: words.source(index + 1),
            pages: [],
          })),
        },
      ]),
    ],
  };
}
