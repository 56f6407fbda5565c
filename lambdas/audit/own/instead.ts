import type { LanguageId } from '../../records/language-id.ts';
import type { Objection } from './objection.ts';

/** What Chinese counts in, behind a number. */
const MEASURED = '[个座家条片扇份张种件位名次段句道所间处棵本部]';

/** Words of ordinary language that elsewhere count, single out or tell a change, and what says the same without them; empty: nothing is lost. */
const INSTEAD: Readonly<Record<LanguageId, readonly (readonly [words: string, instead: string])[]>> = {
  en: [
    ['each|every|any', 'a'],
    ['all|both', 'the'],
    ['one', 'a'],
    ['stays?|stayed', 'visit'],
    ['standings?', 'reputation'],
    ['times', 'hours'],
    ['keeps?|kept', 'collect'],
    ['holds?|held', 'have'],
    ['returns?', 'come back'],
    ['leads?', 'point'],
    ['titles?', 'name'],
    ['points?', 'remark'],
    ['(?<=\\b(?:the|our|its|this)\\s)(?:last|previous|former)\\s(?:edition|report|issue|year)', 'earlier edition'],
    ['records?', 'files'],
    ['only|again|still|yet|always|never|almost|exactly', ''],
  ],
  'zh-Hans': [
    ['排行|排名', '榜单'],
    [`[一两二三](?:${MEASURED})`, ''],
    ['都|均|皆|各|每|只|仅|更|最|再次|一直|始终|所有|任何', ''],
  ],
};

/** How an editor writes around words of a sentence that are read as more than is meant; null where no other is known. */
export function insteadOf(words: readonly string[], sentence: string, language: LanguageId): Objection | null {
  const read = words.map(word => word.trim());
  const told = (INSTEAD[language] ?? []).flatMap(([pattern, by]) => {
    const whole = language === 'en' ? `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])` : pattern;
    const found = [...sentence.matchAll(new RegExp(whole, 'giu'))].map(([text]) => text);
    return [...new Set(found)].filter(text => read.some(word => text.includes(word))).map(word => ({ word, by }));
  });
  if (told.length === 0) return null;
  return {
    en: `where nothing on record is meant, ${told.map(({ word, by }) => (by === '' ? `leave out “${word}”` : `“${by}” does in place of “${word}”`)).join(', ')}`,
    zh: `若与记录无关，${told.map(({ word, by }) => (by === '' ? `可略去“${word}”` : `可用“${by}”代替“${word}”`)).join('，')}`,
  };
}
