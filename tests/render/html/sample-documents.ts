import type { Document, Section } from '../../../lambdas/document/document.ts';
import { languageOf } from '../../../lambdas/language/say.ts';
import { bars, history, honours, leagueTable, matrix, profile, sentence } from './sample-blocks.ts';
import { english, type SampleTexts } from './sample-texts.ts';
import { chinese } from './sample-texts-zh.ts';

/** A document with every kind of block. */
export function sampleDocument(texts: SampleTexts): Document {
  const section = (id: string, title: string, level: 1 | 2, blocks: Section['blocks']): Section => ({
    id,
    level,
    title,
    shortTitle: title,
    start: level === 1 ? 'page' : 'flow',
    blocks,
  });
  const { chapters } = texts;
  return {
    report: 'overseas-influence',
    edition: texts.edition,
    language: texts.language,
    typography: languageOf(texts.language).typography,
    beside: languageOf(texts.language).beside,
    han: ['zh-Hans'],
    title: `${texts.title} (${texts.edition})`,
    runningTitle: texts.title,
    subject: texts.subtitle,
    author: 'Almanac',
    date: '2023-02-17',
    fileName: 'report',
    leftOut: [],
    words: texts.words,
    evidence: evidence(texts),
    sections: [
      section('cover', texts.title, 1, [
        {
          kind: 'cover',
          overline: texts.overline,
          title: texts.title,
          edition: texts.edition,
          subtitle: texts.subtitle,
          facts: texts.facts.map(([label, value]) => ({ label, value, notes: [] })),
          address: {
            url: 'https://example.org/2022/',
            text: 'https://example.org/2022/',
            codeAlt: 'https://example.org/',
          },
          notice: [texts.notice],
        },
      ]),
      section('findings', chapters.findings, 1, [
        {
          kind: 'keyFigures',
          figures: texts.keyFigures.map(([value, label], index) => ({
            value,
            label,
            claim: `claim-figure-${index}`,
            notes: [index + 1],
          })),
        },
        {
          kind: 'claimList',
          style: 'findings',
          items: texts.findings.map((text, index) => ({
            sentence: sentence(text, `claim-finding-${index}`, ...(index === 0 ? [1, 2, 3, 5] : [2])),
            see: index === 1 ? null : { text: texts.see, section: 'basket' },
          })),
        },
      ]),
      section('how-to-read', chapters.how, 1, [
        {
          kind: 'prose',
          tone: 'body',
          paragraphs: [texts.how.map(text => sentence(text, null)), texts.how.map(text => sentence(text, null))],
        },
        { kind: 'prose', tone: 'notice', paragraphs: [[sentence(texts.notice, null)]] },
        { kind: 'subheading', text: texts.signsHead },
        { kind: 'legend', items: texts.signs.map(([sign, meaning]) => ({ sign, meaning })) },
      ]),
      section('honours', chapters.honours, 1, [honours(texts)]),
      section('basket', chapters.basket, 1, [
        { kind: 'prose', tone: 'body', paragraphs: [[sentence(texts.findings[0] ?? '', 'claim-finding-0', 1)]] },
        matrix(texts),
        bars(texts),
      ]),
      section('gfci', chapters.gfci, 2, [
        {
          kind: 'claimList',
          style: 'list',
          items: texts.findings.slice(2).map(text => ({ sentence: sentence(text, 'claim-move', 2), see: null })),
        },
        history(texts, 'figure-gfci'),
        leagueTable(texts),
      ]),
      section('profiles', chapters.profiles, 1, [
        { kind: 'prose', tone: 'small', paragraphs: [[sentence(texts.gap, null)]] },
      ]),
      ...[0, 1].map(index => section(`city-${index}`, texts.cities[index]?.[0] ?? '', 2, [profile(texts, index)])),
      section('sources', chapters.sources, 1, [
        { kind: 'sources', items: texts.sources.map((text, index) => ({ number: index + 1, text, pages: [] })) },
      ]),
    ],
  };
}

/** Evidence for every claim that a sentence of the sample words. */
function evidence(texts: SampleTexts): Document['evidence'] {
  const profiles = [0, 1].flatMap(city => texts.profileText.map((_, at) => `claim-profile-${city}-${at}`));
  const claims = [
    ...texts.findings.map((_, index) => `claim-finding-${index}`),
    'claim-move',
    'claim-honours',
    ...profiles,
  ];
  return claims.map((claim, index) => ({
    claim,
    code: `S${String(index + 1).padStart(2, '0')}`,
    items: texts.places.slice(0, 2 + (index % 3)).map((place, at) => ({
      text: `${texts.table.caption}: ${place}, ${at + 1}`,
      lead: `${texts.table.caption}: `,
      // The first two are of one source, and stand in one line.
      note: Math.max(1, at),
    })),
  }));
}

export const englishSample = sampleDocument(english);
export const chineseSample = sampleDocument(chinese);
