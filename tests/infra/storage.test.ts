import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { FUNCTIONS } from '../../lambdas/aws/names.ts';
import { UPLOAD_SECONDS } from '../../lambdas/publishing/import-batches.ts';
import { LINK_SECONDS } from '../../lambdas/publishing/link.ts';
import { deployed, onlyOne, resourcesOf } from './deployed.ts';
import { allowed, permissionsOf, statementsIn, words } from './policies.ts';

const { template } = deployed();

const bucketPolicy = (sidOrPart: string) => {
  for (const { Properties } of resourcesOf(template, 'AWS::S3::BucketPolicy').values()) {
    const found = statementsIn(Properties.PolicyDocument).find(({ Sid }) => Sid === sidOrPart);
    if (found) return { ...found, Resource: found.Resource.map(words) };
  }
  throw new Error(`No statement ${sidOrPart}`);
};

describe('the table', () => {
  test('is on demand, restorable, kept, and lets only shares vanish', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      },
    });
  });

  test('has the keys and indexes that the adapter asks for', () => {
    const { Properties } = onlyOne(template, 'AWS::DynamoDB::Table');
    const keys = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    expect(Properties.KeySchema).toEqual(keys('PK', 'SK'));
    expect(Properties.GlobalSecondaryIndexes).toEqual([
      { IndexName: 'GSI1', KeySchema: keys('GSI1PK', 'GSI1SK'), Projection: { ProjectionType: 'ALL' } },
      { IndexName: 'GSI2', KeySchema: keys('GSI2PK', 'GSI2SK'), Projection: { ProjectionType: 'ALL' } },
    ]);
  });
});

describe('every bucket', () => {
  test.each([...resourcesOf(template, 'AWS::S3::Bucket')])('is private, encrypted and kept: %s', (_id, bucket) => {
    expect(bucket.DeletionPolicy).toBe('Retain');
    expect(bucket.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    });
  });

  test.each([...resourcesOf(template, 'AWS::S3::BucketPolicy')])('speaks TLS 1.2 or newer only: %s', (_id, policy) => {
    const denied = statementsIn(policy.Properties.PolicyDocument).filter(({ Effect }) => Effect === 'Deny');
    expect(denied.map(({ Condition }) => Condition)).toContainEqual({ Bool: { 'aws:SecureTransport': 'false' } });
    expect(denied.map(({ Condition }) => Condition)).toContainEqual({ NumericLessThan: { 's3:TlsVersion': 1.2 } });
  });

  test('lets nobody in but the log delivery and the roles of functions', () => {
    const allowed = [...resourcesOf(template, 'AWS::S3::BucketPolicy').values()]
      .flatMap(({ Properties }) => statementsIn(Properties.PolicyDocument))
      .filter(({ Effect }) => Effect === 'Allow');
    for (const { Principal } of allowed)
      expect(JSON.stringify(Principal)).toMatch(
        /^\{"Service":"logging\.s3\.amazonaws\.com"\}$|^\{"AWS":(?:\[?,?\{"Fn::GetAtt":\["Functions\w+Role\w+","Arn"\]\})+\]?\}$/,
      );
    expect(allowed.length).toBeGreaterThan(FUNCTIONS.length);
  });
});

describe('the bucket of editions', () => {
  test('keeps versions, logs who reads, tells EventBridge', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      LoggingConfiguration: { DestinationBucketName: Match.anyValue(), LogFilePrefix: 'editions-bucket/' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
  });

  test('forgets rehearsals, imports and old versions, and nothing that was published', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: Match.anyValue(),
      LifecycleConfiguration: {
        Rules: [
          { Id: 'rehearsals', Prefix: 'rehearsals/', ExpirationInDays: 30, Status: 'Enabled' },
          { Id: 'imports', Prefix: 'imports/', ExpirationInDays: 365, Status: 'Enabled' },
          { Id: 'repairs', Prefix: 'repairs/', ExpirationInDays: 30, Status: 'Enabled' },
          { Id: 'import-reports', Prefix: 'import-reports/', ExpirationInDays: 365, Status: 'Enabled' },
          Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } }),
          { Id: 'delete-markers', ExpiredObjectDeleteMarker: true, Status: 'Enabled' },
        ],
      },
    });
  });

  test('refuses to overwrite an edition or an input, for everybody', () => {
    const { Effect, Principal, Action, Resource, Condition } = bucketPolicy('DenyOverwriting');
    expect({ Effect, Principal, Action }).toEqual({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:PutObject'],
    });
    expect(Resource.map(one => one.replace(/^<.*>/, ''))).toEqual(['/editions/*', '/inputs/*']);
    expect(Condition).toEqual({
      Null: { 's3:if-none-match': 'true' },
      Bool: { 's3:ObjectCreationOperation': 'true' },
    });
  });

  test('refuses to delete them', () => {
    const { Action, Resource } = bucketPolicy('DenyDeleting');
    expect(Action).toEqual(['s3:DeleteObject', 's3:DeleteObjectVersion']);
    expect(Resource.map(one => one.replace(/^<.*>/, ''))).toEqual(['/editions/*', '/inputs/*']);
  });

  test.each([
    ['DenyOldDownloads', 's3:GetObject', 900],
    ['DenyOldUploads', 's3:PutObject', 3600],
  ])('refuses signatures that are old, whatever they promise: %s', (sid, action, seconds) => {
    const { Action, Resource, Condition, Effect } = bucketPolicy(sid);
    expect([Effect, Action, Resource.map(one => one.replace(/^<.*>/, ''))]).toEqual(['Deny', [action], ['/*']]);
    expect(Condition).toEqual({ NumericGreaterThan: { 's3:signatureAge': seconds * 1000 } });
  });

  test('lets every link live as long as it says', () => {
    const { linkMaxAgeSeconds, uploadMaxAgeSeconds } = readConfig({});
    expect(linkMaxAgeSeconds).toBeGreaterThanOrEqual(LINK_SECONDS);
    expect(uploadMaxAgeSeconds).toBeGreaterThanOrEqual(UPLOAD_SECONDS);
  });
});

test('a restored table can take the place of the own one, which is let go', () => {
  const { template: restored } = deployed({ existingTable: 'almanac-restored' });
  restored.resourceCountIs('AWS::DynamoDB::Table', 0);
  const { Properties } = resourcesOf(restored, 'AWS::Lambda::Function').values().next().value ?? { Properties: {} };
  expect(Properties).toMatchObject({ Environment: { Variables: { ALMANAC_TABLE: 'almanac-restored' } } });
  expect(allowed(permissionsOf(restored, 'freeze'))).toContain(
    'dynamodb:Query on arn:<AWS::Partition>:dynamodb:<AWS::Region>:<AWS::AccountId>:table/almanac-restored/index/GSI1',
  );
});

test('without removal protection, and only then, everything can be torn down', () => {
  const open = deployed({ removalProtection: false }).template;
  for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool'])
    for (const { DeletionPolicy } of resourcesOf(open, type).values()) expect(DeletionPolicy).toBe('Delete');
  expect(JSON.stringify(open.toJSON())).not.toContain('DenyDeleting');
  expect(JSON.stringify(open.toJSON())).toContain('DenyOverwriting');
});
