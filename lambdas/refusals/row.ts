/** What a refusal says, and what follows from it for whoever meets it. `F` are its facts. */
export interface Row<F extends object> {
  /** Its answer over HTTP. Without one it is a fault of the service there: 500, and its words stay in the log. */
  readonly status?: number;
  readonly title?: string;
  /** Comes again however often one tries, so a step of a run ends with it; its words are fit for people. */
  readonly final?: true;
  /** Means something to the person at a terminal, who is shown its words instead of a stack. */
  readonly shown?: true;
  /** What is wrong, and with what. */
  readonly words: (facts: F) => string;
  /** What to do; left out where nothing can be done, or where `words` is all that there is to say. */
  readonly remedy?: (facts: F) => string;
}

/** A row whose facts are those that its words take. */
export const row = <F extends object>(row: Row<F>): Row<F> => row;

/** The languages that an edition is printed in: whoever writes it is told in these. */
export interface PrintedIn {
  readonly languages: readonly string[];
}

/** The same words in every language that they are known in. */
export type Translated = Readonly<Record<'en' | 'zh-Hans', string>>;

/** Words in each language of an edition, a line each; in English where none of them is known. */
export function toldIn({ languages }: PrintedIn, { en, 'zh-Hans': zh }: Translated): string {
  const told = languages.flatMap(language => (language === 'en' ? [en] : language === 'zh-Hans' ? [zh] : []));
  return told.length === 0 ? en : told.join('\n');
}
