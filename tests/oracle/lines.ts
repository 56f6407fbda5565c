import { compile, matchOf } from './grammar.ts';
import type { Around, LineRule } from './line-rule.ts';
import { LINES_OF_CHARTS } from './lines/charts.ts';
import { LINES_OF_CUT_OFF } from './lines/cut-off.ts';
import { LINES_OF_EVIDENCE } from './lines/evidence.ts';
import { LINES_OF_GATHERED } from './lines/gathered.ts';
import { LINES_OF_HONOURS } from './lines/honours.ts';
import { LINES_OF_PLACES } from './lines/places.ts';
import { LINES_OF_SOURCES } from './lines/sources.ts';
import { LINES_OF_UNTOLD } from './lines/untold.ts';
import { REASONS_OF_AN_ANALYST } from './reasons/analyst.ts';
import { REASONS_OF_CORRECTIONS } from './reasons/corrections.ts';
import { REASONS_OF_COUNTS } from './reasons/counts.ts';
import { REASONS_OF_FIGURES } from './reasons/figures.ts';
import { REASONS_OF_MOVEMENTS } from './reasons/movements.ts';
import { REASONS_OF_PLACES } from './reasons/places.ts';
import { REASONS_OF_RELEASES } from './reasons/releases.ts';
import { REASONS_OF_SCORES } from './reasons/scores.ts';
import type { Truth } from './truth/places.ts';
import { fine, no, type Objections } from './truth/verdict.ts';
import { Unsayable, type Vocabulary } from './vocabulary.ts';
import type { Tongue } from './world.ts';

/** Sentences that are no claim of the ledger, but say something that can be false. */
const RULES: readonly LineRule[] = [
  ...LINES_OF_CUT_OFF,
  ...LINES_OF_PLACES,
  ...LINES_OF_UNTOLD,
  ...LINES_OF_GATHERED,
  ...LINES_OF_HONOURS,
  ...LINES_OF_SOURCES,
  ...LINES_OF_CHARTS,
  ...LINES_OF_EVIDENCE,
];

/** Why something is not said: a reason is printed, so it must be so. */
const ALL_REASONS: readonly LineRule[] = [
  ...REASONS_OF_RELEASES,
  ...REASONS_OF_PLACES,
  ...REASONS_OF_MOVEMENTS,
  ...REASONS_OF_CORRECTIONS,
  ...REASONS_OF_COUNTS,
  ...REASONS_OF_SCORES,
  ...REASONS_OF_FIGURES,
  ...REASONS_OF_AN_ANALYST,
];

const compiled = (tongue: Tongue) =>
  [...RULES, ...ALL_REASONS].flatMap(rule =>
    rule[tongue].map(pattern => ({ pattern: compile(pattern, tongue), holds: rule.holds })),
  );
const COMPILED = { en: compiled('en'), zh: compiled('zh') };

const REASON_RULES = {
  en: ALL_REASONS.flatMap(rule => rule.en.map(one => ({ pattern: compile(one, 'en'), holds: rule.holds }))),
  zh: ALL_REASONS.flatMap(rule => rule.zh.map(one => ({ pattern: compile(one, 'zh'), holds: rule.holds }))),
};

/** What speaks against the reason of a verdict that the ledger gives; nothing where no rule knows it. */
export function againstReason(text: string, unit: string | null, truth: Truth, vocabulary: Vocabulary): Objections {
  const encoded = vocabulary.encode(text);
  for (const { pattern, holds: check } of REASON_RULES[vocabulary.tongue]) {
    const match = pattern.exec(encoded);
    if (!match) continue;
    try {
      return check(matchOf(match.groups ?? {}, vocabulary), truth, {
        section: 'claims.json',
        unit,
        beside: [],
      });
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
    }
  }
  return fine;
}

/** What speaks against a line that is no claim; null where no rule knows it. */
export function readLine(text: string, truth: Truth, vocabulary: Vocabulary, around: Around): Objections | null {
  const encoded = vocabulary.encode(text);
  let why: string | null = null;
  for (const { pattern, holds: check } of COMPILED[vocabulary.tongue]) {
    const match = pattern.exec(encoded);
    if (!match) continue;
    try {
      return check(matchOf(match.groups ?? {}, vocabulary), truth, around);
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      why ??= error.message;
    }
  }
  return why === null ? null : no('names that cannot be told apart', 'G4', why);
}
