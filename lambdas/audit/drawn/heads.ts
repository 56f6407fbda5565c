import type { DeclaredTable } from '../declared.ts';
import type { Rows } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import { top } from '../expect/content.ts';
import { KINDS_IN_ORDER, kindOf } from '../expect/nouns.ts';
import { hasTier, unitsWithPages } from '../plain/known.ts';
import { PLAIN_LANGUAGES } from '../plain/languages.ts';
import { type Signs, withWords } from '../plain/nouns.ts';
import { plainHeads } from '../plain/score-heads.ts';
import { unlike } from '../plain/slots.ts';
import type { Sort } from '../plain/sorts/sorts.ts';
import { isSaid, type Reader, releaseSaid, unitsIn } from '../plain/table-check.ts';
import { HEADS, type Heads } from './head-forms.ts';

const isSort = (name: string, heads: Heads): name is Sort => Object.hasOwn(heads, name);

/** Whether two heads name the two editions that are compared, the earlier first, each with how many rankings it counts over. */
function areEditions(said: Readonly<Record<string, string | undefined>>, { known, forms, phrases }: Reader): boolean {
  const { compared, edition } = known;
  if (compared === null) return false;
  const isReissue = edition.reissues !== undefined;
  const isHead = (
    text: string | undefined,
    id: string,
    due: { readonly first: boolean; readonly own: boolean },
  ): boolean => {
    const words = forms.editionHead.exec(text ?? '')?.groups;
    return words !== undefined && unlike(words, { ...due, edition: !isReissue && { as: [id] } }, phrases) === null;
  };
  const isAll = (count: string | undefined, basket: readonly string[]): boolean =>
    count === undefined || count === String(basket.length);
  return (
    isHead(said.then, compared.edition.id, { first: isReissue, own: false }) &&
    isHead(said.now, edition.id, { first: false, own: isReissue }) &&
    isAll(said.allThen, compared.edition.basket) &&
    isAll(said.allNow, edition.basket)
  );
}

/** Whether a release gives tiers and no place. */
function isOfTiers(rows: Rows, key: string): boolean {
  const given = rows.list(key).rows.filter(({ place }) => place.kind !== 'absent');
  return given.length > 0 && given.every(({ place }) => place.kind === 'tier');
}

/** What heads name: the release before of a league is the one on record, and a top is that of the report. */
function areNamed(said: Readonly<Record<string, string | undefined>>, caption: string, reader: Reader): boolean {
  const { known, forms } = reader;
  if (said.top !== undefined && !isSaid(said.top, [top(known.report.topN)], reader)) return false;
  if (said.then !== undefined && !areEditions(said, reader)) return false;
  // That tiers are counted beside places is said over the column, of all who have a row in it.
  const isOfPages = forms.profilesCaption.test(caption);
  const tiers = isOfPages && unitsWithPages(known).some(unit => hasTier(known, unit));
  if ((said.tiers !== undefined) !== tiers) return false;
  const release = forms.leagueCaption.exec(caption)?.groups?.release;
  const key = releaseSaid(release, reader);
  if (key !== null && (said.inTiers !== undefined) !== isOfTiers(known.rows, key)) return false;
  const before = key === null ? null : previousOf(known.rows, key);
  const told = [said.previous, said.before].filter(text => text !== undefined);
  return told.every(text => before !== null && isSaid(text, [known.facts.label(before)], reader));
}

/** In which column units stand, by the form of the heads. */
const columnOf = ({ source }: RegExp): number =>
  source.split(String.raw` \| `).findIndex(part => /«Unit»|«单位»/.test(part));

/** What has to stand over the column of units: the nouns of all kinds that these are of, that of the report first. */
function nounsOver({ rows }: DeclaredTable, form: RegExp, reader: Reader): Signs {
  const { known } = reader;
  const column = columnOf(form);
  const named = column < 0 ? [] : rows.flatMap(row => unitsIn(row[column] ?? '', reader).slice(0, 1));
  const kinds = [...new Set(named.flatMap(unit => known.rows.unit(unit)?.kind ?? []))];
  if (kinds.length === 0) return {};
  const main = kindOf(known.report, known.dataset);
  const inOrder = [main, ...KINDS_IN_ORDER.filter(kind => kind !== main)].filter(kind => kinds.includes(kind));
  return PLAIN_LANGUAGES.find(({ language }) => language === known.language)?.head(inOrder.map(known.nounOf)) ?? {};
}

/** The heads of the columns of a table where they are not those of what stands below them; null where they are. */
export function wrongHeads(table: DeclaredTable, signs: Signs, reader: Reader): string | null {
  const { caption } = table;
  const due = HEADS.find(([language]) => language === reader.known.language)?.[1];
  if (!due) return 'stand over columns in a language whose heads nothing reads back';
  const row = plainHeads(table, reader).join(' | ');
  const sorts = Object.keys(due)
    .filter(name => isSort(name, due))
    .filter(sort => reader.forms[sort].test(caption));
  if (sorts.length === 0) return null;
  const found = sorts.flatMap(sort => {
    const form = due[sort];
    return form ? [withWords(form, { ...signs, ...nounsOver(table, form, reader) }).exec(row)] : [];
  });
  const isRight = found.some(said => said !== null && (!said.groups || areNamed(said.groups, caption, reader)));
  return isRight ? null : `${row}: are not the heads of such columns`;
}
