import type { Names } from './language-id.ts';

/** What a parameter of a section may be: a number from 1 up, ids of rankings or of units, or a text in each language. */
interface Values {
  readonly count: number;
  readonly rankings: readonly string[];
  readonly units: readonly string[];
  readonly texts: Names;
}

export type ParameterSort = keyof Values;

/** What a section of an edition has to print, as far as definition and records tell. */
export interface Given {
  readonly report: { readonly ownRanking: string | null; readonly honours: object | null };
  readonly edition: {
    readonly basket: readonly string[];
    readonly histories: readonly { readonly ranking: string; readonly releases: readonly string[] }[];
    readonly comparesWith?: string;
    readonly reissues?: string;
  };
  /** Whether anybody holds the title that earns a profile in this edition. */
  readonly honoured: boolean;
  /** Rankings that the section is told to show; null: all that there are. */
  readonly rankings: readonly string[] | null;
  readonly units: readonly string[] | null;
}

/** Why there is nothing to print, and what to do; null where there is something. */
type Lack = {
  readonly why: string;
  readonly remedy: string;
  readonly zh: readonly [why: string, remedy: string];
} | null;

interface SectionRule {
  readonly parameters: Readonly<Record<string, ParameterSort>>;
  readonly lacks: (given: Given) => Lack;
}

const never = (): Lack => null;

const withoutBasket = ({ edition }: Given): Lack =>
  edition.basket.length > 1
    ? null
    : {
        why: 'its basket has fewer than two rankings',
        remedy: 'Give it a basket of two rankings or more',
        zh: ['其basket中的榜单不足两个', '请给出含两个以上榜单的basket'],
      };

/** The first of the rankings that a section names which it does not have. */
const withoutRanking = ({ rankings }: Given, has: readonly string[], where: string): Lack => {
  const missing = rankings?.find(ranking => !has.includes(ranking));
  return missing === undefined
    ? null
    : {
        why: `"${missing}" is not among its ${where}`,
        remedy: `Add "${missing}" to its ${where}, or name another`,
        zh: [`其${where}中没有“${missing}”`, `请将“${missing}”加入${where}，或改用其他榜单`],
      };
};

const ofKeys = (keys: readonly string[]): readonly string[] => keys.map(key => key.split('/')[0] ?? key);

/** What every section may be told: its title, and what stands below it before anything else. */
const COMMON = { title: 'texts', intro: 'texts' } as const satisfies Record<string, ParameterSort>;

/** From so many releases on a history is drawn. */
const DRAWN = 3;

/**
 * The sections that a definition may ask for, each with what it may be told and when it has nothing to print; in the
 * order in which they stand where a definition asks for none. The cover stands before them and the sources behind, always.
 */
export const SECTIONS = {
  summary: { parameters: {}, lacks: never },
  // How many, and what news has to pass: places of a move, tiers, editions of a run, seats among the top.
  findings: {
    parameters: { most: 'count', fewest: 'count', places: 'count', tiers: 'count', editions: 'count', seats: 'count' },
    lacks: never,
  },
  changes: { parameters: {}, lacks: withoutBasket },
  'how-to-read': { parameters: {}, lacks: never },
  overall: {
    parameters: {},
    lacks: ({ report }) =>
      report.ownRanking === null && report.honours === null
        ? {
            why: 'the report has neither a ranking of its own nor honours',
            remedy: 'Give the report an ownRanking or honours',
            zh: ['该报告既没有自己的榜单，也没有称号', '请为报告给出ownRanking或honours'],
          }
        : null,
  },
  basket: { parameters: {}, lacks: withoutBasket },
  rankings: {
    parameters: { rankings: 'rankings' },
    lacks: given => withoutBasket(given) ?? withoutRanking(given, ofKeys(given.edition.basket), 'basket'),
  },
  histories: {
    parameters: { rankings: 'rankings' },
    lacks: given => {
      const drawn = given.edition.histories.filter(({ releases }) => releases.length >= DRAWN);
      if (drawn.length === 0)
        return {
          why: `it has no history of ${DRAWN} releases or more`,
          remedy: `Give it "histories" of ${DRAWN} releases or more`,
          zh: [`没有包含${DRAWN}次以上发布的历史`, `请给出包含${DRAWN}次以上发布的histories`],
        };
      return withoutRanking(
        given,
        drawn.map(({ ranking }) => ranking),
        `histories of ${DRAWN} releases or more`,
      );
    },
  },
  // Of whom, and how many years before that of the edition a figure beside a name may lie.
  profiles: {
    parameters: { units: 'units', years: 'count' },
    lacks: ({ honoured, units }) =>
      honoured || units !== null
        ? null
        : {
            why: 'nobody is honoured in it',
            remedy: 'Name "units", or add the holders to honours',
            zh: ['其中没有授予称号', '请写明units，或在honours中补充获得者'],
          },
  },
  method: { parameters: {}, lacks: never },
  comparison: {
    parameters: {},
    lacks: ({ edition }) =>
      edition.comparesWith === undefined && edition.reissues === undefined
        ? {
            why: 'it is compared with no edition',
            remedy: 'Give it "comparesWith"',
            zh: ['没有与其他版比较', '请给出comparesWith'],
          }
        : null,
  },
  'full-tables': { parameters: { rankings: 'rankings' }, lacks: never },
} as const satisfies Record<string, SectionRule>;

export type SectionId = keyof typeof SECTIONS;

type ParametersOf<Id extends SectionId> = typeof COMMON & (typeof SECTIONS)[Id]['parameters'];

/** A section that a definition asks for, with what it is told. */
export type SectionOf<Id extends SectionId> = { readonly id: Id } & {
  readonly [P in keyof ParametersOf<Id>]?: ParametersOf<Id>[P] extends ParameterSort
    ? Values[ParametersOf<Id>[P]]
    : never;
};

export type SectionChoice = { readonly [Id in SectionId]: SectionOf<Id> }[SectionId];

/** Whether a text is the id of a section. */
export const isSectionId = (text: unknown): text is SectionId =>
  typeof text === 'string' && Object.hasOwn(SECTIONS, text);

export const SECTION_IDS: readonly SectionId[] = Object.keys(SECTIONS).filter(isSectionId);

/** The rule of a section, its parameters by their names. */
export const sectionRule = (id: SectionId): SectionRule => {
  const { parameters, lacks }: SectionRule = SECTIONS[id];
  return { parameters: { ...COMMON, ...parameters }, lacks };
};

interface Asking {
  readonly sections?: readonly SectionChoice[];
}

/** A report and one of its editions. */
interface Defined {
  readonly report: Asking;
  readonly edition: Asking;
}

/** The sections that an edition prints between its cover and its sources, in their order. */
export const sectionsOf = ({ report, edition }: Defined): readonly SectionChoice[] =>
  edition.sections ?? report.sections ?? SECTION_IDS.map((id): SectionChoice => ({ id }));

/** Whether a section of an edition is this one. */
const isSection =
  <Id extends SectionId>(id: Id) =>
  (choice: SectionChoice): choice is Extract<SectionChoice, { readonly id: Id }> =>
    choice.id === id;

/** What a section of an edition is told; null where the edition leaves it out. */
export const sectionTold = <Id extends SectionId>(
  defined: Defined,
  id: Id,
): Extract<SectionChoice, { readonly id: Id }> | null => sectionsOf(defined).find(isSection(id)) ?? null;

/** So many years before that of the edition a figure beside a name may lie, where the definition does not say. */
const FIGURE_YEARS = 2;

/** The earliest year of which a figure stands beside the name of a unit: one of a year before would pass for one of now. */
export const figuresSince = (defined: Defined & { readonly edition: { readonly year: number } }): number =>
  defined.edition.year - (sectionTold(defined, 'profiles')?.years ?? FIGURE_YEARS);

/** The rankings or units that a section is told; null where it is told none. */
export function idsIn(choice: SectionChoice, parameter: 'rankings' | 'units'): readonly string[] | null {
  if (parameter === 'units') return ('units' in choice && choice.units) || null;
  return ('rankings' in choice && choice.rankings) || null;
}
