import type { Dataset } from '../../records/dataset.ts';
import type { EditionDefinition } from '../../records/report.ts';
import { counts as counting } from '../derive/counts.ts';
import { honours } from '../derive/honours.ts';
import { isInTop } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import { streaks } from '../derive/streaks.ts';
import { n } from '../expect/content.ts';
import { correctedPlaces, newlyRead, placesRead } from './compared.ts';
import { type Known, namedIn } from './known.ts';
import { type Check, isSaid, numbersIn, type Reader, told, unitsIn } from './table-check.ts';

/** Tables that set two editions side by side, read from what each of them reads. */

const NONE = '–';
const rankingOf = (key: string): string => key.split('/')[0] ?? '';
const numberIn = (text: string): number | undefined => (text === NONE ? 0 : numbersIn(text)[0]);

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

/** What of a ranking only one of the two editions reads, or reads corrected. */
function changeOf(id: string, { dataset, compared }: Known) {
  const before = compared?.dataset ?? dataset;
  const [was, is] = [placesRead(before, id), placesRead(dataset, id)];
  return {
    releases: newlyRead(before, dataset, id),
    added: [...is].filter(place => !was.has(place)).length,
    gone: [...was].filter(place => !is.has(place)).length + newlyRead(dataset, before, id).length,
    corrected: correctedPlaces(before, dataset).filter(place => rankingOf(place) === id).length,
  };
}

/** Ranking by ranking: which release each edition counts over, and what the later one reads beyond the earlier. */
const data: Check = (table, reader) => {
  const { known, forms } = reader;
  const { compared, facts } = known;
  if (!forms.comparedDataCaption.test(table.caption)) return null;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  const listed = new Set<string>();
  for (const row of table.rows) {
    const [name = '', then = '', now = '', releases = '', added = '', corrected = NONE] = row;
    const id = rankingNamed(name, reader);
    if (id === null || listed.has(id)) return told(row, 'names no ranking that is on record, or one twice');
    listed.add(id);
    const change = changeOf(id, known);
    const isRight =
      isCounted(id, compared.edition, compared.dataset, then, reader) &&
      isCounted(id, known.edition, known.dataset, now, reader) &&
      (change.releases.length === 0 ? releases === NONE : isSaid(releases, facts.labels(change.releases), reader)) &&
      numberIn(added) === change.added &&
      numberIn(corrected) === change.corrected;
    if (!isRight) return told(row, 'is not what the two editions read');
  }
  const left = [...new Set([...known.dataset.records, ...compared.dataset.records].map(({ ranking }) => ranking))].find(
    id => {
      const { releases, added, gone, corrected } = changeOf(id, known);
      return !listed.has(id) && releases.length + added + gone + corrected > 0;
    },
  );
  return left === undefined ? null : told([left], 'is left out, and the two editions read it otherwise');
};

type Side = Pick<Known, 'rows' | 'dataset' | 'edition'>;

/** How each row of the definitions reads: the form of its label, and whether a cell says what is so of one edition. */
const DEFINED: readonly (readonly [
  label: 'cutOffLabel' | 'eventLabel' | 'trackedLabel' | 'recordsLabel' | 'valuesLabel',
  isRight: (text: string, side: Side, reader: Reader) => boolean,
])[] = [
  ['cutOffLabel', (text, { edition }, reader) => isSaid(text, [reader.known.facts.date(edition.cutOff)], reader)],
  [
    'eventLabel',
    (text, { edition: { event } }, { known: { language, facts }, forms, phrases }) => {
      if (event === null) return forms.noneCell.test(text);
      // Where and when an edition was presented stands as its definition has it, with a comma of either script between.
      const where = [',', '，'].flatMap(comma => {
        const [name, place] = [event.names[language], event.place[language]].map(each => `${each ?? ''}${comma}`);
        return [`${name} ${place} `, `${name}${place}`];
      });
      const opening = where.find(each => text.startsWith(each));
      return opening !== undefined && phrases.says(text.slice(opening.length), [facts.date(event.date)]) === null;
    },
  ],
  [
    'trackedLabel',
    (text, { edition }, reader) => isSaid(text, [n(edition.basket.length), reader.known.facts.tracked], reader),
  ],
  [
    'recordsLabel',
    (text, { dataset: { records } }, { forms }) => {
      const said = forms.recordsCell.exec(text)?.groups ?? {};
      const read = new Set(records.map(({ ranking, release }) => `${ranking}/${release}`));
      return numberIn(said.records ?? '') === records.length && numberIn(said.releases ?? '') === read.size;
    },
  ],
  ['valuesLabel', (text, { dataset: { values } }) => numbersIn(text).join() === String(values.length)],
];

/** Of each edition its day, how many rankings it counts over, and how much it reads; how many claims this one has. */
const definitions: Check = (table, reader) => {
  const { known, forms } = reader;
  const { compared, claims } = known;
  if (!forms.comparedDefinitionsCaption.test(table.caption)) return null;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  for (const row of table.rows) {
    const [label = '', then = '', now = ''] = row;
    const of = DEFINED.find(([form]) => forms[form].test(label));
    const counted = forms.consideredLabel.test(label)
      ? claims.length
      : forms.heldLabel.test(label)
        ? claims.filter(({ verdict }) => verdict === 'true').length
        : null;
    // What the earlier edition asked stands in its own ledger.
    const isRight = of
      ? of[1](then, compared, reader) && of[1](now, known, reader)
      : counted !== null && numbersIn(now).join() === String(counted);
    if (!isRight) return told(row, 'is not so of the two editions');
  }
  return null;
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
      if (forms.notEstablishedCell.test(text)) return true;
      const found = countIn(side, unit, report.topN);
      return (
        found !== null && numbersIn(text).join() === String(found.count) && forms.exactCell.test(text) === found.isExact
      );
    };
    if (!unitsIn(name, reader).some(unit => isRight(then, compared, unit) && isRight(now, known, unit)))
      return told(row, 'is not so of the two editions');
  }
  return null;
};

const ownRelease = ({ report }: Known, { edition }: Side): string => `${report.ownRanking}/${edition.ownRelease}`;

/** Who is first in the release that an edition reports. */
const leaders = (known: Known, side: Side): readonly string[] =>
  (side.rows.list(ownRelease(known, side)).byRank.get(1) ?? []).map(({ unit }) => unit).sort();

/** How many releases running a unit that is first has led, up to the one that an edition reports; null where nothing tells. */
function ledRunning(known: Known, side: Side, leader: string): number | null {
  const own = ownRelease(known, side);
  const found = streaks.leadStreak(side.rows, { kind: 'leadStreak', unit: leader, release: own });
  if (typeof found !== 'string') return found.releases.length;
  const before = previousOf(side.rows, own);
  return before !== null && isInTop(side.rows, leader, before, 1) === false ? 1 : null;
}

/** The releases that a unit has led without a break, latest first, as far back as that is on record. */
function ledOnRecord(known: Known, side: Side, leader: string): readonly string[] {
  const run: string[] = [];
  for (
    let key: string | null = ownRelease(known, side);
    key !== null && isInTop(side.rows, leader, key, 1) === true;
    key = previousOf(side.rows, key)
  )
    run.push(key);
  return run;
}

/** Who holds the title of an edition, and who held it in the edition before, where both lists are on record as a whole. */
function honoursOf(known: Known, side: Side) {
  const { rows, edition } = side;
  const { report: by = '', title = '' } = known.report.honours ?? {};
  const about = { report: by, edition: edition.ownRelease, title };
  const now = honours.honoured(rows, { kind: 'honoured', ...about });
  const previous = previousOf(rows, ownRelease(known, side))?.split('/')[1] ?? '';
  const change = honours.honoursChange(rows, { kind: 'honoursChange', ...about, previous });
  return { now: typeof now === 'string' ? null : now, change: typeof change === 'string' ? null : change };
}

/** Whether a cell names just these units, or says that there is none. */
const areNamed = (text: string, units: readonly string[] | undefined, { known, forms, phrases }: Reader): boolean => {
  if (units === undefined) return false;
  if (units.length === 0) return forms.noneCell.test(text);
  const named = phrases.pieces(text).filter(({ means }) => means.length > 0);
  const due = units.map(known.facts.unit);
  return named.length === due.length && due.every(unit => named.some(({ means }) => means.includes(unit)));
};

type Result = (text: string, side: Side, reader: Reader) => boolean;

/** How each row of the main results reads, and whether a cell says what is so of one edition. */
const RESULTS: readonly (readonly [
  label: 'firstLabel' | 'ledLabel' | 'runningLabel' | 'honouredLabel' | 'againLabel' | 'joinedLabel' | 'leftLabel',
  isRight: Result,
])[] = [
  ['firstLabel', (text, side, reader) => areNamed(text, leaders(reader.known, side), reader)],
  [
    'ledLabel',
    (text, side, reader) => {
      const { known, phrases } = reader;
      const named = phrases.pieces(text).filter(({ means }) => means.length > 0);
      const own = [...side.edition.ownHistory, side.edition.ownRelease].map(id => `${known.report.ownRanking}/${id}`);
      return leaders(known, side).some(leader => {
        const due = own.filter(key => isInTop(side.rows, leader, key, 1) === true).map(known.facts.label);
        return named.length > 0 && named.every(({ means }) => means.some(one => due.includes(one)));
      });
    },
  ],
  [
    'runningLabel',
    (text, side, reader) => {
      const { known, forms } = reader;
      const least = forms.leastRunCell.exec(text)?.groups;
      return leaders(known, side).some(leader => {
        const exact = ledRunning(known, side, leader);
        if (!least) return numbersIn(text).join() === String(exact);
        const run = ledOnRecord(known, side, leader);
        return (
          exact === null &&
          Number(least.count) === run.length &&
          isSaid(least.editions, known.facts.labels([...run].reverse()), reader)
        );
      });
    },
  ],
  [
    'honouredLabel',
    (text, side, { known }) => numbersIn(text).join() === String(honoursOf(known, side).now?.units.length),
  ],
  [
    'againLabel',
    (text, side, { known }) => numbersIn(text).join() === String(honoursOf(known, side).change?.kept.length),
  ],
  ['joinedLabel', (text, side, reader) => areNamed(text, honoursOf(reader.known, side).change?.joined, reader)],
  ['leftLabel', (text, side, reader) => areNamed(text, honoursOf(reader.known, side).change?.left, reader)],
];

/** Who was first in either edition and for how long, and who was honoured. */
const results: Check = (table, reader) => {
  const { known, forms } = reader;
  const { compared } = known;
  if (!forms.comparedResultsCaption.test(table.caption)) return null;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  for (const row of table.rows) {
    const [label = '', then = '', now = ''] = row;
    const of = RESULTS.find(([form]) => forms[form].test(label));
    const isRight = (text: string, side: Side): boolean =>
      forms.notEstablishedCell.test(text) || of?.[1](text, side, reader) === true;
    if (!of || !isRight(then, compared) || !isRight(now, known)) return told(row, 'is not so of the two editions');
  }
  return null;
};

/** The checks of these tables. */
export const COMPARED: readonly Check[] = [data, definitions, counts, results];
