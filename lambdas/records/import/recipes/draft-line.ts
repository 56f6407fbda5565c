/** What a line of a draft says of itself, in English and Chinese. */
export interface Why {
  readonly en: string;
  readonly zh: string;
}

export interface Line {
  readonly text: string;
  readonly why?: Why;
}

/** A text as a YAML string in double quotes. */
export const quoted = (text: string): string => JSON.stringify(text);
