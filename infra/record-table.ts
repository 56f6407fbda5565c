import { RemovalPolicy } from 'aws-cdk-lib';
import { type Attribute, AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { BY_UNIT, EXPIRY, KEY, UNFINISHED } from '../lambdas/aws/dynamodb/schema.ts';
import { ENV } from '../lambdas/aws/names.ts';
import type { ServiceFunction } from './service-function.ts';

export interface RecordTableProps {
  /**
   * Name of a table to use, such as one that was restored; the stack's own table is let go, and kept where it was.
   * @default a table of the stack's own
   */
  readonly existing?: string;
  /**
   * Keeps the table when the stack goes, and refuses its deletion.
   * @default true
   */
  readonly protectedFromRemoval?: boolean;
}

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'];

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** The one table: on demand, restorable to any second of 35 days, kept for good. */
export class RecordTable extends Construct {
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string, { existing, protectedFromRemoval = true }: RecordTableProps = {}) {
    super(scope, id);
    const { tableName, tableArn } =
      existing === undefined ? this.#own(protectedFromRemoval) : Table.fromTableName(this, 'Existing', existing);
    this.name = tableName;
    this.arn = tableArn;
  }

  #own(protectedFromRemoval: boolean): Table {
    const table = new Table(this, 'Table', {
      partitionKey: text(KEY.partition),
      sortKey: text(KEY.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      // Only shares carry this attribute: they vanish a month after they expired. Nothing else ever does.
      timeToLiveAttribute: EXPIRY,
      deletionProtection: protectedFromRemoval,
      removalPolicy: protectedFromRemoval ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const { name, partition, sort } of [BY_UNIT, UNFINISHED])
      table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: ProjectionType.ALL,
      });
    return table;
  }

  /**
   * Lets a function read the table and, of its partitions, write those that are named (`RUN#*`; all with `*`).
   * No function may scan it or delete from it.
   */
  bind(to: ServiceFunction, writes: readonly string[]): void {
    to.setVariable(ENV.table, this.name);
    const indexes = [BY_UNIT, UNFINISHED].map(({ name }) => `${this.arn}/index/${name}`);
    to.allow(new PolicyStatement({ actions: READ, resources: [this.arn, ...indexes] }));
    if (writes.length === 0) return;
    const conditions = writes.includes('*')
      ? {}
      : { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...writes] } } };
    to.allow(new PolicyStatement({ actions: WRITE, resources: [this.arn], ...conditions }));
  }
}
