import type { DeclaredTable } from '../declared.ts';
import { PLAIN_LANGUAGES } from './languages.ts';
import { isSaid, type Reader, rankingSaid } from './table-check.ts';

/** The ranking that a table with scores is of, by its caption; null where the caption names none. */
function rankingOf({ caption }: DeclaredTable, reader: Reader): string | null {
  const { known, forms } = reader;
  const [release] = [forms.leagueCaption, forms.scoresTitle].flatMap(form => form.exec(caption)?.groups?.release ?? []);
  const key = known.dataset.releases
    .map(({ ranking, id }) => `${ranking}/${id}`)
    .find(each => isSaid(release, known.facts.release(each), reader));
  return key?.split('/')[0] ?? rankingSaid(forms.fullCaption.exec(caption)?.groups?.ranking, reader);
}

/**
 * The heads of a table with the plain head of scores where the ranking's own name for them is due. A ranking that has one
 * has no points: the plain head is none of its.
 */
export function plainHeads(table: DeclaredTable, reader: Reader): readonly string[] {
  const { dataset, language } = reader.known;
  const plain = PLAIN_LANGUAGES.find(each => each.language === language)?.scoreHead;
  if (plain === undefined || !dataset.rankings.some(({ score }) => score)) return table.heads;
  const ranking = rankingOf(table, reader);
  const own = dataset.rankings.find(({ id }) => id === ranking)?.score?.names[language];
  if (own === undefined) return table.heads;
  // What a score gained or lost is told under one head, whatever the ranking calls its scores.
  const isChange = (head: string): boolean => reader.forms.scoreChangeHead.test(head);
  return table.heads.map(head => {
    if (isChange(head)) return head;
    return head.includes(own) ? head.replace(own, plain) : head.replace(plain, '');
  });
}
