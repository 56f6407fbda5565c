import { join } from 'node:path';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName, PREFIX } from '../lambdas/aws/names.ts';
import { buildId } from './build-id.ts';
import type { Config } from './config.ts';
import type { BucketUse, EditionBucket } from './edition-bucket.ts';
import type { News } from './news.ts';
import type { RecordTable } from './record-table.ts';
import { type Platform, ServiceFunction } from './service-function.ts';

export interface FunctionsProps {
  /** Folder with one bundle a function, `<bundles>/http/index.mjs`, and the build's id in `build.json`. */
  readonly bundles: string;
  /** Memory and time of each. */
  readonly sizes: Config['functions'];
  /** What they run on. */
  readonly platform: Platform;
  /** How long their logs are kept. */
  readonly logRetention: RetentionDays;
  /** Whether concurrency is set aside where it protects. */
  readonly reserveConcurrency: boolean;
  /** The table that all of them read. */
  readonly table: RecordTable;
  /** The bucket of which each uses its own prefixes. */
  readonly bucket: EditionBucket;
  /** Where what happened is announced. */
  readonly news: News;
  /** Where imports end up that could not be handled. */
  readonly importDeadLetters: IQueue;
  /** Where ends of executions end up that could not be noted. */
  readonly runDeadLetters: IQueue;
  /** Where rehearsals end up that could not be handled. */
  readonly scheduleDeadLetters: IQueue;
}

interface Role {
  readonly description: string;
  /** Partitions of the table that it may write. */
  readonly writes: readonly string[];
  readonly objects: BucketUse;
  readonly announces?: true;
  /** Calls at once, and why no more. */
  readonly atMost?: number;
  readonly deadLetters?: 'importDeadLetters' | 'scheduleDeadLetters' | 'runDeadLetters';
}

const { inputs, editions, rehearsals, imports, importReports, repairs } = PREFIX;

/** What each function is allowed to touch. */
const ROLES: Readonly<Record<FunctionName, Role>> = {
  http: {
    description: 'Answers the HTTP API',
    writes: ['RUN#*', 'SHARES', 'BATCH#*'],
    // Rights for links, mostly: whoever follows one acts with those of the function that signed it.
    objects: { read: [editions, importReports], write: [imports, repairs] },
  },
  import: {
    description: 'Imports the records of a batch of files, or refuses them with every fault',
    writes: ['*'],
    // It reads the ledgers of published editions to tell which of them a correction touches.
    objects: { read: [imports, importReports, editions], write: [importReports] },
    announces: true,
    // One writer at a time: a second import would be refused while the first is under way.
    atMost: 1,
    deadLetters: 'importDeadLetters',
  },
  freeze: {
    description: 'Freezes the input of a run',
    writes: ['RUN#*'],
    // An edition that was re-issued keeps the input that its manifest names.
    objects: { read: [inputs, editions], write: [inputs] },
  },
  render: {
    description: 'Renders one artifact of a run',
    writes: ['RUN#*'],
    objects: { read: [inputs, editions], write: [editions] },
  },
  publish: {
    description: 'Checks and publishes a run, or marks it as failed',
    writes: ['RUN#*', 'EDITIONS'],
    objects: { read: [inputs, editions], write: [editions] },
    announces: true,
    deadLetters: 'runDeadLetters',
  },
  rehearse: {
    description: 'Makes the newest edition without publishing it',
    writes: [],
    objects: { read: [rehearsals], write: [rehearsals] },
    // One at a time: a repeat that overlaps would do the same work twice.
    atMost: 1,
    deadLetters: 'scheduleDeadLetters',
  },
  scrub: {
    description: 'Looks at every published file, and makes again what is damaged',
    writes: ['EDITIONS'],
    objects: { read: [inputs, editions], write: [editions] },
    deadLetters: 'scheduleDeadLetters',
  },
};

/** The deployed functions, each bound to what its role allows and to nothing else. */
export class Functions extends Construct {
  readonly all: Readonly<Record<FunctionName, ServiceFunction>>;

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    const build = buildId(props.bundles, FUNCTIONS);
    const make = (name: FunctionName) => this.#make(name, build, props);
    this.all = {
      http: make('http'),
      import: make('import'),
      freeze: make('freeze'),
      render: make('render'),
      publish: make('publish'),
      rehearse: make('rehearse'),
      scrub: make('scrub'),
    };
  }

  #make(name: FunctionName, build: string, props: FunctionsProps): ServiceFunction {
    const { description, writes, objects, announces, atMost, deadLetters } = ROLES[name];
    const made = new ServiceFunction(this, name, {
      name,
      description: `Almanac: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
      bundle: join(props.bundles, name),
      build,
      ...props.sizes[name],
      platform: props.platform,
      logRetention: props.logRetention,
      ...(props.reserveConcurrency && atMost !== undefined && { reservedConcurrency: atMost }),
      ...(deadLetters !== undefined && { deadLetters: props[deadLetters] }),
    });
    props.table.bind(made, writes);
    props.bucket.bind(made, objects);
    if (announces) props.news.bind(made);
    return made;
  }
}
