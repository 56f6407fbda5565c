/** What the pages of the server and the command line say around the reports. */
export interface PageWords {
  readonly editions: string;
  /** Before the command that makes the first edition, or in its place. */
  readonly nothingPublished: string;
  readonly forPrograms: string;
  /** Heading of the times at which something happens by itself. */
  readonly nextTimes: string;
  /** What happens then. */
  readonly clock: Readonly<Record<'published' | 'rehearsed' | 'scrubbed', string>>;
  readonly manifest: string;
  readonly ledger: string;
  readonly sharedUntil: (instant: string) => string;
  readonly deadLink: string;
  readonly deadLinkRemedy: string;
  /** Before a statement that is true where the one asked about is not. */
  readonly nearest: (sentence: string) => string;
}
