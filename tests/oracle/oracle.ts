import { drawAsks } from './asks.ts';
import { asksOfAnAnalyst } from './asks-of-an-analyst.ts';
import { asksOfCrossings } from './asks-of-crossings.ts';
import { asksOfFigures } from './asks-of-figures.ts';
import { asksOfWhatWasGivenAnew } from './asks-of-what-was-given-anew.ts';
import { drawWorld } from './draw-world.ts';
import { isExempt } from './exempt.ts';
import type { Features } from './features.ts';
import { patternOf } from './grammar.ts';
import { type HandOut, handOut, type Issue } from './hand-out.ts';
import { misjudged, questionsOf } from './ledger.ts';
import { saidToBeNone } from './lines/gathered.ts';
import { readLine } from './lines.ts';
import { misweighed } from './news.ts';
import { type Page, readPage, type Table } from './page.ts';
import type { Print } from './print-edition.ts';
import { randomOf } from './random.ts';
import { readSentence } from './read-sentence.ts';
import { type Spoilt, spoilt } from './spoilt.ts';
import type { Statement } from './statement.ts';
import { readCount } from './tables/count-cells.ts';
import { readFigure } from './tables/key-figures.ts';
import { readTable } from './tables.ts';
import { course, listOf } from './truth/describe.ts';
import { evaluate } from './truth/evaluate.ts';
import { rankingOf, type Truth, truthOf } from './truth/places.ts';
import { bearerOf } from './truth/positions.ts';
import { no, type Objections } from './truth/verdict.ts';
import { nameOf, Unsayable, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import type { Tongue, World } from './world.ts';

/** Something printed that is not so, or that nobody can read. */
export interface Disagreement {
  readonly seed: number;
  readonly tongue: Tongue;
  readonly section: string;
  readonly printed: string;
  readonly fault: string;
  readonly why: string;
  readonly rule: string;
  readonly unclear: boolean;
  /** The records that it turns on. */
  readonly records: readonly string[];
}

/** What was found in the finished pages of one world. */
export interface Found {
  readonly seed: number;
  /** Records that the import refused: then there is nothing to read. */
  readonly refused: readonly string[];
  readonly sentences: number;
  readonly questions: number;
  /** The kinds of statement that were read on its pages. */
  readonly kinds: ReadonlySet<Statement['is']>;
  readonly disagreements: readonly Disagreement[];
  /** Withheld though what was handed out settles it. */
  readonly withheld: readonly Disagreement[];
}

export type Printer = (files: Readonly<Record<string, string>>, report: string, edition: string) => Print;

export interface Drawn {
  readonly world: World;
  readonly handed: HandOut;
  readonly truth: Truth;
}

/** The world of a seed and what is handed out of it. */
export function drawn(seed: number, features: Features): Drawn {
  const world = drawWorld(seed, features);
  const handed = handOut(world, features, (random, basket) => [
    ...drawAsks(world, random),
    ...asksOfAnAnalyst(world, randomOf(seed + 9_000_011), basket),
    ...asksOfWhatWasGivenAnew(world, randomOf(seed + 11_000_027)),
    ...asksOfCrossings(world, randomOf(seed + 17_000_023)),
    ...asksOfFigures(world, randomOf(seed + 15_000_017)),
  ]);
  return { world, handed, truth: truthOf(world, handed) };
}

/** Draws the world of a seed, has its edition printed, and holds everything printed against the whole world. */
export function consult(seed: number, features: Features, printEdition: Printer): Found {
  const { world, handed, truth } = drawn(seed, features);
  const unread = {
    seed,
    refused: [],
    sentences: 0,
    questions: 0,
    kinds: new Set<Statement['is']>(),
    disagreements: [],
    withheld: [],
  };
  // Of no record at all no edition is made.
  if ([...handed.read].every(key => handed.releases.get(key)?.units.size === 0)) return unread;
  const print = printEdition(handed.files, world.report.id, String(world.edition.year));
  // Where two print alike and nothing tells them apart, the import may ask for names.
  if (!print.ok) return { ...unread, refused: handed.alike ? [] : print.faults };
  const bad = spoilt(world, handed.files);
  const accepted =
    bad !== null && printEdition(bad.files, world.report.id, String(world.edition.year)).ok
      ? [wronglyAccepted(seed, bad)]
      : [];
  const vocabularies = {
    en: vocabularyOf(world, 'en', handed.display),
    zh: vocabularyOf(world, 'zh', handed.display),
  };
  const found = (['en', 'zh'] as const).map(tongue =>
    readAll(readPage(print.pages[tongue]), truth, vocabularies[tongue]),
  );
  const questions = questionsOf(print.ledger);
  const verdicts = [
    ...questions.flatMap(question =>
      misjudged(question, truth, vocabularies.en).map(one => ({ ...one, form: question.form })),
    ),
    ...misweighed(print.ledger, truth).map(one => ({ ...one, form: {} })),
  ];
  const told = verdicts.map(
    ({ id, fault, why, rule, form, withheld }): Disagreement & { readonly withheld: boolean } => ({
      seed,
      tongue: 'en',
      section: 'claims.json',
      printed: id,
      fault,
      why,
      rule,
      unclear: false,
      withheld,
      records: recordsOf(form, truth),
    }),
  );
  return {
    seed,
    refused: [],
    sentences: found.reduce((sum, one) => sum + one.sentences, 0),
    questions: questions.length,
    kinds: new Set(found.flatMap(({ kinds }) => kinds)),
    disagreements: [
      ...accepted,
      ...found.flatMap(({ disagreements }) => disagreements),
      ...told.filter(({ withheld }) => !withheld),
    ],
    withheld: told.filter(({ withheld }) => withheld),
  };
}

/** Records that may not be stored, and that were taken. */
const wronglyAccepted = (seed: number, { text, fault, why, rule }: Spoilt): Disagreement => ({
  seed,
  tongue: 'en',
  section: 'import',
  printed: text,
  fault,
  why,
  rule,
  unclear: false,
  records: [],
});

/** Everything that one page says. */
function readAll(
  page: Page,
  truth: Truth,
  vocabulary: Vocabulary,
): {
  readonly sentences: number;
  readonly kinds: readonly Statement['is'][];
  readonly disagreements: readonly Disagreement[];
} {
  const disagreements: Disagreement[] = [];
  const { seed } = truth.world;
  const { tongue } = vocabulary;
  const told = new Set<string>();
  const object = (
    section: string,
    printed: string,
    objections: Objections,
    prefix = '',
    records: readonly string[] = [],
  ): void => {
    const once = `${printed} ${objections.map(({ fault, why }) => fault + why).join()}`;
    if (told.has(once)) return;
    told.add(once);
    for (const { fault, why, rule, unclear } of objections)
      disagreements.push({
        seed,
        tongue,
        section,
        printed,
        fault: `${prefix}${fault}`,
        why,
        rule,
        unclear: unclear ?? false,
        records,
      });
  };
  const unreadable = (section: string, printed: string, what: string): void =>
    object(section, printed, no(`unreadable ${what}`, 'G1', 'nothing known reads so'));
  const guarded = (section: string, printed: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      object(section, printed, no('names that cannot be told apart', 'G4', error.message));
    }
  };

  const statements: { readonly section: string; readonly text: string; readonly statement: Statement }[] = [];
  let unit: string | null = null;
  const headed = (text: string): void => {
    const encoded = vocabulary.encode(text);
    if (!patternOf(`^${nameOf('unit')}$`).test(encoded)) return;
    unit = idOf(encoded, vocabulary);
  };
  for (const { sort, section, text } of page.lines) {
    if (sort === 'sentence') {
      sentence(text, section);
      continue;
    }
    if (sort === 'chart') continue;
    headed(text);
    line(sort, section, text);
  }
  for (const table of page.tables)
    guarded(table.section, table.caption, () => {
      // The tables of the comparison set two editions side by side.
      const checked = table.id.startsWith('table-compared-') ? null : readTable(table, truth, vocabulary);
      if (checked === null) {
        other(table);
        return;
      }
      for (const { cell, objections } of checked)
        if (objections === null) unreadable(table.section, `${table.caption} | ${cell}`, 'cell');
        else object(table.section, `${table.caption} | ${cell}`, objections);
    });
  for (const fact of page.facts)
    guarded(fact.section, fact.label, () => {
      const of = /^unit-/.test(fact.section)
        ? (truth.world.units.find(({ id }) => fact.section === `unit-${id}`)?.id ?? null)
        : null;
      const objections = readFigure(fact, of, truth, vocabulary);
      if (objections === null) unreadable(fact.section, `${fact.label}: ${fact.value}`, 'figure');
      else object(fact.section, `${fact.label}: ${fact.value}`, objections, 'figure: ');
    });
  // Below the key findings stands a notice of its own.
  for (const { section, text, statement } of statements)
    for (const key of correctedIn(statement, section, truth))
      if (
        !statements.some(
          ({ section: at, statement: one }) =>
            one.is === 'revision' && one.release === key && (section !== 'findings' || at === section),
        )
      )
        object(section, text, no('a correction that is told nowhere', 'S32', `a place of ${key} was corrected`));
  for (const { section, text } of page.lines) object(section, text, saidToBeNone(text, statements, truth));
  for (const { section, text, statement } of statements)
    for (const [key, city] of section === 'findings' ? stoodForIn(statement, truth) : [])
      if (
        !statements.some(
          one =>
            one.section === section &&
            one.statement.is === 'clusterPlace' &&
            one.statement.release === key &&
            one.statement.unit === city,
        )
      )
        object(section, text, no('a cluster told as its city, and not said', 'S48', `${key} ranks no ${city} alone`));
  return {
    sentences: page.lines.filter(({ sort }) => sort === 'sentence').length,
    kinds: statements.map(({ statement }) => statement.is),
    disagreements,
  };

  /** All units that a section names. */
  function namedIn(section: string): readonly string[] {
    const texts = [
      ...page.lines.filter(one => one.section === section).map(({ text }) => text),
      ...page.facts.filter(one => one.section === section).map(({ label }) => label),
      ...page.tables
        .filter(one => one.section === section)
        .flatMap(({ rows }) => rows.flatMap(row => row.map(({ shown }) => shown))),
    ];
    return texts.flatMap(text =>
      (vocabulary.encode(text).match(patternOf(nameOf('unit'), 'gu')) ?? []).flatMap(
        sign => idOf(sign, vocabulary) ?? [],
      ),
    );
  }

  function line(sort: string, section: string, text: string, whole: Truth = truth): void {
    const once = `${sort} ${unit} ${whole.world.edition.cutOff} ${text}`;
    if (told.has(once)) return;
    told.add(once);
    const encoded = vocabulary.encode(text);
    const [, reason] = LENGTH_OF_LEAD.exec(text) ?? [];
    const found = readLine(reason ?? text, whole, vocabulary, {
      section,
      // What is withheld stands in a table of its own, under no name.
      unit: sort === 'reason' ? null : unit,
      beside: namedIn(section),
    });
    if (found !== null) object(section, text, found, `${sort}: `);
    else if (!isExempt(text, encoded, tongue) && !isOtherName(text, truth)) unreadable(section, text, sort);
  }

  function sentence(text: string, section: string, whole: Truth = truth): void {
    const once = `${whole.world.edition.cutOff} ${text}`;
    if (told.has(once)) {
      // What is told again is told there too.
      const again = whole === truth ? statements.find(one => one.text === text) : undefined;
      if (again) statements.push({ ...again, section });
      return;
    }
    told.add(once);
    const reading = readSentence(text, vocabulary);
    if (!reading.ok) {
      const fault = reading.indistinct ? 'names that cannot be told apart' : 'unreadable sentence';
      object(section, text, no(fault, 'G4', reading.why));
      return;
    }
    const { statement } = reading;
    if (whole === truth) statements.push({ section, text, statement });
    object(section, text, evaluate(statement, whole), `${statement.is}: `, recordsOf(statement, whole));
  }

  /** A table of texts: what is withheld and why, titles, and what an earlier edition said. */
  function other(table: Table): void {
    if (!/^(table-withheld|table-titles|table-compared-\w+|table-corrections)$/.test(table.id)) {
      unreadable(table.section, table.caption, 'table');
      return;
    }
    const earlier = truth.handed.compared === null ? null : asOf(truth, truth.handed.compared);
    for (const row of table.rows) {
      if (table.id === 'table-withheld') line('reason', table.section, row[1]?.shown ?? '');
      if (table.id === 'table-compared-counts' && earlier !== null)
        for (const [at, whole] of [earlier, truth].entries()) {
          const cell = row[at + 1]?.shown ?? '';
          const unitOf = vocabulary.of('unit', vocabulary.encode(row[0]?.shown ?? ''));
          const objections = readCount(cell, unitOf, whole, vocabulary);
          if (objections === null) unreadable(table.section, cell, 'cell');
          else object(table.section, `${table.caption} | ${row[0]?.shown} | ${cell}`, objections, 'compared: ');
        }
      if (table.id === 'table-compared-sentences' && earlier !== null)
        for (const [at, whole] of [earlier, truth].entries()) {
          const cell = row[at + 1]?.shown ?? '';
          const [, reason] = NOT_PRINTED.exec(cell) ?? [];
          if (reason === undefined) sentence(cell, table.section, whole);
          else line('reason', table.section, reason, whole);
        }
    }
  }
}

/** Releases that a statement speaks of, of which a place that it turns on was corrected: its own unit's, or anybody's in a count of all. */
function correctedIn(statement: Statement, section: string, truth: Truth): readonly string[] {
  if (!('release' in statement) || /^(revision|methodChange|coverage)$/.test(statement.is)) return [];
  const previous = 'previous' in statement ? statement.previous : null;
  // Of a place by itself its correction is told where it is a key finding.
  if (previous === null && section !== 'findings') return [];
  const unit = 'unit' in statement ? statement.unit : null;
  return [statement.release, ...(previous === null ? [] : [previous])].filter(key => {
    const moved = truth.handed.read.has(key) ? truth.correctionOnRecord(key) : null;
    if (moved === null) return false;
    return unit === null ? statement.is === 'breadth' : moved.unit === unit;
  });
}

/** Releases that a statement names, and the city in them that it is about, whose place there is that of a cluster. */
function stoodForIn(statement: Statement, truth: Truth): readonly (readonly [release: string, city: string])[] {
  if (!('unit' in statement) || statement.is === 'clusterPlace') return [];
  const { unit } = statement;
  const named = [
    ...('release' in statement ? [statement.release] : []),
    ...('previous' in statement ? [statement.previous] : []),
  ];
  return named.flatMap(key => {
    if (typeof key !== 'string' || typeof unit !== 'string') return [];
    const bearer = truth.handed.read.has(key) ? bearerOf(truth, key, unit) : null;
    const isExact = bearer !== null && truth.standing(key, bearer).is === 'ranked';
    return isExact && truth.isHanded(key, bearer) ? [[key, unit] as const] : [];
  });
}

const NOT_PRINTED = /^(?:Not so\. |Not established\. |不成立。|无法确认。)(.+)$/;

/** The same world, as an earlier edition could read it. */
function asOf({ world, handed }: Truth, { cutOff, basket, ownRelease }: Issue): Truth {
  const read = new Set([...handed.read].filter(key => (handed.releases.get(key)?.release.date ?? cutOff) <= cutOff));
  const year = world.edition.year - 1;
  const figures = new Set([...handed.figures].filter(key => Number(key.split('/')[2]) <= year));
  return truthOf(
    { ...world, edition: { year, cutOff } },
    { ...handed, basket, ownRelease, read, named: new Set(), compared: null, figures },
  );
}

const LENGTH_OF_LEAD =
  /^(?:How long the lead has lasted in all cannot be established\. |领先持续了多久，无法确认：)(.+)$/;

const idOf = (sign: string, vocabulary: Vocabulary): string | null => {
  try {
    return vocabulary.of('unit', sign);
  } catch (error) {
    if (error instanceof Unsayable) return null;
    throw error;
  }
};

/** The name of a unit in the other language, as stands beside it. */
const isOtherName = (text: string, truth: Truth): boolean =>
  truth.world.units.some(({ id, names }) => {
    const { en, zh } = truth.handed.display.get(id) ?? names;
    return en === text || zh === text;
  });

/** The lists and the courses of places that a statement is about, as they are in the whole world. */
function recordsOf(statement: object, truth: Truth): readonly string[] {
  const strings = Object.values(statement).flatMap(value =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter(one => typeof one === 'string') : [],
  );
  const keys = [...new Set(strings.filter(one => one.includes('/') && truth.release(one).published))];
  const rankings = [...new Set(keys.map(rankingOf))];
  const units = strings.filter(one => truth.world.units.some(({ id }) => id === one));
  return [
    ...rankings.flatMap(ranking => units.slice(0, 3).map(unit => course(truth, ranking, unit))),
    ...keys.slice(0, 4).map(key => listOf(truth, key)),
  ];
}
