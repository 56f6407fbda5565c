import { honours, titledBefore } from '../derive/honours.ts';
import { positions } from '../derive/positions.ts';
import { isInTop } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import { streaks } from '../derive/streaks.ts';
import { type Content, n } from '../expect/content.ts';
import type { Side } from './compared.ts';
import type { Known } from './known.ts';
import { type Check, isSaid, numbersIn, type Reader, told } from './table-check.ts';

/** The main results of two editions, derived from what each of them reads: who leads and for how long, and who is honoured. */

const ownRelease = ({ report }: Known, { edition }: Side): string => `${report.ownRanking}/${edition.ownRelease}`;

const holds = (found: object | string): boolean => typeof found !== 'string';

/** Whom the rows have at the first place of a release. */
const placedFirst = ({ rows }: Side, release: string): readonly string[] =>
  (rows.list(release).byRank.get(1) ?? []).map(({ unit }) => unit).sort();

/** Who is known to lead the release that an edition reports: one alone, or all who share it; null where nothing tells. */
function leaders(known: Known, side: Side): readonly string[] | null {
  const release = ownRelease(known, side);
  const first = placedFirst(side, release);
  const isKnown = first.some(
    unit =>
      holds(positions.leader(side.rows, { kind: 'leader', unit, release })) ||
      holds(positions.jointPosition(side.rows, { kind: 'jointPosition', unit, release })),
  );
  return isKnown ? first : null;
}

/** The releases of its own that an edition knows somebody to have led alone, the one that it reports among them. */
function ledAlone(known: Known, side: Side): readonly string[] | null {
  const release = ownRelease(known, side);
  const own = [...side.edition.ownHistory.map(id => `${known.report.ownRanking}/${id}`), release];
  const first = placedFirst(side, release);
  // Who was corrected to the first place stands there beside another: told of whom several are on record.
  for (const unit of first) {
    const led = own.filter(key => placedFirst(side, key).includes(unit));
    if (led.length > 1 && holds(streaks.ledEditions(side.rows, { kind: 'ledEditions', unit, releases: led })))
      return led;
  }
  const leads = first.some(unit => holds(positions.leader(side.rows, { kind: 'leader', unit, release })));
  return leads ? [release] : null;
}

/** A release that somebody led, and whether others did too. */
type Led = { readonly release: string; readonly joint: boolean };

/** What is known of each who is first to have led of an edition's own releases; null where it is open who leads the one it reports. */
function ledByEach(
  known: Known,
  side: Side,
): readonly { readonly unit: string; readonly led: readonly Led[] }[] | null {
  const reported = ownRelease(known, side);
  const own = [...side.edition.ownHistory.map(id => `${known.report.ownRanking}/${id}`), reported];
  const first = placedFirst(side, reported);
  const each = first.map(unit => ({
    unit,
    led: own.flatMap((release): readonly Led[] => {
      if (holds(positions.leader(side.rows, { kind: 'leader', unit, release }))) return [{ release, joint: false }];
      const shared = positions.jointPosition(side.rows, { kind: 'jointPosition', unit, release, rank: 1 });
      return holds(shared) ? [{ release, joint: true }] : [];
    }),
  }));
  const isKnown = each.length > 0 && each.every(({ led }) => led.at(-1)?.release === reported);
  return isKnown ? each : null;
}

/** Meanings of several units, in the order in which words name them. */
const asNamed = <T extends { readonly unit: string }>(text: string, of: readonly T[], reader: Reader): readonly T[] => {
  const { known, phrases } = reader;
  const at = ({ unit }: T): number =>
    phrases.pieces(text).findIndex(({ means }) => means.includes(known.facts.unit(unit)));
  return of.toSorted((a, b) => at(a) - at(b));
};

/** How many releases running one who is first has led, up to the one that an edition reports; null where nothing tells. */
function ledRunning(known: Known, side: Side, unit: string): number | null {
  const release = ownRelease(known, side);
  const found = streaks.leadStreak(side.rows, { kind: 'leadStreak', unit, release });
  if (typeof found !== 'string') return found.releases.length;
  const before = previousOf(side.rows, release);
  return before !== null && isInTop(side.rows, unit, before, 1) === false ? 1 : null;
}

/** Those of the releases that were led which follow each other up to the one that an edition reports, oldest first. */
function ledBack(known: Known, side: Side): readonly string[] | null {
  const led = ledAlone(known, side);
  if (led === null) return null;
  const run: string[] = [];
  for (
    let key: string | null = ownRelease(known, side);
    key !== null && led.includes(key);
    key = previousOf(side.rows, key)
  )
    run.unshift(key);
  return run;
}

/** Who holds the title of an edition, and who held it in the edition before, where both lists are on record as a whole. */
function honoursOf(known: Known, side: Side) {
  const { rows, edition } = side;
  const { report: by = '', title = '' } = known.report.honours ?? {};
  const about = { report: by, edition: edition.ownRelease, title };
  const now = honours.honoured(rows, { kind: 'honoured', ...about });
  const previous = titledBefore(rows, by, edition.ownRelease) ?? '';
  const change = honours.honoursChange(rows, { kind: 'honoursChange', ...about, previous });
  return { now: typeof now === 'string' ? null : now, change: typeof change === 'string' ? null : change };
}

/** Whether a cell says what was found, or where nothing was that it cannot be established. */
const asFound = <T>(
  text: string,
  found: T | null | undefined,
  { forms }: Reader,
  isSo: (found: T) => boolean,
): boolean => (found === null || found === undefined ? forms.notEstablishedCell.test(text) : isSo(found));

/** Whether a cell gives how many were found. */
const areCounted = (text: string, found: readonly string[] | undefined, reader: Reader): boolean =>
  asFound(text, found, reader, units => isSaid(text, [n(units.length)], reader));

/** Whether a cell names just the units that were found, or says that there is none. */
const areNamed = (text: string, found: readonly string[] | null | undefined, reader: Reader): boolean =>
  asFound(text, found, reader, units => {
    const { known, forms, phrases } = reader;
    if (units.length === 0) return forms.noneCell.test(text);
    const named = phrases.pieces(text).filter(({ means }) => means.length > 0);
    const due = units.map(known.facts.unit);
    return named.length === due.length && due.every(unit => named.some(({ means }) => means.includes(unit)));
  });

type Result = (text: string, side: Side, reader: Reader) => boolean;

/** How each row reads, and whether a cell says what is so of one edition. */
const RESULTS: readonly (readonly [
  label: 'firstLabel' | 'ledLabel' | 'runningLabel' | 'honouredLabel' | 'againLabel' | 'joinedLabel' | 'leftLabel',
  isRight: Result,
])[] = [
  ['firstLabel', (text, side, reader) => areNamed(text, leaders(reader.known, side), reader)],
  [
    'ledLabel',
    (text, side, reader) => {
      const { known } = reader;
      const { facts } = known;
      // That a release was led with others is said before its label or behind it.
      const labels = (led: readonly Led[], isBefore: boolean): Content =>
        led.map(({ release, joint }) => [
          joint && isBefore && 'jointly',
          facts.label(release),
          joint && !isBefore && 'joint',
        ]);
      return asFound(text, ledByEach(known, side), reader, each =>
        [true, false].some(isBefore => {
          // Whose they are is said where several are first.
          const due = asNamed(text, each, reader).map(({ unit, led }) => [
            each.length > 1 && facts.unit(unit),
            labels(led, isBefore),
          ]);
          return isSaid(text, due, reader);
        }),
      );
    },
  ],
  [
    'runningLabel',
    (text, side, reader) => {
      const { known, forms } = reader;
      const runs = new Map(
        placedFirst(side, ownRelease(known, side)).map(unit => [unit, ledRunning(known, side, unit)]),
      );
      const [exact = null, ...others] = runs.values();
      if (others.length > 0) {
        const each = [...runs].flatMap(([unit, count]) => (count === null ? [] : [{ unit, count }]));
        if (each.length < runs.size) return forms.notEstablishedCell.test(text);
        const due = asNamed(text, each, reader).flatMap(({ unit, count }) => [known.facts.unit(unit), n(count)]);
        return isSaid(text, due, reader);
      }
      if (exact !== null) return numbersIn(text).join() === String(exact);
      const least = forms.leastRunCell.exec(text)?.groups;
      return asFound(
        text,
        ledBack(known, side),
        reader,
        run => Number(least?.count) === run.length && isSaid(least?.editions, known.facts.labels(run), reader),
      );
    },
  ],
  ['honouredLabel', (text, side, reader) => areCounted(text, honoursOf(reader.known, side).now?.units, reader)],
  ['againLabel', (text, side, reader) => areCounted(text, honoursOf(reader.known, side).change?.kept, reader)],
  ['joinedLabel', (text, side, reader) => areNamed(text, honoursOf(reader.known, side).change?.joined, reader)],
  ['leftLabel', (text, side, reader) => areNamed(text, honoursOf(reader.known, side).change?.left, reader)],
];

/** Who was first in either edition and for how long, and who was honoured. */
export const results: Check = (table, reader) => {
  const { known, forms } = reader;
  const { compared } = known;
  if (!forms.comparedResultsCaption.test(table.caption)) return null;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  for (const row of table.rows) {
    const [label = '', then = '', now = ''] = row;
    const of = RESULTS.find(([form]) => forms[form].test(label));
    const title = forms.honouredLabel.exec(label)?.groups?.title;
    if (
      title !== undefined &&
      // By its own name for this edition, or, where no holder in it was read, by the name that it has always had.
      ![`/${known.edition.ownRelease}`, ''].some(edition =>
        isSaid(title, [`title:${known.report.honours?.title}${edition}`], reader),
      )
    )
      return told(row, 'names another title');
    const isRight = (text: string, side: Side): boolean => of?.[1](text, side, reader) === true;
    if (!isRight(then, compared) || !isRight(now, known)) return told(row, 'is not so of the two editions');
  }
  return null;
};
