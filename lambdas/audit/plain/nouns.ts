import type { Focus, UnitNoun } from '../../records/report.ts';

/** What a report calls its units, clusters and rankings, and how it says whom it is about. */
export interface PlainNouns {
  readonly unit: UnitNoun;
  readonly cluster: UnitNoun;
  readonly ranking: UnitNoun;
  /** The units in focus by name, and what stands before the noun where the definition gives it. */
  readonly focus: { readonly name: string; readonly adjective: string | null } & Pick<Focus, 'all'>;
}

/** Words of a definition by the signs that stand for them in forms: `«units»`. */
export type Signs = Readonly<Record<string, string>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A form with the words of a definition where its signs stand. */
export const withWords = (form: RegExp, signs: Signs): RegExp =>
  new RegExp(
    form.source.replace(/«([^»]+)»/g, (_, sign: string) => {
      const words = signs[sign];
      if (words === undefined) throw new Error(`No word stands for «${sign}».`);
      return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }),
    form.flags,
  );

/** English over a column of units of several kinds. */
export function enHead(kinds: readonly UnitNoun[]): Signs {
  const [last = '', ...others] = [...new Set(kinds.map(({ singular }) => singular))].reverse();
  return { Unit: capital(others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`) };
}

/** Chinese over the same. */
export function zhHead(kinds: readonly UnitNoun[]): Signs {
  const [last = '', ...others] = [...new Set(kinds.map(({ singular }) => singular))].reverse();
  return { 单位: others.length === 0 ? last : `${others.reverse().join('、')}和${last}` };
}

/** As English words them. */
export function enSigns({ unit, cluster, ranking, focus }: PlainNouns): Signs {
  const oneOf = ({ singular, article = /^[aeiou]/i.test(singular) ? 'an' : 'a' }: UnitNoun): string =>
    `${article} ${singular}`;
  const [units, clusters, rankings] = [unit, cluster, ranking].map(({ singular, plural = singular }) => plural);
  const small = {
    unit: unit.singular,
    units: units ?? '',
    'a unit': oneOf(unit),
    cluster: cluster.singular,
    clusters: clusters ?? '',
    ranking: ranking.singular,
    rankings: rankings ?? '',
    'a cluster': oneOf(cluster),
    'those in focus': focus.adjective === null ? focus.name : `${focus.adjective} ${units}`,
  };
  return {
    ...small,
    ...Object.fromEntries(Object.entries(small).map(([sign, words]) => [capital(sign), capital(words)])),
    ', and those in focus': focus.all
      ? ''
      : `, and ${focus.adjective === null ? focus.name : `the ${focus.adjective} ones`}`,
    '; others are shown': focus.all ? '' : `; other ${units} are shown for comparison`,
  };
}

/** As Chinese words them. */
export function zhSigns({ unit, cluster, ranking, focus }: PlainNouns): Signs {
  const inFocus = focus.adjective === null ? focus.name : `${focus.adjective}${unit.singular}`;
  return {
    单位: unit.singular,
    量词: unit.measureWord ?? '个',
    群: cluster.singular,
    榜单: ranking.singular,
    榜单量词: ranking.measureWord ?? '个',
    所关注者: inFocus,
    与所关注者: focus.all ? '' : `与${inFocus}`,
    其他者: focus.all ? '' : `；其他${unit.singular}作为参照列出`,
  };
}
