import type { Dataset } from '../../records/dataset.ts';
import type { EditionDefinition } from '../../records/report.ts';
import { counts as counting } from '../derive/counts.ts';
import { n, top } from '../expect/content.ts';
import { textIn } from '../expect/names.ts';
import type { Asked } from '../ledger.ts';
import { correctedPlaces, newlyRead, placesRead, type Side } from './compared.ts';
import { names } from './compared-names.ts';
import { results } from './compared-results.ts';
import { sentences } from './compared-sentences.ts';
import { type Known, namedIn } from './known.ts';
import { type Check, counts as isNumber, isSaid, type Reader, told, unitsIn } from './table-check.ts';

/** Tables that set two editions side by side, read from what each of them reads. */

const NONE = '–';
const rankingOf = (key: string): string => key.split('/')[0] ?? '';

/** Whether a cell gives how many there are, or that there is none. */
const isCount = (text: string, count: number, reader: Reader): boolean =>
  text === NONE ? count === 0 : isNumber(text, count, reader);

/** The ranking that a cell names, whichever of the two editions reads it. */
const rankingNamed = (text: string, reader: Reader): string | null =>
  namedIn(reader.known.dataset, reader.known.compared?.dataset ?? null)
    .rankings.map(({ id }) => id)
    .find(id => isSaid(text, [reader.known.facts.ranking(id)], reader)) ?? null;

/** Whether a cell gives the release of a ranking that an edition counts over, or says that it reads none, or counts over none. */
function isCounted(
  id: string,
  { basket }: EditionDefinition,
  { records }: Dataset,
  text: string,
  reader: Reader,
): boolean {
  const key = basket.find(each => rankingOf(each) === id);
  const { known, forms } = reader;
  if (key !== undefined) return isSaid(text, [known.facts.label(key)], reader);
  const isRead = records.some(({ ranking }) => ranking === id);
  return (isRead ? forms.notTrackedCell : forms.notReadCell).test(text);
}

/** What of a ranking only one of the two editions reads, or reads corrected: of these places those that are of it. */
function changeOf(id: string, { dataset, compared }: Known, places: readonly string[]) {
  const before = compared?.dataset ?? dataset;
  const [was, is] = [placesRead(before, id), placesRead(dataset, id)];
  return {
    releases: newlyRead(before, dataset, id),
    added: [...is].filter(place => !was.has(place)).length,
    gone: [...was].filter(place => !is.has(place)).length + newlyRead(dataset, before, id).length,
    corrected: places.filter(place => rankingOf(place) === id).length,
  };
}

/** Ranking by ranking: which release each edition counts over, and what the later one reads beyond the earlier. */
const data: Check = (table, reader) => {
  const { known, forms } = reader;
  const { compared, facts } = known;
  if (!forms.comparedDataCaption.test(table.caption)) return null;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  const places = correctedPlaces(compared.dataset, known.dataset);
  const listed = new Set<string>();
  for (const row of table.rows) {
    const [name = '', then = '', now = '', releases = '', added = '', corrected = NONE] = row;
    const id = rankingNamed(name, reader);
    if (id === null || listed.has(id)) return told(row, 'names no ranking that is on record, or one twice');
    listed.add(id);
    const change = changeOf(id, known, places);
    const isRight =
      isCounted(id, compared.edition, compared.dataset, then, reader) &&
      isCounted(id, known.edition, known.dataset, now, reader) &&
      (change.releases.length === 0 ? releases === NONE : isSaid(releases, facts.labels(change.releases), reader)) &&
      isCount(added, change.added, reader) &&
      isCount(corrected, change.corrected, reader);
    if (!isRight) return told(row, 'is not what the two editions read');
  }
  const left = [...new Set([...known.dataset.records, ...compared.dataset.records].map(({ ranking }) => ranking))].find(
    id => {
      const { releases, added, gone, corrected } = changeOf(id, known, places);
      return !listed.has(id) && releases.length + added + gone + corrected > 0;
    },
  );
  return left === undefined ? null : told([left], 'is left out, and the two editions read it otherwise');
};

/** Whether a cell says where and when the edition, or the report that it follows, was presented, or that there is none. */
function isPresentedAt(
  text: string,
  { edition: { event } }: Side,
  { known: { language, facts }, forms, phrases }: Reader,
  of: 'own-ranking' | undefined,
): boolean {
  if (event === null || event.of !== of) return forms.noneCell.test(text);
  // It stands as the definition has it, with a comma of either script between.
  const where = [',', '，'].flatMap(comma => {
    const [name, place] = [event.names[language], event.place[language]].map(each => `${each ?? ''}${comma}`);
    return [`${name} ${place} `, `${name}${place}`];
  });
  const opening = where.find(each => text.startsWith(each));
  return opening !== undefined && phrases.says(text.slice(opening.length), [facts.date(event.date)]) === null;
}

/** How each row of the definitions reads: the form of its label, and whether a cell says what is so of one edition. */
const DEFINED: readonly (readonly [
  label:
    | 'cutOffLabel'
    | 'eventLabel'
    | 'ownRankingEventLabel'
    | 'compiledLabel'
    | 'trackedLabel'
    | 'recordsLabel'
    | 'valuesLabel'
    | 'scopeLabel'
    | 'topLabel',
  isRight: (text: string, side: Side, reader: Reader) => boolean,
])[] = [
  ['cutOffLabel', (text, { edition }, reader) => isSaid(text, [reader.known.facts.date(edition.cutOff)], reader)],
  ['eventLabel', (text, side, reader) => isPresentedAt(text, side, reader, undefined)],
  [
    'compiledLabel',
    (text, { edition: { compiled } }, reader) =>
      compiled !== undefined && isSaid(text, [reader.known.facts.date(compiled)], reader),
  ],
  ['ownRankingEventLabel', (text, side, reader) => isPresentedAt(text, side, reader, 'own-ranking')],
  [
    'trackedLabel',
    (text, { edition }, reader) => isSaid(text, [n(edition.basket.length), reader.known.facts.tracked], reader),
  ],
  [
    'recordsLabel',
    (text, { dataset: { records } }, reader) => {
      const { records: all = '', releases = '' } = reader.forms.recordsCell.exec(text)?.groups ?? {};
      const read = new Set(records.map(({ ranking, release }) => `${ranking}/${release}`));
      return isNumber(all, records.length, reader) && isNumber(releases, read.size, reader);
    },
  ],
  ['scopeLabel', (text, { report: { focus } }, { known }) => text === textIn(focus.names, known.language)],
  ['topLabel', (text, { report }, reader) => isSaid(text, [top(report.topN)], reader)],
  ['valuesLabel', (text, { dataset: { values } }, reader) => isNumber(text, values.length, reader)],
];

/** Whether words under a label say what is so of an edition; null where the label is none of a definition. */
export const isDefinedAs = (label: string, text: string, side: Side, reader: Reader): boolean =>
  DEFINED.find(([form]) => reader.forms[form].test(label))?.[1](text, side, reader) === true;

/** Of each edition its day, how many rankings it counts over, and how much it reads; how many claims this one has. */
const definitions: Check = (table, reader) => {
  const { known, forms } = reader;
  const { compared, claims, askedBefore } = known;
  if (!forms.comparedDefinitionsCaption.test(table.caption)) return null;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  for (const row of table.rows) {
    const [label = '', then = '', now = ''] = row;
    const of = DEFINED.find(([form]) => forms[form].test(label));
    const isAsked = (text: string, asked: readonly Asked[]): boolean =>
      forms.consideredLabel.test(label)
        ? isNumber(text, asked.length, reader)
        : forms.heldLabel.test(label) &&
          isNumber(text, asked.filter(({ verdict }) => verdict === 'true').length, reader);
    const isRight = of
      ? of[1](then, compared, reader) && of[1](now, known, reader)
      : isAsked(then, askedBefore) && isAsked(now, claims);
    if (!isRight) return told(row, 'is not so of the two editions');
  }
  const labelled = (form: 'scopeLabel' | 'topLabel') => table.rows.some(([label = '']) => forms[form].test(label));
  const scope = ({ report: { focus } }: Side): string => textIn(focus.names, known.language);
  const isLeftOut =
    (scope(compared) !== scope(known) && !labelled('scopeLabel')) ||
    (compared.report.topN !== known.report.topN && !labelled('topLabel'));
  return isLeftOut ? told(table.heads, 'leaves out that the two editions are of another scope or depth') : null;
};

/** How often a unit stands among the first of what an edition counts over, exactly or at least; null where nothing tells. */
function countIn({ rows, edition }: Side, unit: string, top: number) {
  const about = { unit, top, basket: [...edition.basket] };
  const exact = counting.topCount(rows, { kind: 'topCount', ...about });
  if (typeof exact !== 'string') return { count: exact.count, isExact: true };
  const least = counting.topCountAtLeast(rows, { kind: 'topCountAtLeast', ...about });
  return typeof least === 'string' ? null : { count: least.count, isExact: false };
}

/** A unit with how often it stands among the first, in either edition: as the records of that edition have it. */
const counts: Check = (table, reader) => {
  const { known, forms } = reader;
  if (table.isDrawn || !forms.countsTitle.test(table.caption)) return null;
  const { compared, report } = known;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  for (const row of table.rows) {
    const [name = '', then = '', now = ''] = row;
    const isRight = (text: string, side: Side, unit: string): boolean => {
      const found = countIn(side, unit, report.topN);
      if (found === null) return forms.notEstablishedCell.test(text);
      const said = forms.boundCell.exec(text)?.groups;
      return said?.count === String(found.count) && (said.least === undefined) === found.isExact;
    };
    if (!unitsIn(name, reader).some(unit => isRight(then, compared, unit) && isRight(now, known, unit)))
      return told(row, 'is not so of the two editions');
  }
  return null;
};

/** The checks of these tables. */
export const COMPARED: readonly Check[] = [names, data, definitions, counts, results, sentences];
