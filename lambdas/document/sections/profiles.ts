import type { Claim } from '../../claims/claim.ts';
import { textIn } from '../../records/language-id.ts';
import type { SectionOf } from '../../records/sections.ts';
import type { ProfileBlock, TableBlock } from '../blocks.ts';
import { type Context, cell, plain } from '../context.ts';
import type { Section } from '../document.ts';
import { mainTitle } from '../main-title.ts';
import { nameBeside } from '../names.ts';
import { unitHead } from '../unit-head.ts';
import { beside } from './beside.ts';
import { countsInProfiles, isCounted, saysNothing } from './counted.ts';
import { picturesOfUnit } from './pictures.ts';
import { courses, coursesOf, standing } from './profile-charts.ts';
import { headed } from './profile-findings.ts';
import { profileMap } from './profile-map.ts';
import { countText, facts, figureBeside, gaps, isTiered, type LatestPlace, latestPlaces } from './profile-parts.ts';
import { chosen } from './profile-sentences.ts';
import { valuesCharts } from './profile-values.ts';

export const profileId = (unit: string): string => `unit-${unit}`;

/** With so many rankings that give it a place, and so many of them with two, a unit has pages of its own. */
const PAGES = { rankings: 15, histories: 7 } as const;

/** The honoured units, or those that the definition names: by how much is on record pages, or a part of one. */
export function profiles(context: Context, { units }: SectionOf<'profiles'>): readonly Section[] {
  const { analysis, words, names } = context;
  if (analysis.profiles.length === 0) return [];
  const { intro, chosenIntro, overviewCaption } = words.profile;
  const count = analysis.profiles.length;
  const opening = units === undefined ? intro(count, mainTitle(context)) : chosenIntro(count);
  return [
    {
      id: 'profiles',
      level: 1,
      title: words.section.profiles,
      shortTitle: words.section.profiles,
      start: 'room',
      blocks: [
        {
          kind: 'prose',
          tone: 'body',
          paragraphs: [
            [
              plain(context, opening),
              ...(areOfSeveralYears(context) ? [plain(context, words.profile.otherYears)] : []),
            ],
          ],
        },
        overview(context, overviewCaption),
        ...[profileMap(context)].filter(block => block !== null),
        ...valuesCharts(context),
      ],
    },
    ...analysis.profiles.map(({ unit, claims }, index): Section => {
      const block = profile(context, unit, claims, index + 1);
      return {
        id: profileId(unit),
        level: 2,
        title: names.unit(unit),
        shortTitle: names.unit(unit),
        start: block.room === 'pages' ? 'page' : 'flow',
        blocks: [block],
      };
    }),
  ];
}

/** Whether figures of one sort that stand beside names are of several years: a reader would lay them side by side. */
function areOfSeveralYears(context: Context): boolean {
  const { analysis, view } = context;
  return view.input.dataset.indicators.some(indicator => {
    const years = analysis.profiles.flatMap(({ unit }) => figureBeside(context, indicator, unit)?.year ?? []);
    return new Set(years).size > 1;
  });
}

/** The chapter's opening: every unit that has a profile, with what is on record of it. */
function overview(context: Context, caption: string): TableBlock {
  const { analysis, view, words, names, citations } = context;
  const units = analysis.profiles.map(({ unit }) => unit);
  const tiers = units.some(each => isTiered(context, each));
  const [titles, count, places] = words.profile.overviewHead(view.input.report.topN, tiers);
  const titlesOf = (unit: string) =>
    view.input.dataset.honours.filter(
      honour => honour.unit === unit && honour.edition === view.input.edition.ownRelease,
    );
  const { dataset, edition } = view.input;
  const isHonoured = dataset.honours.some(honour => honour.edition === edition.ownRelease);
  return {
    kind: 'table',
    id: 'table-profiles',
    number: context.nextTable(),
    caption,
    columns: [
      { label: unitHead(context, units), align: 'start', share: 4 },
      ...(isHonoured ? [{ label: titles, align: 'end' as const, share: 3 }] : []),
      ...(isCounted(view) ? [{ label: count, align: 'end' as const, share: 4 }] : []),
      { label: places, align: 'end', share: 4 },
    ],
    rowHeader: 0,
    rows: units.map(unit => {
      const { notKnown, notTold } = words.basket;
      const text = countText(context, unit);
      const untold = saysNothing(countsInProfiles(analysis), unit) ? notTold : notKnown;
      return {
        emphasis: 'none',
        cells: [
          cell(names.unit(unit)),
          ...(isHonoured ? [cell(String(titlesOf(unit).length))] : []),
          ...(isCounted(view) ? [text === null ? cell(untold, 'unknown') : cell(text)] : []),
          cell(String(latestPlaces(context, unit).length)),
        ],
      };
    }),
    notes: [],
    sourceLine: citations.sourceLine(
      units.flatMap(titlesOf).map(({ source }) => source),
      true,
    ),
  };
}

function profile(context: Context, unit: string, claims: readonly Claim[], number: number): ProfileBlock {
  const { view, words, names, language } = context;
  const places = latestPlaces(context, unit);
  const [stands, moved, near] = ['places', 'histories', 'beside'].map(what => `chart-unit-${number}-${what}`);
  const own = facts(context, unit, places.length);
  const sentences = chosen(context, unit, claims);
  const room = hasPages(context, unit, places) ? 'pages' : 'part';
  const drawn = room === 'pages' ? coursesOf(context, unit, places) : [];
  const { charts, rest } = headed(
    context,
    room === 'pages'
      ? [
          standing(context, unit, places, { isShort: false, id: stands ?? '' }),
          courses(context, unit, drawn, moved ?? ''),
          beside(context, unit, near ?? ''),
        ]
      : [standing(context, unit, places, { isShort: true, id: stands ?? '' })],
    { sentences, claims },
  );
  const pictures = picturesOfUnit(context, unit);
  return {
    kind: 'profile',
    name: names.unit(unit),
    otherName: nameBeside(view, unit, language),
    tags: view.input.dataset.honours
      .filter(honour => honour.unit === unit && honour.edition === view.input.edition.ownRelease)
      .map(honour => words.profile.titleWithEdition(textIn(honour.titleNames, language.id), honour.edition)),
    facts: own,
    sentences: rest,
    room,
    charts,
    ...(pictures.length > 0 && { pictures }),
    gaps: gaps(context, unit, places.length, sentences),
  };
}

/** Whether enough is on record of a unit to fill pages of its own. */
function hasPages({ view, analysis }: Context, unit: string, places: readonly LatestPlace[]): boolean {
  const moved = analysis.full.filter(
    ({ releases }) => releases.filter(key => view.rankStatus(unit, key).kind === 'ranked').length > 1,
  );
  return places.length >= PAGES.rankings && moved.length >= PAGES.histories;
}
