import type { PartialNames } from './language-id.ts';
/** A title that a report gives to units, in one edition. */
export interface Honour {
  readonly report: string;
  readonly edition: string;
  /** Title id, stable over editions. */
  readonly title: string;
  readonly titleNames: PartialNames;
  readonly unit: string;
  /** Place in the list as it was published (1 is first named); an order of naming, not a rank. */
  readonly order: number;
  /** Number of units that hold the title in this edition, where the full list was seen; null where it was not. */
  readonly listSize: number | null;
  readonly source: string;
  readonly note: string | null;
}

/** Key of an honour: `cankao-overseas-influence/2022/pioneer/beijing`. */
export const honourKey = (honour: Pick<Honour, 'report' | 'edition' | 'title' | 'unit'>): string =>
  `${honour.report}/${honour.edition}/${honour.title}/${honour.unit}`;
