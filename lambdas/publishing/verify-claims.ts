import type { Claim, Evidence, Verdict } from '../claims/claim.ts';
import { isTrue } from '../claims/claim.ts';
import { type EditionInput, selectInput } from '../claims/edition-input.ts';
import { judge } from '../claims/judge/judge.ts';
import type { Query } from '../claims/schema/kinds.ts';
import { createView, type View } from '../claims/view.ts';
import { wholeInput } from '../claims/whole-input.ts';
import { createNames } from '../document/names.ts';
import { nearest, parseKnown } from '../findings/statements.ts';
import type { Language, Names as LanguageNames } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { explain, say } from '../language/say.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Names } from '../records/language-id.ts';
import { isRefused } from '../refusals/refusal.ts';

/** An edition to check against, with its cut-off and basket; null checks against everything on record. */
export type Against = { readonly report: string; readonly edition: string } | null;

/** What the records say of one claim. */
export type Verified =
  | {
      readonly verdict: Verdict;
      readonly claim: Query;
      /** How it may be printed, when it is true. */
      readonly sentence: Names | null;
      /** Why it may not, when it is false or withheld. */
      readonly reason: (Names & { readonly code: string }) | null;
      readonly evidence: readonly Evidence[];
      /** The nearest statement that is true, when this one is not; null where the records hold none. */
      readonly nearest: {
        readonly claim: Query;
        readonly sentence: Names;
        readonly evidence: readonly Evidence[];
      } | null;
    }
  | { readonly verdict: 'unreadable'; readonly claim: unknown; readonly problem: string };

/** Claims as they were judged, with the view that they were put to. */
export interface AnsweredClaims {
  readonly view: View;
  /** One each in the order given; `claim` is null where there was none to read. */
  readonly answers: readonly { readonly claim: Claim | null; readonly verified: Verified }[];
}

/**
 * Puts claims to the records, one answer each in the order given. A claim is a form of docs/claims.md, or an object that
 * holds one under `claim`, as in `statements/`.
 *
 * @throws UnknownReport, UnknownEdition, NoRecords when an edition is named that cannot be had.
 */
export const verifyClaims = (dataset: Dataset, claims: readonly unknown[], against: Against): readonly Verified[] =>
  answerClaims(dataset, claims, against).answers.map(({ verified }) => verified);

/** The same, with what was judged beside each answer. */
export function answerClaims(dataset: Dataset, claims: readonly unknown[], against: Against): AnsweredClaims {
  const queries = claims.map((claim, index) => read(dataset, claim, index));
  const view = createView(against ? inputOf(dataset, against, queries) : wholeInput(dataset));
  const named = LANGUAGES.map(language => ({ language, names: createNames(view, language) }));
  const inWords = (words: (language: Language, names: LanguageNames) => string): Names =>
    Object.fromEntries(named.map(({ language, names }) => [language.id, words(language, names)]));
  const worded = (claim: Claim): Names | null =>
    isTrue(claim) ? inWords((language, names) => say(language, claim, names)) : null;

  const answers = queries.map((found): AnsweredClaims['answers'][number] => {
    if ('problem' in found)
      return { claim: null, verified: { verdict: 'unreadable', claim: found.raw, problem: found.problem } };
    const { form } = found;
    const claim = judge(view, form);
    const other = isTrue(claim) ? null : nearest(view, form);
    const sentence = other ? worded(other) : null;
    const verified: Verified = {
      verdict: claim.verdict,
      claim: form,
      sentence: worded(claim),
      reason: isTrue(claim)
        ? null
        : { code: claim.reason.code, ...inWords((language, names) => explain(language, claim, names) ?? '') },
      evidence: claim.evidence,
      nearest: other && sentence ? { claim: other.query, sentence, evidence: other.evidence } : null,
    };
    return { claim, verified };
  });
  return { view, answers };
}

type Read = { readonly form: Query } | { readonly raw: unknown; readonly problem: string };

function read(dataset: Dataset, raw: unknown, index: number): Read {
  const held = typeof raw === 'object' && raw !== null && 'claim' in raw ? raw.claim : raw;
  try {
    return { form: parseKnown(`claim ${index + 1}`, held, dataset) };
  } catch (error) {
    if (isRefused(error, 'unreadableQuery')) return { raw, problem: error.message };
    throw error;
  }
}

/** What the edition may read, together with what these claims speak of: its cut-off holds for that too. */
function inputOf(dataset: Dataset, { report, edition }: NonNullable<Against>, queries: readonly Read[]): EditionInput {
  const asks = queries.flatMap(found => ('form' in found ? [found.form] : []));
  const indicators = asks.flatMap(query => ('indicator' in query ? [query.indicator] : []));
  const reports = dataset.reports.map(definition =>
    definition.id !== report
      ? definition
      : {
          ...definition,
          editions: definition.editions.map(one =>
            one.id !== edition
              ? one
              : { ...one, asks: [...one.asks, ...asks], indicators: [...new Set([...one.indicators, ...indicators])] },
          ),
        },
  );
  return selectInput({ ...dataset, reports }, report, edition);
}
