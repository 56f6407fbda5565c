import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { type Resource, resourcesOf } from './deployed.ts';
import { type Statement, statementsIn, words } from './policies.ts';
import { type Call, lets } from './policy-evaluation.ts';

/** One way along which something is told or started. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** Why nothing arrives; null when it does. */
  readonly obstacle: string | null;
}

const Written = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()) })),
});

/** What a call needs, by the kind of resource that it goes to. */
const ACTIONS: Readonly<Record<string, string>> = {
  'AWS::SNS::Topic': 'sns:Publish',
  'AWS::SQS::Queue': 'sqs:SendMessage',
  'AWS::Lambda::Function': 'lambda:InvokeFunction',
  'AWS::StepFunctions::StateMachine': 'states:StartExecution',
  'AWS::Events::EventBus': 'events:PutEvents',
};

/** Where the policy of a resource is written, and which property of it names the resource. */
const POLICIES: Readonly<Record<string, readonly [type: string, names: string]>> = {
  'AWS::SNS::Topic': ['AWS::SNS::TopicPolicy', 'Topics'],
  'AWS::SQS::Queue': ['AWS::SQS::QueuePolicy', 'Queues'],
};

const Named = z.union([
  z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
  z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform(named => named['Fn::GetAtt'][0]),
]);

/** The resource that `{Ref}` or `{Fn::GetAtt}` names. */
const idIn = (value: unknown): string => Named.parse(value);

/** Where a stack is deployed, as its template writes it. */
export interface Place {
  readonly partition: string;
  readonly region: string;
}

const ANYWHERE: Place = { partition: '<AWS::Partition>', region: '<AWS::Region>' };

/** The ways in which the template may write the ARN of a resource. */
const arnsOf = (id: string, written?: string): readonly string[] => [
  `<${id}>`,
  `<${id}.Arn>`,
  ...(written ? [written] : []),
];

/** What AWS tells the policy of a target about a service that calls on behalf of a resource of this account. */
const onBehalfOf = (source: readonly string[]): Call['context'] => ({
  'aws:sourceaccount': ['<AWS::AccountId>'],
  'aws:sourcearn': source,
  'aws:securetransport': ['true'],
});

const Target = z.looseObject({
  Arn: z.unknown(),
  RoleArn: z.unknown().optional(),
  DeadLetterConfig: z.object({ Arn: z.unknown() }).optional(),
});
const Actions = z.array(z.unknown()).default([]);

/** Every way from an alarm, rule, schedule, function, machine or API to what it tells or starts. */
export function waysIn(template: Template, { partition, region }: Place = ANYWHERE): readonly Way[] {
  const inAccount = (service: string, rest: string): string =>
    `arn:${partition}:${service}:${region}:<AWS::AccountId>:${rest}`;
  const { Resources: resources } = Written.parse(template.toJSON());
  const ofType = (type: string): readonly (readonly [string, Resource])[] => [...resourcesOf(template, type)];
  const typeOf = (id: string): string => resources[id]?.Type ?? 'nothing of this stack';
  const property = (id: string, name: string): unknown => resources[id]?.Properties[name];

  const policyOf = (id: string): readonly Statement[] => {
    const [type, names] = POLICIES[typeOf(id)] ?? [];
    if (type === undefined || names === undefined) return [];
    return ofType(type)
      .filter(([, { Properties }]) =>
        z
          .array(z.unknown())
          .parse(Properties[names])
          .some(one => idIn(one) === id),
      )
      .flatMap(([, { Properties }]) => statementsIn(Properties.PolicyDocument));
  };
  const policiesOfRole = (role: string): readonly Statement[] =>
    ofType('AWS::IAM::Policy')
      .filter(([, { Properties }]) =>
        z
          .array(z.unknown())
          .parse(Properties.Roles)
          .some(one => idIn(one) === role),
      )
      .flatMap(([, { Properties }]) => statementsIn(Properties.PolicyDocument));

  const keyObstacle = (to: string, service: string, context: Call['context']): string | null => {
    const key = property(to, 'KmsMasterKeyId');
    if (key === undefined) return null;
    if (typeof key === 'string') return `its key ${key} is managed by AWS, which lets no other service use it`;
    const statements = statementsIn(property(idIn(key), 'KeyPolicy'));
    const missing = ['kms:Decrypt', 'kms:GenerateDataKey'].filter(
      action => !lets(statements, { service, action, resources: ['*'], context }),
    );
    return missing.length === 0 ? null : `its key does not let ${service} use ${missing.join(' and ')}`;
  };

  /** By the policy of the target itself. */
  const byPolicy = (to: string, service: string, source: readonly string[]): string | null => {
    const context = onBehalfOf(source);
    const action = ACTIONS[typeOf(to)];
    if (action === undefined) return `no test knows how ${typeOf(to)} is reached`;
    if (typeOf(to) === 'AWS::Lambda::Function') {
      const open = ofType('AWS::Lambda::Permission').some(
        ([
          ,
          {
            Properties: { FunctionName, Principal, Action, SourceArn },
          },
        ]) =>
          idIn(FunctionName) === to &&
          Principal === service &&
          Action === action &&
          lets([permission(SourceArn)], { action, resources: [], context }),
      );
      return open ? null : `no permission lets ${service} invoke it`;
    }
    if (!lets(policyOf(to), { service, action, resources: arnsOf(to), context }))
      return `its policy does not let ${service} ${action}`;
    return keyObstacle(to, service, context);
  };

  /** By a role that the service takes on. */
  const byRole = (
    role: string,
    service: string,
    source: readonly string[],
    call: Pick<Call, 'action' | 'resources'>,
  ) => {
    const trust = statementsIn(property(role, 'AssumeRolePolicyDocument'));
    const context = onBehalfOf(source);
    if (!lets(trust, { service, action: 'sts:AssumeRole', resources: [], context }))
      return `the role ${role} cannot be taken on by ${service}`;
    if (!lets(policiesOfRole(role), { ...call, context })) return `the role ${role} may not ${call.action}`;
    return null;
  };
  const actionOn = (to: string) => ({ action: ACTIONS[typeOf(to)] ?? 'unknown:Action', resources: arnsOf(to) });

  const way = (from: string, to: string, obstacle: string | null): Way => ({ from, to, obstacle });
  const ways: Way[] = [];

  for (const [id, { Properties }] of ofType('AWS::CloudWatch::Alarm')) {
    const source = arnsOf(id, inAccount('cloudwatch', `alarm:${id}`));
    const told = ['AlarmActions', 'OKActions', 'InsufficientDataActions'].map(name => Actions.parse(Properties[name]));
    if (told[0]?.length === 0) ways.push(way(id, 'nobody', 'it has no action'));
    for (const action of told.flat())
      ways.push(way(id, idIn(action), byPolicy(idIn(action), 'cloudwatch.amazonaws.com', source)));
  }

  for (const [id, { Properties }] of ofType('AWS::Events::Rule'))
    for (const { Arn, RoleArn, DeadLetterConfig } of z.array(Target).parse(Properties.Targets)) {
      const [service, source, to] = ['events.amazonaws.com', arnsOf(id), idIn(Arn)] as const;
      const obstacle =
        RoleArn === undefined ? byPolicy(to, service, source) : byRole(idIn(RoleArn), service, source, actionOn(to));
      ways.push(way(id, to, obstacle));
      const lost = DeadLetterConfig && idIn(DeadLetterConfig.Arn);
      ways.push(
        way(id, lost ?? 'no dead letters', lost ? byPolicy(lost, service, source) : 'what is lost is not kept'),
      );
    }

  const groups = new Map(ofType('AWS::Scheduler::ScheduleGroup').map(([id, { Properties }]) => [Properties.Name, id]));
  for (const [id, { Properties }] of ofType('AWS::Scheduler::Schedule')) {
    const { Arn, RoleArn, DeadLetterConfig } = Target.parse(Properties.Target);
    const source = arnsOf(groups.get(Properties.GroupName) ?? 'the default group');
    const lost = DeadLetterConfig === undefined ? [] : [idIn(DeadLetterConfig.Arn)];
    for (const to of [idIn(Arn), ...lost])
      ways.push(way(id, to, byRole(idIn(RoleArn), 'scheduler.amazonaws.com', source, actionOn(to))));
    if (lost.length === 0) ways.push(way(id, 'no dead letters', 'what is lost is not kept'));
  }

  for (const [id, { Properties }] of ofType('AWS::Lambda::Function')) {
    const dead = z.object({ TargetArn: z.unknown() }).optional().parse(Properties.DeadLetterConfig);
    if (dead === undefined) continue;
    const to = idIn(dead.TargetArn);
    ways.push(way(id, to, byRole(idIn(Properties.Role), 'lambda.amazonaws.com', arnsOf(id), actionOn(to))));
  }

  for (const [id, { Properties }] of ofType('AWS::StepFunctions::StateMachine')) {
    const definition = words(Properties.DefinitionString);
    const called = [...definition.matchAll(/<(\w+)\.Arn>/g)].map(([, to = '']) => to);
    const asked = [...definition.matchAll(/:states:::aws-sdk:(\w+):(\w)(\w+)/g)].map(
      ([, service, first = '', rest]) => `${service}:${first.toUpperCase()}${rest}`,
    );
    const calls = [
      ...called.map(to => ({ to, ...actionOn(to) })),
      ...asked.map(action => ({ to: action, action, resources: ['*'] })),
    ];
    const context = /"Namespace":"(\w+)"/.exec(definition)?.[1] ?? '';
    for (const { to, ...call } of calls) {
      const role = idIn(Properties.RoleArn);
      const told = { ...onBehalfOf(arnsOf(id)), 'cloudwatch:namespace': [context] };
      ways.push(
        way(id, to, lets(policiesOfRole(role), { ...call, context: told }) ? null : `its role may not ${call.action}`),
      );
    }
  }

  for (const [id, { Properties }] of ofType('AWS::ApiGatewayV2::Integration')) {
    const source = inAccount('execute-api', `<${idIn(Properties.ApiId)}>/*/*/*`);
    const to = idIn(Properties.IntegrationUri);
    ways.push(way(id, to, byPolicy(to, 'apigateway.amazonaws.com', [source])));
  }
  return ways;
}

const permission = (source: unknown): Statement => ({
  Effect: 'Allow',
  Action: ['lambda:InvokeFunction'],
  Resource: [undefined],
  Condition: source === undefined ? {} : { ArnLike: { 'aws:SourceArn': source } },
});

/** The ways on which nothing arrives, in words. */
export const blocked = (ways: readonly Way[]): readonly string[] =>
  ways.filter(({ obstacle }) => obstacle !== null).map(({ from, to, obstacle }) => `${from} → ${to}: ${obstacle}`);
