import { groupBy } from '../../group-by.ts';
import { type LanguageId, type Names, textIn, type WrittenLanguage } from '../../language-id.ts';
import type { Focus, ReportDefinition } from '../../report.ts';
import { isRead } from '../as-far-as-read.ts';
import { type Fault, inZh, type Located, whereToMend } from '../fault.ts';
import type { Merged, Rule } from '../merged-dataset.ts';
import { printKey } from '../normalise.ts';
import { rankingsOf } from './printed-names.ts';

/** Something that tables, charts and sentences know by a name alone. */
interface Bearer extends Pick<Located<unknown>, 'at'> {
  readonly id: string;
  readonly names: Names;
  /** Whose it is: a name that another bears too is told with its publisher. Absent: it is told by its name alone. */
  readonly publisher?: Names;
  /** Where its name in a language is written: in rows by its column, in a definition by its id. */
  readonly field: (language: WrittenLanguage) => string;
}

/** What bearers of one kind are called, and their name. */
interface Called {
  readonly several: string;
  readonly name: string;
  readonly zh: string;
  readonly nameZh: string;
}

/** Whether the report is about this group and nobody else: then the two may be called alike. */
const isFocus = ({ groups, units, kinds, countries }: Focus, group: string): boolean =>
  groups?.length === 1 && groups[0] === group && [units, kinds, countries].every(list => list === undefined);

/** What an edition of a report may name, kind by kind. */
function bearersIn(
  { item: report, at, unread }: Located<ReportDefinition>,
  merged: Merged,
): readonly { readonly called: Called; readonly bearers: readonly Bearer[] }[] {
  const rankings = rankingsOf(report);
  const drawn = [...merged.rankings.values()].filter(({ item }) => rankings.has(item.id));
  const indicators = new Set(report.editions.flatMap(edition => edition.indicators));
  const field: Bearer['field'] = ({ column }) => `name_${column}`;
  const focusField: Bearer['field'] = ({ id }) => `focus.names.${id}`;
  const shortField: Bearer['field'] = ({ column }) => `short_name_${column}`;
  return [
    {
      called: { several: 'rankings', name: 'short name', zh: '榜单', nameZh: '简称' },
      bearers: drawn.map(({ item, at }) => ({ at, id: item.id, names: item.shortNames, field: shortField })),
    },
    {
      called: { several: 'rankings of one publisher', name: 'name', zh: '同一机构的榜单', nameZh: '名称' },
      bearers: drawn.map(({ item: { id, names, publisher }, at }) => ({ at, id, names, publisher, field })),
    },
    {
      called: { several: 'indicators', name: 'name', zh: '指标', nameZh: '名称' },
      bearers: [...merged.indicators.values()]
        .filter(({ item }) => indicators.has(item.id))
        .map(({ item, at }) => ({ at, id: item.id, names: item.names, field })),
    },
    {
      called: { several: 'groups', name: 'name', zh: '分组', nameZh: '名称' },
      bearers: [
        ...(isRead(unread, 'focus') ? [{ at, id: 'focus', names: report.focus.names, field: focusField }] : []),
        ...[...merged.groups.values()]
          .filter(({ item }) => !isFocus(report.focus, item.id))
          .map(({ item, at }) => ({ at, id: item.id, names: item.names, field })),
      ],
    },
  ];
}

/** What reads alike has one key. */
const keyOf = ({ names, publisher }: Bearer, language: LanguageId): string =>
  [names, ...(publisher ? [publisher] : [])].map(texts => printKey(textIn(texts, language))).join('\n');

/** V35: two rankings, indicators or groups that a report may name do not bear one name, in any of its languages. */
export const namesToldApart: Rule = ({ merged, languages }) =>
  [...merged.reports.values()].flatMap(report =>
    bearersIn(report, merged).flatMap(({ called, bearers }) =>
      languages
        .filter(({ id }) => report.item.languages.includes(id))
        .flatMap(language =>
          [...groupBy(bearers, one => keyOf(one, language.id)).values()].flatMap(
            ([first, ...others]): readonly Fault[] =>
              first ? others.map(other => faultOf(called, [first, other], report.item.id, language)) : [],
          ),
        ),
    ),
  );

function faultOf(
  { several, name, zh, nameZh }: Called,
  [first, other]: readonly [Bearer, Bearer],
  report: string,
  language: WrittenLanguage,
): Fault {
  const at = whereToMend(other.at, first.at);
  const written = [other, first].find(bearer => bearer.at === at);
  return {
    ...at,
    column: written?.field(language) ?? null,
    value: textIn(other.names, language.id),
    rule: 'V35',
    message: `The ${several} "${first.id}" and "${other.id}" have one ${name} in ${language.id}, and the report "${report}" may name both.`,
    remedy: `Give each a ${name} of its own.`,
    translated: inZh(
      `${zh}“${first.id}”和“${other.id}”以${language.id}的${nameZh}相同，而报告“${report}”可能写到两者。`,
      `请为各${zh}取不同的${nameZh}。`,
    ),
  };
}
