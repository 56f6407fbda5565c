import { type Files, folder, table } from './folder.ts';
import { svg } from './pictures.ts';

/** What an institute ranks, and what it calls it. */
export interface Institute {
  readonly kind: 'economy' | 'institution';
  /** Names of its units, English and, where it prints Chinese, Chinese with the key by which that is sorted. */
  readonly units: readonly (readonly [en: string, zh?: string, key?: string])[];
  /** Its rankings, the first its own: id and names. */
  readonly rankings: readonly (readonly [id: string, en: string, zh?: string])[];
  /** The definition in YAML, without its pictures. */
  readonly definition: string;
  /** What lies beside its tables, by the path of the file: what it wrote itself, its signs. */
  readonly beside?: Files;
}

const YEARS = [2019, 2020, 2021, 2022, 2023] as const;

/** Scores near enough to one another that some are shared, and other ones each year. */
const scoreOf = (at: number, ranking: number, year: number): number =>
  93 - at + ((at * at + year * (at % 2 === 0 ? 3 : 2) + ranking * 5) % 7);

/** A row for each unit of a release: its place among the scores, which it shares with whoever has the same. */
function placesOf(units: readonly string[], ranking: number, year: number) {
  const scores = units.map((unit, at) => ({ unit, score: scoreOf(at, ranking, year) }));
  return scores.map(({ unit, score }) => ({
    unit,
    score: score.toFixed(1),
    rank: String(1 + scores.filter(other => other.score > score).length),
  }));
}

/** A folder as an institute brings it: its units, rankings, five releases of each with scores and ties, and its definition. */
export function folderOf({ kind, units, rankings, definition, beside = {} }: Institute) {
  const ids = units.map(([en]) => en.toLowerCase().replaceAll(' ', '-'));
  const source = { source: 'yearbook' };
  const files: Files = {
    ...beside,
    'reports.yaml': definition,
    'sources.csv': table('sources', [
      {
        ...source,
        publisher_en: 'Institute of Comparison',
        publisher_zh: '比较研究院',
        title_en: 'Yearbook',
        title_zh: '年鉴',
        accessed: '2024-01',
        secondary: 'no',
      },
    ]),
    'units.csv': table(
      'units',
      units.map(([en, zh = '', key = ''], at) => ({
        ...source,
        unit: ids[at] ?? '',
        kind,
        name_en: en,
        name_zh: zh,
        sort_key_zh: key,
      })),
    ),
    'rankings.csv': table(
      'rankings',
      rankings.map(([ranking, en, zh = '']) => ({
        ...source,
        ranking,
        name_en: en,
        name_zh: zh,
        short_name_en: en,
        short_name_zh: zh,
        publisher_en: 'Institute of Comparison',
        publisher_zh: '比较研究院',
        direction: 'higher-is-better',
        tie_rule: 'competition',
        unit_kinds: kind,
      })),
    ),
    'releases.csv': table(
      'releases',
      rankings.flatMap(([ranking]) =>
        YEARS.map((year, at) => ({
          ...source,
          ranking,
          release: String(year),
          label_en: String(year),
          label_zh: `${year}年`,
          previous: at === 0 ? 'first' : String(year - 1),
          released: `${year}-05-10`,
          listed_to: String(units.length),
          universe_size: String(units.length),
          goalposts: '0–100',
          goalposts_source: source.source,
        })),
      ),
    ),
    'records.csv': table(
      'records',
      rankings.flatMap(([ranking], index) =>
        YEARS.flatMap(year =>
          placesOf(ids, index, year).map(place => ({ ...source, ranking, release: String(year), ...place })),
        ),
      ),
    ),
  };
  return folder(files);
}

/** An institute of economies that prints English and Chinese. */
export const ECONOMIES: Institute = {
  kind: 'economy',
  units: [
    ['Arandia', '阿兰迪亚', 'alandiya'],
    ['Belmora', '贝尔莫拉', 'beiermola'],
    ['Corvina', '科维纳', 'keweina'],
    ['Drovia', '德罗维亚', 'deluoweiya'],
    ['Estoria', '埃斯托里亚', 'aisituoliya'],
    ['Falmark', '法尔马克', 'faermake'],
    ['Galdora', '加尔多拉', 'jiaerduola'],
    ['Halvania', '哈尔瓦尼亚', 'haerwaniya'],
    ['Istrana', '伊斯特拉纳', 'yisitelana'],
    ['Jorvia', '约尔维亚', 'yueerweiya'],
    ['Kestria', '凯斯特里亚', 'kaisiteliya'],
    ['Lumaria', '卢马里亚', 'lumaliya'],
    ['Mervola', '梅尔沃拉', 'meierwola'],
    ['Norvane', '诺尔瓦内', 'nuoerwanei'],
  ],
  rankings: [
    ['openness', 'Openness Index', '开放指数'],
    ['harbours', 'Harbour Index', '港口指数'],
    ['credit', 'Credit Index', '信用指数'],
    ['skills', 'Skills Index', '技能指数'],
  ],
  definition: `id: openness-report
titles: { en: Openness of Economies, zh-Hans: 经济体开放报告 }
publisher: { en: Institute of Comparison, zh-Hans: 比较研究院 }
notice: { en: Made from the yearbook of the institute., zh-Hans: 依据本院年鉴编制。 }
basketNote: { en: The rankings tracked are all those of the yearbook., zh-Hans: 纳入统计的榜单为年鉴中的全部榜单。 }
languages: [en, zh-Hans]
ownRanking: openness
focus: { all: true, kinds: [economy], names: { en: economies, zh-Hans: 经济体 } }
logos:
  en: { file: pictures/sign.svg, decorative: true }
  zh-Hans: { file: pictures/sign.zh.svg, decorative: true }
topN: 5
editions:
  - id: "2023"
    year: 2023
    cutOff: "2023-12-31"
    words: [{ at: foreword, files: { en: words/foreword.en.md, zh-Hans: words/foreword.zh.md } }]
`,
  beside: {
    'pictures/sign.svg': svg('<path d="M0 0h10v10z"/>'),
    'pictures/sign.zh.svg': svg('<path d="M0 0h10v5z"/>'),
    'words/foreword.en.md':
      'We thank our readers. {{claim position unit=corvina release=openness/2023}} In the Skills Index 2023, Corvina scored {{claim score unit=corvina release=skills/2023 figure=score}} points.\n',
    'words/foreword.zh.md':
      '感谢各位读者。{{claim position unit=corvina release=openness/2023}}在2023年的技能指数中，科维纳得分为{{claim score unit=corvina release=skills/2023 figure=score}}。\n',
  },
};

/** An institute of universities that prints English alone. */
export const UNIVERSITIES: Institute = {
  kind: 'institution',
  units: ['Ashby', 'Brook', 'Carrow', 'Dunmore', 'Elmfield', 'Farleigh', 'Granton', 'Hollin', 'Inver', 'Jarrow'].map(
    name => [`${name} University`],
  ),
  rankings: [
    ['research', 'Research League'],
    ['teaching', 'Teaching League'],
    ['industry', 'Industry League'],
  ],
  definition: `id: research-report
titles: { en: Universities Compared }
publisher: { en: Institute of Comparison }
notice: { en: Made from the yearbook of the institute. }
basketNote: { en: The leagues tracked are all those of the yearbook. }
languages: [en]
ownRanking: research
nouns:
  institution: { en: { singular: university, plural: universities, article: a } }
  ranking: { en: { singular: league, plural: leagues } }
focus: { all: true, kinds: [institution], names: { en: universities } }
topN: 5
editions: [{ id: "2023", year: 2023, cutOff: "2023-12-31" }]
`,
};
