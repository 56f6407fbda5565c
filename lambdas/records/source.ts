import type { Names } from './language-id.ts';
import type { PartialDate } from './release.ts';

/** Where a fact was seen. In print the publisher, the title and the edition are cited, not the page. */
export interface Source {
  readonly id: string;
  readonly publisher: Names;
  readonly title: Names;
  /** Edition label, such as "GFCI 32"; null where the source has none. */
  readonly edition: Names | null;
  /** Publication date of the work that is cited. */
  readonly published: PartialDate | null;
  /** The page where it was seen. */
  readonly url: string | null;
  /** Date on which it was seen. */
  readonly accessed: PartialDate;
  /** True where the page is not the publisher's own. */
  readonly secondary: boolean;
  /** The recipes by which rows that rest on it were read from a publisher's file. Absent: none was. */
  readonly recipes?: readonly string[];
}
