import type { LanguageId } from '../../records/language-id.ts';
import type { Objection } from './objection.ts';

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
    ['last|previous|former', 'earlier edition'],
    ['records?', 'files'],
    ['only|again|still|yet|always|never|almost|exactly', ''],
  ],
  'zh-Hans': [
    ['排行|排名', '榜单'],
    ['一', '个'],
    ['[两二三]', '这些'],
    ['都|均|皆|各|每|只|仅|更|最|再次|一直|始终|所有|任何', ''],
  ],
};

/** How an editor writes around a word that is read as more than is meant; null where no other is known. */
export function insteadOf(words: readonly string[], language: LanguageId): Objection | null {
  const told = [...new Set(words.map(word => word.trim()))].flatMap(word => {
    const found = (INSTEAD[language] ?? []).find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word));
    return found === undefined ? [] : [{ word, by: found[1] }];
  });
  if (told.length === 0) return null;
  return {
    en: `where nothing on record is meant, ${told.map(({ word, by }) => (by === '' ? `leave out “${word}”` : `“${by}” does in place of “${word}”`)).join(', ')}`,
    zh: `若与记录无关，${told.map(({ word, by }) => (by === '' ? `可略去“${word}”` : `可用“${by}”代替“${word}”`)).join('，')}`,
  };
}
