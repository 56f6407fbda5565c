import type { Claim, ReasonOf, TrueClaimOf } from '../claims/claim.ts';
import type { ClaimKind } from '../claims/schema/kinds.ts';
import type { ReasonCode } from '../claims/schema/reasons.ts';
import type { LanguageId } from '../records/language-id.ts';
import type { Language, Names } from './language.ts';
import { LANGUAGES } from './languages.ts';

export { textIn } from '../records/language-id.ts';

export const LANGUAGE_IDS: readonly LanguageId[] = LANGUAGES.map(({ id }) => id);

/** The first language: spoken alone where one is enough. */
export const [MAIN_LANGUAGE = ''] = LANGUAGE_IDS;

/** The language of an id. */
export function languageOf(id: LanguageId): Language {
  const language = LANGUAGES.find(each => each.id === id);
  if (!language) throw new Error(`There is no language ${id}.`);
  return language;
}

/** Something in each language. */
export const inEachLanguage = <T>(of: (language: Language) => T): Readonly<Record<LanguageId, T>> =>
  Object.fromEntries(LANGUAGES.map(language => [language.id, of(language)]));

/** Names as running text has them. */
const inText = ({ titles }: Language, names: Names): Names => ({ ...names, unit: id => titles.unit(names.unit(id)) });

/** Words a claim that is true. */
export function say<K extends ClaimKind>(language: Language, claim: TrueClaimOf<K>, names: Names): string {
  return language.finish(language.sentence[claim.kind](claim.figures, inText(language, names)));
}

/** Words why a claim is not printed; null where it is. */
export function explain(language: Language, claim: Claim, names: Names): string | null {
  return claim.verdict === 'true' ? null : sayWhy(language, claim.reason, names);
}

/** Words a reason. */
function sayWhy<C extends ReasonCode>(language: Language, reason: ReasonOf<C>, names: Names): string {
  return language.finish(language.reason[reason.code](reason, inText(language, names)));
}
