import type { Dataset } from '../../records/dataset.ts';
import type { Piece } from '../expect/piece.ts';
import { createWordReader } from '../expect/word-check.ts';
import type { Ledger, LedgerClaim } from '../ledger.ts';
import type { Objection } from './objection.ts';
import type { Said } from './reading.ts';
import type { Stated } from './stated.ts';

/** The claim that comes nearest to what a sentence says of those who are named in it, with how to write it; null where none does. */
export type NearestClaim = (sentence: string, said: readonly Said[]) => Objection | null;

/** How a claim is written in the words of an institute; null where its form has no such way. */
export function writtenClaim({ kind, ...parameters }: LedgerClaim['form']): string | null {
  const written = Object.entries(parameters).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const isList = Array.isArray(value) && value.length > 0 && value.every(each => typeof each === 'string');
    if (isList) return [`${name}=${value.join(',')}`];
    return ['string', 'number', 'boolean'].includes(typeof value) && !/\s/.test(String(value))
      ? [`${name}=${value}`]
      : [null];
  });
  return written.includes(null) ? null : `{{claim ${[kind, ...written].join(' ')}}}`;
}

/** What a piece says, a place and a number alike: “second” and “2”. */
const valuesOf = ({ means }: Piece): readonly string[] => means.map(each => each.replace(/^(?:nth|top|n):/, 'number:'));

/** How much a meaning tells that two sentences have in common. */
const weightOf = (value: string): number => {
  if (value.startsWith('number:')) return 4;
  return /^(?:ranking|indicator|title|group):/.test(value) ? 3 : 1;
};

/** The releases that a sentence means for certain: by a label that no other has, or by one beside the name of its ranking. */
function releasesIn(pieces: readonly Piece[]): readonly string[] {
  const all = pieces.flatMap(({ means }) => means);
  return pieces.flatMap(({ means }) => {
    const labels = means.flatMap(each => (each.startsWith('label:') ? [each.slice('label:'.length)] : []));
    return labels.filter(
      release => labels.length === 1 || all.some(each => each === `ranking:${release.split('/')[0] ?? ''}`),
    );
  });
}

/** How near a claim is to what a sentence is about, whatever it says of it: the unit is the same in all. */
const PLAIN = 3;
const SAME_EDITION = 2;

/** Looks among the true claims that have a sentence in the language. */
export function createNearestClaim(dataset: Dataset, ledger: Ledger, { language, sorts }: Stated): NearestClaim {
  const read = createWordReader(dataset, ledger, language);
  const scored = new RegExp(sorts.score.source.replace(/^\^|\$$/gu, ''), sorts.score.flags);
  const told = ledger.claims.flatMap(claim => {
    const sentence = claim.verdict === 'true' ? claim.sentence?.[language] : undefined;
    const written = writtenClaim(claim.form);
    return sentence === undefined || written === null ? [] : [{ sentence, written, form: claim.form }];
  });
  return (sentence, said) => {
    const pieces = read(sentence);
    const values = new Set(pieces.flatMap(valuesOf));
    const units = [...values].filter(value => value.startsWith('unit:'));
    // Somebody who is named by a part of the name is looked for by the whole.
    const names = said.flatMap(({ of }) => of ?? []);
    const hasNumber = [...values].some(value => value.startsWith('number:'));
    if (units.length + names.length === 0) return null;
    const releases = releasesIn(pieces);
    const plainKind = values.has('points') || scored.test(sentence) ? 'score' : 'position';
    const aboutness = ({ kind, release }: LedgerClaim['form']): number => {
      if (typeof release !== 'string' || !releases.includes(release)) return 0;
      return kind === plainKind ? PLAIN : SAME_EDITION;
    };
    const near = told.flatMap(({ sentence: other, written, form }) => {
      if (!names.every(name => other.includes(name))) return [];
      const others = new Set(read(other).flatMap(valuesOf));
      if (!units.every(unit => others.has(unit))) return [];
      const shared = [...values].filter(value => others.has(value) && !value.startsWith('unit:'));
      const about = aboutness(form);
      // A number in common tells little: ninth in one ranking is not ninth in another.
      if (hasNumber && about === 0 && !shared.some(value => value.startsWith('number:'))) return [];
      const share = shared.reduce((sum, value) => sum + weightOf(value), 0);
      return share === 0 ? [] : [{ other, written, about, share }];
    });
    const [best] = near.sort(
      (a, b) =>
        b.about - a.about || b.share - a.share || a.other.length - b.other.length || (a.written < b.written ? -1 : 1),
    );
    return best === undefined
      ? null
      : {
          en: `nearest to it is “${best.other}”, which ${best.written} prints`,
          zh: `与之最近的是“${best.other}”，写作${best.written}`,
        };
  };
}
