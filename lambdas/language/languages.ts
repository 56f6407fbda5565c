import type { Claim, ReasonOf, TrueClaimOf } from '../claims/claim.ts';
import type { ClaimKind } from '../claims/schema/kinds.ts';
import type { ReasonCode } from '../claims/schema/reasons.ts';
import type { LanguageId } from '../records/language-id.ts';
import { formats as en } from './en/formats.ts';
import { reason as enReason } from './en/reasons/reasons.ts';
import { sentence as enSentence } from './en/sentences/sentences.ts';
import { words as enWords } from './en/words.ts';
import type { Language, Names } from './language.ts';
import { formats as zh } from './zh-hans/formats.ts';
import { reason as zhReason } from './zh-hans/reasons/reasons.ts';
import { sentence as zhSentence } from './zh-hans/sentences/sentences.ts';
import { words as zhWords } from './zh-hans/words.ts';

export const LANGUAGE: Readonly<Record<LanguageId, Language>> = {
  en: {
    id: 'en',
    formats: en,
    finish: text => text.charAt(0).toUpperCase() + text.slice(1),
    sentence: enSentence,
    reason: enReason,
    words: enWords,
    kinds: { city: 'cities', cluster: 'clusters', economy: 'economies', institution: 'institutions' },
    titles: {
      ofPublisher: (publisher, name) => `${publisher} ${name}`,
      work: name => `the ${name}`,
      edition: (name, label) => (/^\d/.test(label) ? `the ${name} ${label}` : `the ${name} (${label})`),
      inList: (short, label) => (label.startsWith(short) ? label : `${short} ${label}`),
    },
  },
  'zh-Hans': {
    id: 'zh-Hans',
    formats: zh,
    finish: text => text,
    sentence: zhSentence,
    reason: zhReason,
    words: zhWords,
    kinds: { city: '城市', cluster: '城市群', economy: '经济体', institution: '机构' },
    titles: {
      ofPublisher: (publisher, name) => `${publisher}${name}`,
      work: name => `《${name}》`,
      edition: (name, label) => `${label}《${name}》`,
      inList: (short, label) => `${short}（${label}）`,
    },
  },
};

/** Words a claim that is true. */
export function say<K extends ClaimKind>(language: Language, claim: TrueClaimOf<K>, names: Names): string {
  return language.finish(language.sentence[claim.kind](claim.figures, names));
}

/** Words why a claim is not printed; null where it is. */
export function explain(language: Language, claim: Claim, names: Names): string | null {
  return claim.verdict === 'true' ? null : sayWhy(language, claim.reason, names);
}

/** Words a reason. */
export function sayWhy<C extends ReasonCode>(language: Language, reason: ReasonOf<C>, names: Names): string {
  return language.finish(language.reason[reason.code](reason, names));
}
