/** What is wrong with own words and what to do, in the languages of those who write them. */
export interface Objection {
  readonly en: string;
  readonly zh: string;
}
