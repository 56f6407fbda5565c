import type { DeclaredTable } from '../declared.ts';
import type { Content } from '../expect/content.ts';
import type { Asked } from '../ledger.ts';
import { changedRows, changedSubjects, type Row, type Side } from './compared-answers.ts';
import { unlike } from './slots.ts';
import { type Check, type Reader, told } from './table-check.ts';

/** Whether a cell names what a question is about: its units, and its ranking, its title, its measure, or all that is counted over. */
function isAbout(text: string, side: Side, { known: { facts }, forms, phrases }: Reader): boolean {
  const asked = 'answer' in side ? side.answer : side.asked;
  if (asked === null) return false;
  const { unit, other, release, releases, ranking, title, edition, indicator, basket } = asked.form;
  const units = [unit, other].flatMap(id => (typeof id === 'string' ? [facts.unit(id)] : []));
  const [key] = [release, releases, ranking].flat().filter(each => typeof each === 'string');
  const what = (): Content => {
    if (basket !== undefined) return [];
    if (title !== undefined) return [`title:${title}/${edition}`];
    if (typeof indicator === 'string') return [`indicator:${indicator}`];
    return key === undefined ? [] : [facts.ranking(key.split('/')[0] ?? '')];
  };
  const said = forms.subjectCell.exec(text)?.groups ?? {};
  return unlike(said, { of: [...units, ...what()], all: basket !== undefined }, phrases) === null;
}

/** The questions that the rows of the table answer, in their order, each once; of a row that answers none it has null. */
export function rowsSaid({ rows }: DeclaredTable, reader: Reader): readonly (Row | null)[] {
  const { known, forms } = reader;
  const all = changedRows(known);
  const isWorded = (text: string | undefined, asked: Asked): boolean => asked.sentence?.[known.language] === text;
  const saying = (text: string, side: Side): boolean => {
    if ('answer' in side) return isWorded(text, side.answer);
    if (side.instead.length === 0) {
      const said = forms.notPrintedCell.exec(text)?.groups;
      const { asked } = side;
      return (
        said !== undefined &&
        (said.isFalse !== undefined) === (asked?.verdict === 'false') &&
        said.why === asked?.why?.[known.language]
      );
    }
    return side.instead.some(each => isWorded(text, each));
  };
  const used = new Set<string>();
  return rows.map(([about = '', then = '', now = '']) => {
    const found = all.find(
      ({ subject, before, after }) =>
        !used.has(subject) && saying(then, before) && saying(now, after) && isAbout(about, after, reader),
    );
    if (found) used.add(found.subject);
    return found ?? null;
  });
}

/** What it is about, and what either edition says of it: one row a subject, and none of the first so many left out. */
export const sentences: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!forms.changedCaption.test(table.caption)) return null;
  const strange = rowsSaid(table, reader).indexOf(null);
  if (strange >= 0)
    return told(table.rows[strange] ?? [], 'sets side by side what the two editions answer to no one question');
  return table.rows.length === Math.min(changedSubjects(known), MOST)
    ? null
    : told(table.heads, 'leaves out a sentence of which the two editions say otherwise');
};

/** So many are set side by side. */
const MOST = 8;
