import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ENV, PREFIX } from '../lambdas/aws/names.ts';
import type { ServiceFunction } from './service-function.ts';

export interface EditionBucketProps {
  /** A signed download older than this is denied, whatever its signature promises. */
  readonly downloadMaxAge: Duration;
  /** The same for uploads, which take longer to prepare. */
  readonly uploadMaxAge: Duration;
  /** How long files of rehearsals are kept. */
  readonly rehearsalRetention: Duration;
  /** How long imported files and the reports on them are kept. */
  readonly importRetention: Duration;
  /** How long versions are kept that were replaced or deleted. */
  readonly oldVersionRetention: Duration;
  /**
   * Keeps the bucket when the stack goes, and denies the deletion of editions and inputs.
   * @default true
   */
  readonly protectedFromRemoval?: boolean;
}

/** What a function may do below which prefixes. */
export interface BucketUse {
  readonly read?: readonly string[];
  readonly write?: readonly string[];
}

/** What is written once and never again: editions, and the inputs that they were made from. */
const FOR_GOOD = [PREFIX.editions, PREFIX.inputs];

const CLOSED: BucketProps = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
};

/** The bucket of editions, inputs, rehearsals and imports; private, and what is published in it stays as it is. */
export class EditionBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: EditionBucketProps) {
    super(scope, id);
    const { protectedFromRemoval = true } = props;
    const removalPolicy = protectedFromRemoval ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const accessLog = new Bucket(this, 'AccessLog', {
      ...CLOSED,
      removalPolicy,
      lifecycleRules: [{ id: 'access-log', expiration: Duration.days(400) }],
    });
    this.bucket = new Bucket(this, 'Bucket', {
      ...CLOSED,
      removalPolicy,
      versioned: true,
      lifecycleRules: [
        { id: 'rehearsals', prefix: PREFIX.rehearsals, expiration: props.rehearsalRetention },
        { id: 'imports', prefix: PREFIX.imports, expiration: props.importRetention },
        { id: 'repairs', prefix: PREFIX.repairs, expiration: props.rehearsalRetention },
        { id: 'import-reports', prefix: PREFIX.importReports, expiration: props.importRetention },
        {
          id: 'leftovers',
          noncurrentVersionExpiration: props.oldVersionRetention,
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
        { id: 'delete-markers', expiredObjectDeleteMarker: true },
      ],
    });
    this.#logInto(accessLog);
    this.#notifyEventBridge();
    this.#denyOldSignatures(props.downloadMaxAge, props.uploadMaxAge);
    this.#denyOverwriting();
    if (protectedFromRemoval) this.#denyDeleting();
  }

  /**
   * Lets a function read and write below prefixes. It is said in the policy of the bucket, beside what that denies: who may
   * touch what is written in one place, and no role bears a wildcard for it.
   */
  bind(to: ServiceFunction, { read = [], write = [] }: BucketUse): void {
    to.setVariable(ENV.bucket, this.bucket.bucketName);
    const below = (prefixes: readonly string[]) => prefixes.map(prefix => this.bucket.arnForObjects(`${prefix}*`));
    this.#allow(to, 's3:GetObject', below(read));
    this.#allow(to, 's3:PutObject', below(write));
    // Without it S3 answers 403 where an object is missing, and a first write could not be told from a forbidden one.
    this.#allow(to, 's3:ListBucket', [this.bucket.bucketArn]);
  }

  #allow({ principal }: ServiceFunction, action: string, resources: string[]): void {
    if (resources.length === 0) return;
    this.bucket.addToResourcePolicy(new PolicyStatement({ principals: [principal], actions: [action], resources }));
  }

  get #resource(): CfnBucket {
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new TypeError('The bucket has no CfnBucket below it.');
    return defaultChild;
  }

  /** By the bucket's own property: the types of CDK's L2 switch do not hold under strict optional properties. */
  #logInto(log: Bucket): void {
    this.#resource.loggingConfiguration = { destinationBucketName: log.bucketName, logFilePrefix: 'editions-bucket/' };
    log.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AcceptAccessLog',
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [log.arnForObjects('editions-bucket/*')],
        conditions: {
          ArnLike: { 'aws:SourceArn': this.bucket.bucketArn },
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
        },
      }),
    );
  }

  /** By the bucket's own property: the L2 switch would deploy a helper function that may change any bucket. */
  #notifyEventBridge(): void {
    this.#resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  #deny(sid: string, actions: readonly string[], prefixes: readonly string[], conditions: Conditions = {}): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [...actions],
        resources: prefixes.map(prefix => this.bucket.arnForObjects(`${prefix}*`)),
        conditions,
      }),
    );
  }

  #denyOldSignatures(download: Duration, upload: Duration): void {
    const older = (than: Duration) => ({ NumericGreaterThan: { 's3:signatureAge': than.toMilliseconds() } });
    this.#deny('DenyOldDownloads', ['s3:GetObject'], [''], older(download));
    this.#deny('DenyOldUploads', ['s3:PutObject'], [''], older(upload));
  }

  #denyOverwriting(): void {
    this.#deny('DenyOverwriting', ['s3:PutObject'], FOR_GOOD, {
      Null: { 's3:if-none-match': 'true' },
      // Parts of a multipart upload cannot carry the header; the request that completes it must.
      Bool: { 's3:ObjectCreationOperation': 'true' },
    });
  }

  #denyDeleting(): void {
    this.#deny('DenyDeleting', ['s3:DeleteObject', 's3:DeleteObjectVersion'], FOR_GOOD);
  }

  /** Pattern of the events of keys in this bucket. */
  createdPattern(key: string) {
    return {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      account: [Stack.of(this).account],
      detail: { bucket: { name: [this.bucket.bucketName] }, object: { key: [{ wildcard: key }] } },
    };
  }
}

type Conditions = Readonly<Record<string, Readonly<Record<string, string | number>>>>;
