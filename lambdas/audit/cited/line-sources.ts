import type { DeclaredTable } from '../declared.ts';
import type { Asked } from '../ledger.ts';
import { isRelease, type Side } from '../plain/compared-answers.ts';
import { rowsSaid } from '../plain/compared-sentences.ts';
import { calledShort } from '../plain/known.ts';
import { isCount } from '../plain/ledger-counts.ts';
import { isSaid, type Reader, unitsIn } from '../plain/table-check.ts';
import { sourcesOfRelease } from './release-sources.ts';

/** Ids of the sources that a line below a table has to name, and of all that it may. */
interface SourcesOfLine {
  readonly due: readonly string[];
  readonly may: readonly string[];
}

type Sources = (table: DeclaredTable, reader: Reader) => SourcesOfLine;

const exactly = (sources: readonly string[]): SourcesOfLine => ({ due: sources, may: sources });

const together = (all: readonly SourcesOfLine[]): SourcesOfLine => ({
  due: all.flatMap(({ due }) => due),
  may: all.flatMap(({ may }) => may),
});

const sourcesOf = ({ evidence = [] }: Asked): readonly string[] => evidence.map(({ source }) => source);

/** Of claims any of which may stand in a row; where there is one alone, it does. */
const ofAny = (all: readonly Asked[]): SourcesOfLine => ({
  due: all.length === 1 ? all.flatMap(sourcesOf) : [],
  may: all.flatMap(sourcesOf),
});

/** What a cell of sentences rests on. What an edition left out has its evidence in the ledger of that edition alone. */
function ofSide(text: string, side: Side, { known }: Reader): SourcesOfLine {
  const said =
    'answer' in side
      ? side.answer
      : (side.instead.find(({ sentence }) => sentence?.[known.language] === text) ?? side.asked);
  if (said === null) return exactly([]);
  if (said.evidence) return exactly(sourcesOf(said));
  const keys = Object.values(said.form).flat().filter(isRelease);
  return { due: [], may: keys.flatMap(key => sourcesOfRelease(key, known)) };
}

/** What the two editions answer to the questions of the rows. */
const ofSentences: Sources = (table, reader) =>
  together(
    rowsSaid(table, reader).flatMap((row, at) => {
      const [, then = '', now = ''] = table.rows[at] ?? [];
      return row === null ? [] : [ofSide(then, row.before, reader), ofSide(now, row.after, reader)];
    }),
  );

/** The counts of whoever is named: over all that its edition counts, as the definition has it, and whichever others. */
const ofCounts: Sources = (table, reader) => {
  const { known } = reader;
  const { report, edition, compared, claims, askedBefore } = known;
  const editions = [
    { asked: claims, basket: edition.basket },
    ...(table.isDrawn ? [] : [{ asked: askedBefore, basket: compared?.edition.basket ?? [] }]),
  ];
  return together(
    table.rows.flatMap(([name = '']) => {
      const units = unitsIn(name, reader);
      return editions.map(({ asked, basket }) => {
        const all = asked.filter(each => isCount(each) && units.some(unit => each.figures?.unit === unit));
        const own = all.filter(({ form }) => form.top === report.topN && String(form.basket) === String(basket));
        return { due: own.slice(0, 1).flatMap(sourcesOf), may: all.flatMap(sourcesOf) };
      });
    }),
  );
};

/** The moves of whoever is named, to the release that is named. */
const ofMoves: Sources = (table, reader) =>
  together(
    table.rows.map(([name = '', where = '']) => {
      const units = unitsIn(name, reader);
      const all = reader.known.claims.filter(
        ({ kind, verdict, figures }) =>
          kind === 'moved' &&
          verdict === 'true' &&
          units.some(unit => figures?.unit === unit) &&
          isRelease(figures?.release) &&
          isSaid(where, reader.known.facts.inList([figures.release]), reader),
      );
      return ofAny(all);
    }),
  );

/** What is not printed, by the reason that a row gives for it. */
const ofWithheld: Sources = ({ rows }, { known: { claims, language } }) =>
  together(
    rows.map(([, why]) => {
      const all = claims.filter(each => each.verdict !== 'true' && each.why?.[language] === why);
      return ofAny(all);
    }),
  );

const ofShortNames: Sources = (_, { known }) =>
  exactly(calledShort(known).flatMap(({ source, measured }) => [source, ...(measured ? [measured.source] : [])]));

const ofPositions: Sources = ({ rows }, reader) =>
  exactly(
    rows.flatMap(([name = '']) =>
      unitsIn(name, reader)
        .slice(0, 1)
        .flatMap(unit => reader.known.rows.unit(unit)?.source ?? []),
    ),
  );

/**
 * The sources of what a table or a chart shows of claims, or of names and positions on record; null where it is neither
 * of these.
 */
export function sourcesShown(table: DeclaredTable, reader: Reader): SourcesOfLine | null {
  const { forms } = reader;
  const of: readonly (readonly [RegExp, Sources])[] = [
    [forms.changedCaption, ofSentences],
    [forms.countsTitle, ofCounts],
    [forms.moversTitle, ofMoves],
    [forms.withheldCaption, ofWithheld],
    [forms.shortNamesCaption, ofShortNames],
    [forms.mapTitle, ofPositions],
  ];
  const found = of.find(([caption]) => caption.test(table.caption));
  return found ? found[1](table, reader) : null;
}
