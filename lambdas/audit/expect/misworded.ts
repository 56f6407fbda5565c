import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import type { Declared, DeclaredText } from '../declared.ts';
import type { Fault } from '../fault.ts';
import type { Asked, Judged, Ledger } from '../ledger.ts';
import { LEXICONS } from './lexicons.ts';
import { type Issue, reportOf } from './names.ts';
import { createReasonCheck, type ReasonCheck } from './reason-check.ts';
import { createWordCheck, type WordCheck } from './word-check.ts';

/** What reads a language. */
interface Checks {
  readonly language: LanguageId;
  readonly words: WordCheck;
  readonly reasons: ReasonCheck;
}

/** As much of a ledger as holds sentences. */
type Worded = Issue &
  Pick<Ledger, 'statements'> & {
    readonly claims: readonly Judged[];
    /** What else an edition asked that another is compared with. Absent: it is none. */
    readonly untrue?: readonly Asked[];
  };

/** The claims of the ledger, and what it says of the statements of others. */
const judgedIn = ({ claims, statements }: Worded): readonly Judged[] => [
  ...claims,
  ...statements.flatMap(({ judged, nearest }) => [judged, ...(nearest ? [nearest] : [])]),
];

/** What reads the languages of a report. */
const checksOf = (ledger: Issue, dataset: Dataset): readonly Checks[] => {
  const asked = reportOf(dataset, ledger.report)?.languages;
  return LEXICONS.filter(({ language }) => asked?.includes(language) ?? true).map(
    ({ language }): Checks => ({
      language,
      words: createWordCheck(dataset, ledger, language),
      reasons: createReasonCheck(dataset, ledger, language),
    }),
  );
};

/**
 * Every sentence of a true claim, in every language of the report, says what its claim's figures are; the reasons of all
 * others are about their claims.
 */
export function misworded(file: string, ledger: Worded, dataset: Dataset): readonly Fault[] {
  const checks = checksOf(ledger, dataset);
  return [
    ...judgedIn(ledger)
      .filter(({ verdict }) => verdict === 'true')
      .flatMap(claim => sentences(file, claim, checks)),
    ...judgedIn(ledger)
      .filter(({ verdict }) => verdict !== 'true')
      .flatMap(claim => reasons(file, claim, checks)),
    ...(ledger.untrue ?? []).flatMap(claim => reasons(file, claim, checks)),
  ];
}

/** Every figure that a report sets large says what its claim's figures are, and each reason in it is one of its claim. */
export function mistold(file: string, ledger: Worded, declared: Declared, dataset: Dataset): readonly Fault[] {
  if (declared.figures.length + declared.reasons.length === 0) return [];
  const checks = checksOf(ledger, dataset);
  return [
    ...keyFigures(file, declared, ledger, checks),
    ...printedReasons(file, declared, ledger, checks, reportOf(dataset, ledger.report)),
  ];
}

const NO_WORDS = 'has no words in one of the languages';

/** A reason names and counts nothing but what its claim is about. */
function reasons(
  file: string,
  claim: Pick<Judged, 'id' | 'form' | 'reason' | 'why'>,
  checks: readonly Checks[],
): readonly Fault[] {
  const { id, why } = claim;
  if (!why) return [{ file, claim: id, sentence: id, message: 'is not true and has no reason in words' }];
  return checks.flatMap(check => {
    const text = why[check.language] ?? '';
    const message = text === '' ? NO_WORDS : check.reasons(claim, text);
    return message === null ? [] : [{ file, claim: id, sentence: text, message }];
  });
}

/** What is printed as a reason is the reason of some claim that is not true. */
function printedReasons(
  file: string,
  { language, reasons: printed }: Declared,
  { claims, edition }: Worded,
  checks: readonly Checks[],
  report: ReturnType<typeof reportOf>,
): readonly Fault[] {
  const asks = report?.editions.find(({ id }) => id === edition)?.asks ?? [];
  // What the editors asked for is called by its number in their definition, which may write the question otherwise.
  const withNumbers = (claim: Judged): Judged => ({
    ...claim,
    form: { ...claim.form, asked: asks.flatMap(({ kind }, at) => (kind === claim.kind ? [at + 1] : [])) },
  });
  const check = checks.find(each => each.language === language);
  return printed.flatMap(({ what, why }) => {
    const fault = (sentence: string, message: string): readonly Fault[] => [{ file, claim: null, sentence, message }];
    const asked = claims.filter(claim => claim.verdict !== 'true' && claim.why?.[language] === why);
    if (asked.length === 0) return fault(why, 'is printed as a reason and is that of no claim');
    const isAbout = asked.some(claim => check?.reasons(withNumbers(claim), what) === null);
    return isAbout ? [] : fault(what, 'stands beside a reason, and that is one of another statement');
  });
}

function sentences(file: string, claim: Judged, checks: readonly Checks[]): readonly Fault[] {
  const { id, sentence } = claim;
  if (!sentence) return [{ file, claim: id, sentence: id, message: 'is true and has no words' }];
  return checks.flatMap(check => {
    const text = sentence[check.language] ?? '';
    const message = text === '' ? NO_WORDS : check.words.sentence(claim, text);
    return message === null ? [] : [{ file, claim: id, sentence: text, message }];
  });
}

/** Figures come in pairs: the figure, and what it is the figure of. */
function keyFigures(
  file: string,
  { language, figures }: Declared,
  { claims }: Worded,
  checks: readonly Checks[],
): readonly Fault[] {
  const known = new Map(claims.map(claim => [claim.id, claim]));
  const check = checks.find(each => each.language === language);
  const large = figures.filter((figure): figure is DeclaredText & { readonly claim: string } => figure.claim !== null);
  return large.flatMap(({ text, claim: id }, index) => {
    if (index % 2 > 0) return [];
    const whole = `${text} ${large[index + 1]?.text ?? ''}`;
    const fault = (message: string): readonly Fault[] => [{ file, claim: id, sentence: whole, message }];
    const claim = known.get(id);
    if (!check) return fault('is in a language that nothing reads back');
    if (claim?.verdict !== 'true') return fault('is set large for a claim that the ledger does not call true');
    const message = check.words.keyFigure(claim, whole);
    return message === null ? [] : fault(message);
  });
}
