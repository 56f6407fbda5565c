import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openApi } from '../http/api.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { deployed, onlyOne, resourcesOf } from './deployed.ts';

const { template } = deployed({ openRoutes: true });

const Route = z.object({
  RouteKey: z.string(),
  AuthorizationType: z.enum(['JWT', 'NONE']),
  AuthorizationScopes: z.array(z.string()).optional(),
});

const routes = new Map(
  [...resourcesOf(template, 'AWS::ApiGatewayV2::Route').values()].map(({ Properties }) => {
    const { RouteKey, AuthorizationType, AuthorizationScopes } = Route.parse(Properties);
    return [RouteKey, AuthorizationType === 'NONE' ? 'public' : AuthorizationScopes] as const;
  }),
);

const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ security: z.array(z.object({ bearer: z.array(z.string()) })) })),
  ),
});

describe('the routes', () => {
  let environment: TestEnvironment;
  beforeAll(async () => {
    environment = await openTestEnvironment();
  });
  afterAll(() => environment.leave());

  test('are those that the app describes, with the scopes that it says it needs', async () => {
    const described = await openApi(environment.dependencies).app.request('/openapi.json');
    const { paths } = Description.parse(await described.json());
    const expected = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { security }]) => [
        `${method.toUpperCase()} ${path}`,
        security[0]?.bearer ?? 'public',
      ]),
    );
    const own = ['GET /', 'GET /healthz', 'GET /openapi.json'];
    const offered = [...routes].filter(([route]) => !route.startsWith('HEAD ') && !own.includes(route));
    expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(expected));
  });

  test('answer to HEAD wherever they answer to GET, as the app does on one machine', async () => {
    const { app } = openApi(environment.dependencies);
    for (const path of ['/', '/healthz', '/openapi.json', '/editions']) {
      const answer = await app.request(path, { method: 'HEAD' });
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, '']);
    }
    const gets = [...routes].filter(([route]) => route.startsWith('GET '));
    for (const [route, access] of gets)
      expect([route, routes.get(route.replace('GET', 'HEAD'))]).toEqual([route, access]);
    expect([...routes.keys()].filter(route => route.startsWith('HEAD '))).toHaveLength(gets.length);
  });
});

test("nothing is public but the API's health, its description, and share links", () => {
  const open = [...routes].filter(([, access]) => access === 'public').map(([route]) => route);
  expect(open.filter(route => !/^\w+ \/shares\//.test(route))).toEqual([
    'GET /healthz',
    'HEAD /healthz',
    'GET /openapi.json',
    'HEAD /openapi.json',
  ]);
  expect(open.length).toBeGreaterThan(2);
});

test('no route catches what the others leave', () => {
  expect([...routes.keys()].join()).not.toMatch(/\$default|ANY|\+\}/);
});

test('the scopes are what callers are promised', () => {
  expect(routes.get('POST /runs')).toEqual(['reports/run']);
  expect(routes.get('GET /editions/{report}/{edition}/{language}/report.pdf')).toEqual(['reports/read']);
  expect(routes.get('POST /imports')).toEqual(['records/write']);
});

test('is throttled, logged and counted, and no other page may call it', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    StageName: '$default',
    DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40, DetailedMetricsEnabled: true },
    AccessLogSettings: { DestinationArn: Match.anyValue(), Format: Match.stringLikeRegexp('routeKey') },
  });
  expect(onlyOne(template, 'AWS::ApiGatewayV2::Api').Properties.CorsConfiguration).toBeUndefined();
});

describe('open routes', () => {
  const Stage = z.object({
    DependsOn: z.array(z.string()),
    Properties: z.object({
      DefaultRouteSettings: z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }),
      RouteSettings: z.record(
        z.string(),
        z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }),
      ),
    }),
  });
  const stage = Stage.parse(Object.values(template.findResources('AWS::ApiGatewayV2::Stage'))[0]);
  const { DefaultRouteSettings: all, RouteSettings: each } = stage.Properties;

  test('have limits of their own, so that strangers cannot starve who has a token', () => {
    const open = [...routes].filter(([, access]) => access === 'public').map(([route]) => route);
    expect(Object.keys(each).sort()).toEqual(open.sort());
    for (const limit of Object.values(each)) {
      expect(limit.ThrottlingRateLimit * 2).toBeLessThanOrEqual(all.ThrottlingRateLimit);
      expect(limit.ThrottlingBurstLimit * 2).toBeLessThanOrEqual(all.ThrottlingBurstLimit);
    }
  });

  test('are there before the stage speaks of them', () => {
    const open = [...resourcesOf(template, 'AWS::ApiGatewayV2::Route')]
      .filter(([, { Properties }]) => Properties.AuthorizationType === 'NONE')
      .map(([id]) => id);
    expect(stage.DependsOn).toEqual(expect.arrayContaining(open));
  });
});

test('its log does not hold what opens a share: neither path nor query', () => {
  const { Properties } = onlyOne(template, 'AWS::ApiGatewayV2::Stage');
  expect(JSON.stringify(Properties.AccessLogSettings)).not.toMatch(/context\.path|rawPath|querystring/i);
});

test('CORS is for the origins that are named', () => {
  const origin = 'https://reports.example.org';
  const { template: open } = deployed({ corsOrigins: [origin] });
  open.hasResourceProperties('AWS::ApiGatewayV2::Api', { CorsConfiguration: { AllowOrigins: [origin] } });
});

describe('tokens', () => {
  test('come from a pool of programs, one client a role', () => {
    const scopes = [...resourcesOf(template, 'AWS::Cognito::UserPoolClient').values()].map(({ Properties }) => {
      expect(Properties).toMatchObject({ AllowedOAuthFlows: ['client_credentials'], GenerateSecret: true });
      return JSON.stringify(Properties.AllowedOAuthScopes);
    });
    expect(scopes).toHaveLength(3);
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      DeletionProtection: 'ACTIVE',
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: 'reports',
      Scopes: [Match.objectLike({ ScopeName: 'read' }), Match.objectLike({ ScopeName: 'run' })],
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: 'records',
      Scopes: [Match.objectLike({ ScopeName: 'write' })],
    });
  });

  test('come from another issuer where one is named, and then there is no pool', () => {
    const tokens = {
      issuer: 'https://login.example.org/realms/institute',
      audience: ['almanac', 'almanac-batch'],
      algorithm: 'RS512',
    };
    const { template: other } = deployed({ tokens });
    other.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: tokens.issuer, Audience: tokens.audience },
    });
    other.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: {
          ALMANAC_ISSUER: tokens.issuer,
          ALMANAC_AUDIENCE: 'almanac,almanac-batch',
          ALMANAC_ALGORITHM: 'RS512',
        },
      },
    });
    other.resourceCountIs('AWS::Cognito::UserPool', 0);
  });
});
