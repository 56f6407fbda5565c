import { type AskedInText, readMarkdown } from '../records/markdown.ts';
import type { OwnWords } from '../records/own-words.ts';

/** A question that is put where a judged sentence is to stand, with its place in the files of the institute. */
export interface AskedInWords {
  readonly file: string;
  readonly line: number;
  readonly query: AskedInText;
  /** The figure of it that is to stand there; null for its sentence. */
  readonly figure: string | null;
}

/** The questions that the institute's own words put, in every language, in their order. */
export const askedInWords = (words: readonly OwnWords[] = []): readonly AskedInWords[] =>
  words.flatMap(({ files, texts }) =>
    Object.entries(texts).flatMap(([language, text]) =>
      readMarkdown(text).blocks.flatMap(({ line, pieces }) =>
        pieces.flatMap(piece =>
          'claim' in piece
            ? [{ file: files[language] ?? language, line, query: piece.claim, figure: piece.figure }]
            : [],
        ),
      ),
    ),
  );
