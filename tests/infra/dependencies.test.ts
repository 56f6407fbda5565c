import { expect, test } from 'vitest';
import * as z from 'zod';
import { deployed } from './deployed.ts';

const Written = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.unknown(),
      DependsOn: z
        .union([z.string(), z.array(z.string())])
        .default([])
        .transform(one => (typeof one === 'string' ? [one] : one)),
    }),
  ),
});

const { Resources: resources } = Written.parse(deployed().template.toJSON());

/** Logical ids that a value refers to. */
function referred(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referred);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'Ref') return [String(inner)];
    if (key === 'Fn::GetAtt') return [String(Array.isArray(inner) ? inner[0] : String(inner).split('.')[0])];
    if (key === 'Fn::Sub') return [...JSON.stringify(inner).matchAll(/\$\{([A-Za-z0-9]+)/g)].map(([, id = '']) => id);
    return referred(inner);
  });
}

test('no resource says that it depends on what it refers to anyway (W3005 of cfn-lint)', () => {
  const said = Object.entries(resources).flatMap(([id, { DependsOn, Properties }]) =>
    DependsOn.filter(one => referred(Properties).includes(one)).map(one => `${id} → ${one}`),
  );
  expect(said).toEqual([]);
});

test('whatever acts by a role still waits for the policy of that role', () => {
  const policies = Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::IAM::Policy');
  for (const [id, { Type, Properties, DependsOn }] of Object.entries(resources)) {
    if (Type !== 'AWS::Lambda::Function' && Type !== 'AWS::StepFunctions::StateMachine') continue;
    const roles = referred(Properties).filter(one => resources[one]?.Type === 'AWS::IAM::Role');
    const awaited = policies
      .filter(([, policy]) => referred(policy.Properties).some(one => roles.includes(one)))
      .map(([policy]) => policy);
    expect([id, awaited.length, DependsOn]).toEqual([id, 1, awaited]);
  }
});
