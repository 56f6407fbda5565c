import { auditDeclared } from '../../../lambdas/audit/audit.ts';
import { LEDGER, type Ledger } from '../../../lambdas/audit/ledger.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import type { EditionParts } from '../../../lambdas/publishing/edition-parts.ts';
import type { PrintedLanguage } from '../../support/printed-languages.ts';
import { printedNames } from '../../support/told-claims.ts';
import { type Dice, some } from '../agreement/dice.ts';
import { misleading, WAYS_TO_MISLEAD, type WayToMislead } from './alterations.ts';
import { type Kind, kindsOf, namesIn, type Piece } from './kinds.ts';
import { otherwise, reducedTo } from './reduced.ts';

/** How much is tried of a kind before it is called loose: so many of its pieces, each so often; the first that is refused ends it. */
export interface Effort {
  readonly pieces: number;
  readonly alterations: number;
}

/** A way in which whatever a kind of text says may be put otherwise without a fault. */
export interface LooseWay {
  readonly way: WayToMislead;
  readonly example: string;
}

/** The kinds of text of an edition in one language, and in which ways each of them is loose. */
export interface Sweep {
  readonly kinds: readonly Kind[];
  readonly looseWays: (dice: Dice, kind: Kind, effort: Effort) => readonly LooseWay[];
}

export function createSweep(parts: EditionParts, language: PrintedLanguage): Sweep {
  const { input } = parts;
  const { dataset, compared } = input;
  const ledger: Ledger = LEDGER.parse(JSON.parse(ledgerJson(parts.analysis())));
  const document: Document = parts.document(language);
  const declared = declaredBy(document);
  const { rankings, releases } = dataset;
  const named = {
    units: printedNames(input, language),
    // The short name of a ranking in the place of its own long one would be no falsehood.
    rankings: [
      ...rankings.map(({ names }) => names[language] ?? ''),
      ...rankings.map(({ shortNames }) => shortNames[language] ?? ''),
    ].filter(Boolean),
    labels: releases
      .map(({ labels }) => labels[language] ?? '')
      .filter(label => label !== '' && !/^\d+年?$/.test(label)),
    elsewhere: [],
  };
  const isRefused = (altered: typeof declared): boolean =>
    auditDeclared('claims.json', ledger, altered, dataset, compared?.dataset ?? null).length > 0;
  return {
    kinds: kindsOf(document, namesIn(dataset, language)),
    looseWays: (dice, { pieces }, effort) =>
      WAYS_TO_MISLEAD.flatMap(way => {
        const tried = some(dice, pieces, pieces.length)
          .map(piece => ({ piece, all: misleading(piece, way, language, named) }))
          .filter(({ all }) => all.length > 0)
          .slice(0, effort.pieces)
          .flatMap(({ piece, all }) => some(dice, all, effort.alterations).map(fresh => ({ piece, fresh })));
        const [first] = tried;
        // What is held against other parts of a document is seen in the whole of it alone.
        const isHeld =
          tried.some(({ piece, fresh }) => isRefused(reducedTo(document, declared, piece.way, fresh))) ||
          tried.some(({ piece, fresh }) => isRefused(declaredBy(otherwise(document, piece.way, fresh))));
        return first === undefined || isHeld ? [] : [{ way, example: exampleOf(first.piece, first.fresh) }];
      }),
  };
}

const exampleOf = ({ text }: Piece, fresh: string | number): string => `“${text}” → “${fresh}”`;
