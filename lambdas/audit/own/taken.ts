import type { Taken } from './named/named.ts';
import type { Objection } from './objection.ts';
import type { Said } from './reading.ts';

const TAKEN: Readonly<Record<Taken, Objection>> = {
  figure: { en: 'a number or a place', zh: '数字或名次' },
  comparison: { en: 'a comparison or a change', zh: '比较或变化' },
  bound: { en: 'what denies or singles out', zh: '否定或单指' },
  unit: { en: 'whoever is ranked', zh: '排名对象' },
  name: { en: 'a name that is not on record', zh: '记录中没有的名称' },
  matter: { en: 'what is said of rankings, records or the report', zh: '关于榜单、记录或本报告的断言' },
  world: { en: 'what is said of the world', zh: '关于外界的断言' },
  fact: { en: 'a fact, which is no opinion', zh: '事实，而非观点' },
  vouched: { en: 'who is said to stand behind something', zh: '由谁认可或担保' },
  authority: { en: 'praise of whoever made it', zh: '对制作者权威的褒扬' },
  fared: { en: 'how it is said to have gone', zh: '境况或成败的断言' },
};

/** What words are taken for, each with its sort: “rose” for a comparison or a change. */
export function takenFor(words: readonly Said[]): Objection {
  const sorts = [...new Set(words.map(({ as }) => as))].map(sort => ({
    sort,
    found: [...new Set(words.filter(({ as }) => as === sort).map(({ word }) => `“${word.trim()}”`))],
  }));
  return {
    en: sorts.map(({ sort, found }) => `${found.join(', ')} taken for ${TAKEN[sort].en}`).join('; '),
    zh: sorts.map(({ sort, found }) => `${found.join('、')}视为${TAKEN[sort].zh}`).join('；'),
  };
}
