import type { Declared, DeclaredNumber } from '../declared.ts';
import { rowOf } from '../derive/rows.ts';
import type { Ledger, LedgerClaim } from '../ledger.ts';
import type { Reader } from '../plain/table-check.ts';

type Wrong = readonly [text: string, message: string];

/** The number in a text, and its words without it. */
const parts = (text: string) => ({ number: Number(/\d+/.exec(text)?.[0]), words: text.replace(/\s*\d+\s*/, '') });

/** Tables and figures are numbered in the order in which they stand, each sort for itself and under one word. */
function misnumbered(numbers: readonly DeclaredNumber[], sort: DeclaredNumber['sort']): readonly Wrong[] {
  const own = numbers.filter(each => each.sort === sort);
  const word = parts(own[0]?.number ?? '').words;
  return own.flatMap(({ number }, at): readonly Wrong[] => {
    const { number: found, words } = parts(number);
    return found === at + 1 && words === word
      ? []
      : [[number, `is the number of what stands as the ${at + 1}th of its sort`]];
  });
}

/** The ids that figures name under one of some names. */
function idsIn(figures: Readonly<Record<string, unknown>>, names: readonly string[]): readonly string[] {
  return names.flatMap(name => [figures[name]].flat().filter(each => typeof each === 'string'));
}

/** Whether what stands in a table or a chart names the units of a claim, and a ranking that it is of. */
function shows({ texts }: DeclaredNumber, { figures = {} }: LedgerClaim, { known, phrases }: Reader): boolean {
  const named = new Set(texts.flatMap(text => phrases.pieces(text).flatMap(({ means }) => means)));
  const releases = idsIn(figures, ['release', 'releases']);
  // Who has no row of its own is shown nowhere: left out of a list, or told by the name of a cluster.
  const units = idsIn(figures, ['unit', 'other', 'others', 'units'])
    .filter(id => releases.some(key => rowOf(known.rows, id, key)?.unit === id))
    .map(known.facts.unit);
  const rankings = [...new Set(releases.map(key => key.split('/')[0] ?? ''))];
  const isOf = (ranking: string): boolean =>
    named.has(known.facts.ranking(ranking)) ||
    known.rows
      .releasesOf(ranking)
      .map(({ id }) => `${ranking}/${id}`)
      .some(key => named.has(known.facts.label(key)) || named.has(`release:${key}`));
  return units.every(unit => named.has(unit)) && (rankings.length === 0 || rankings.some(isOf));
}

/**
 * A reference names a number that is borne in the section it leads to, by what shows the units and a ranking of the claim
 * that it stands behind; or it names the title of that section.
 */
function misled({ references, numbers, headings }: Declared, ledger: Ledger, reader: Reader): readonly Wrong[] {
  const claims = new Map(ledger.claims.map(claim => [claim.id, claim]));
  return references.flatMap(({ text, section, claim: id }): readonly Wrong[] => {
    const claim = claims.get(id ?? '');
    const titles = headings.flatMap(each => (each.isTitle && each.section === section ? [each.text] : []));
    const what = reader.forms.seeNumber.exec(text)?.groups?.what ?? '';
    if (titles.some(title => what === `“${title}”`)) return [];
    const borne = numbers.find(each => each.section === section && what === each.number);
    if (!borne) return [[text, `leads to a section that has no such table, chart or title: ${section}`]];
    return claim && shows(borne, claim, reader) ? [] : [[text, 'refers to what does not show what is told']];
  });
}

/** What is wrong with the numbers of tables and charts, and with the references to them. */
export const misreferred = (declared: Declared, ledger: Ledger, reader: Reader): readonly Wrong[] => [
  ...misnumbered(declared.numbers, 'table'),
  ...misnumbered(declared.numbers, 'figure'),
  ...misled(declared, ledger, reader),
];
