/** What others may want to hear of. `run` and `attempt` let a listener recognise what it heard before. */
export type News =
  | {
      readonly kind: 'EditionPublished';
      readonly report: string;
      readonly edition: string;
      readonly run: string;
      readonly attempt: number;
    }
  | {
      readonly kind: 'RunFailed';
      /** Null when the run failed before it was registered. */
      readonly run: string | null;
      readonly attempt: number | null;
      readonly report: string | null;
      readonly edition: string | null;
      /** In words, for people; nothing internal. */
      readonly errors: readonly string[];
    }
  | {
      readonly kind: 'ImportRefused';
      readonly batch: string;
      /** Store key of the report that names every fault. */
      readonly report: string;
    };

/** Announces the news to whoever listens. It may come twice, never not at all. */
export type Announce = (news: News) => Promise<void>;
