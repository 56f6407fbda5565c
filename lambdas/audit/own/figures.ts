import type { Dataset } from '../../records/dataset.ts';
import { nth } from '../expect/content.ts';
import { plain } from '../expect/decimal.ts';
import type { Meaning, Piece } from '../expect/piece.ts';
import { createClosedReader, createWordReader } from '../expect/word-check.ts';
import type { Ledger, LedgerClaim } from '../ledger.ts';
import type { Objection } from './objection.ts';
import { literal } from './pattern.ts';
import type { Stated } from './stated.ts';

/** The place of a figure in the text around it. */
export const FIGURE = '\uFFFB';

/** A figure as it is printed inside of a sentence, and what it is the figure of. */
export interface PrintedFigure {
  readonly text: string;
  readonly claim: string | null;
  readonly figure: string | null;
}

/** What a figure says, by the ledger. */
interface Told {
  readonly unit: string;
  readonly release: string;
  readonly sort: 'place' | 'score';
  readonly means: Meaning;
}

/** Null where a sentence says of its figures just what the ledger has of them; else what of it does not. */
export type FigureCheck = (sentence: string, figures: readonly PrintedFigure[]) => Objection | null;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the ledger has of a figure; null where it has none that may stand alone. */
function toldBy({ verdict, kind, figures = {} }: LedgerClaim, figure: string | null): Told | null {
  const { unit, release, rank, sole, score } = figures;
  const of = { unit: textIn(unit), release: textIn(release) };
  if (verdict !== 'true') return null;
  if (kind === 'position' && figure === 'rank' && typeof rank === 'number' && sole === true)
    return { ...of, sort: 'place', means: nth(rank) };
  return kind === 'score' && figure === 'score' ? { ...of, sort: 'score', means: `n:${plain(textIn(score))}` } : null;
}

const says = ({ means }: Piece, ...wanted: readonly Meaning[]): boolean => means.some(each => wanted.includes(each));

const isUnit = ({ means }: Piece): boolean => means.some(each => each.startsWith('unit:'));

/** The unit that stands nearest before a figure, or, where none does, first behind it. */
function ofWhom(pieces: readonly Piece[], at: number): Piece | null {
  return pieces.slice(0, at).findLast(isUnit) ?? pieces.slice(at).find(isUnit) ?? null;
}

/** A sentence without what its figures are counted in, where that stands behind them. */
const withoutMeasure = (sentence: string, measure: string, { apart }: Stated): string =>
  sentence.replace(
    new RegExp(`(?<=${FIGURE})\\s*${literal(measure)}${apart ? String.raw`(?![\p{L}\p{N}])` : ''}`, 'giu'),
    '',
  );

/** How a figure is written with what it is counted in. */
const shownWith = (measure: string, apart: boolean): string => `{{claim score …}}${apart ? ' ' : ''}${measure}`;

/**
 * Reads sentences that hold figures. They are closed: a sentence names the unit of each figure before it, the ranking and
 * the edition of all, and has no word besides but those that join these.
 */
export function createFigureCheck(dataset: Dataset, ledger: Ledger, stated: Stated): FigureCheck {
  const claims = new Map(ledger.claims.map(claim => [claim.id, claim]));
  const read = createClosedReader(dataset, ledger, stated.language, stated.joining);
  const readFigure = createWordReader(dataset, ledger, stated.language);
  const label = (release: string): Meaning => `label:${release}`;
  const rankingOf = (release: string): string => release.split('/')[0] ?? '';
  const ranking = (release: string): Meaning => `ranking:${rankingOf(release)}`;
  const measureOf = (release: string): string | undefined =>
    dataset.rankings.find(({ id }) => id === rankingOf(release))?.score?.measures[stated.language];

  return (sentence, figures) => {
    const told = figures.flatMap(({ claim, figure }) => {
      const found = claims.get(claim ?? '');
      return (found && toldBy(found, figure)) ?? [];
    });
    const [first] = told;
    if (first === undefined || told.length < figures.length)
      return { en: 'holds a figure that the ledger does not have', zh: '含有台账中没有的数字' };
    const misprinted = figures.find(({ text }, index) => {
      const [piece, ...more] = readFigure(text);
      return piece === undefined || more.length > 0 || !says(piece, told[index]?.means ?? 'ranks');
    });
    if (misprinted)
      return {
        en: `prints “${misprinted.text}”, which is not the figure of ${misprinted.claim}`,
        zh: `印有“${misprinted.text}”，而它不是${misprinted.claim}的数字`,
      };
    const { release, sort } = first;
    if (told.some(each => each.release !== release || each.sort !== sort))
      return {
        en: 'holds figures of two rankings, of two editions or of two sorts: write a sentence for each',
        zh: '含有两个榜单、两次发布或两类的数字：请各写一句',
      };
    const measure = sort === 'score' ? measureOf(release) : undefined;
    // What a ranking counts in stands behind its figure, by its own words: 20.36 million listeners.
    const pieces = read(measure === undefined ? sentence : withoutMeasure(sentence, measure, stated));
    const places = pieces.flatMap(({ text }, index) => (text === FIGURE ? [index] : []));
    const stray = places.findIndex((at, index) => {
      const unit = ofWhom(pieces, at);
      return unit === null || !says(unit, `unit:${told[index]?.unit ?? ''}`);
    });
    if (stray >= 0)
      return {
        en: `does not name the unit of “${figures[stray]?.text ?? ''}” before it, or names another there`,
        zh: `“${figures[stray]?.text ?? ''}”之前没有写明所属对象，或写成了别的对象`,
      };
    const units = told.map(({ unit }): Meaning => `unit:${unit}`);
    const isWorded = (piece: Piece): boolean =>
      // What is counted in a measure of its own is no points.
      (stated.sorts[sort].test(piece.text) && !(measure !== undefined && says(piece, 'points'))) ||
      (sort === 'score' && measure === undefined && says(piece, 'points'));
    const over = pieces.find(
      piece => piece.text !== FIGURE && !says(piece, ...units, ranking(release), label(release)) && !isWorded(piece),
    );
    if (over) {
      const so = measure === undefined ? null : shownWith(measure, stated.apart);
      return {
        en: `says “${over.text}” besides its figures${so === null ? '' : `, which are written as “${so}”`}`,
        zh: `除数字外还写有“${over.text}”${so === null ? '' : `，该数字写作“${so}”`}`,
      };
    }
    if (!pieces.some(piece => says(piece, ranking(release))))
      return { en: 'does not name the ranking of its figure', zh: '没有写明数字所属的榜单' };
    return pieces.some(piece => says(piece, label(release)))
      ? null
      : { en: 'does not name the edition of its figure', zh: '没有写明数字所属的版次' };
  };
}
