import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnRoute,
  CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ROUTE_SCOPES, SCOPES, type Scope } from '../lambdas/http/scopes.ts';
import { acknowledge } from './acknowledge.ts';
import type { Auth } from './auth.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ApiProps {
  /** Answers every route. */
  readonly handler: ServiceFunction;
  /** Whose tokens open the routes that are not public. */
  readonly auth: Auth;
  /** Requests a second that are let through, all callers together. */
  readonly requestsPerSecond: number;
  /** Requests that may come at once. */
  readonly requestBurst: number;
  /** Whether some addresses need no token; otherwise shares are not offered, and the others ask for a token like the rest. */
  readonly openRoutes: boolean;
  /** Requests a second that each open route lets through, so that strangers cannot starve who has a token. */
  readonly openRequestsPerSecond: number;
  /** Requests that may come at once to each open route. */
  readonly openRequestBurst: number;
  /** How long the access log is kept. */
  readonly logRetention: RetentionDays;
  /**
   * Origins whose pages may call.
   * @default none: browsers refuse every other page
   */
  readonly corsOrigins?: readonly string[];
}

/** What the gateway lets through for a method of the app; whatever answers to GET answers to HEAD, too. */
const METHODS: Readonly<Record<string, HttpMethod[]>> = {
  GET: [HttpMethod.GET, HttpMethod.HEAD],
  POST: [HttpMethod.POST],
  DELETE: [HttpMethod.DELETE],
};

/** Why a route needs no token where the configuration opens it. One that is public without standing here stops the synth. */
const PUBLIC: readonly (readonly [address: RegExp, reason: string])[] = [
  [/^\/healthz$/, 'Says whether the service answers, and nothing else.'],
  [/^\/openapi\.json$/, 'Describes the API; it holds no data of a report.'],
  [/^\/shares\//, 'A share link works without an account: its unguessable token is checked by the app.'],
];

/** A share opens reports without an account: where nothing may be open, there is none to make either. */
const isOfShares = (route: string): boolean => /\/shares(\/|$)/.test(route);

/** What the access log notes of a request: the token of a share is part of the path, so the route is noted instead. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTime',
    request: '$context.requestId',
    method: '$context.httpMethod',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    caller: '$context.authorizer.claims.sub',
    ip: '$context.identity.sourceIp',
    error: '$context.authorizer.error',
  }),
);

/** The public API: the app's routes one by one, each with the scope that the app says it needs. */
export class Api extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { corsOrigins = [] } = props;
    this.api = new HttpApi(this, 'Api', {
      description: 'Almanac: reports on demand',
      createDefaultStage: false,
      ...(corsOrigins.length > 0 && {
        corsPreflight: {
          allowOrigins: [...corsOrigins],
          allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD, CorsHttpMethod.POST, CorsHttpMethod.DELETE],
          allowHeaders: ['authorization', 'content-type'],
          maxAge: Duration.hours(1),
        },
      }),
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: props.requestsPerSecond, burstLimit: props.requestBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: props.logRetention, removalPolicy: RemovalPolicy.DESTROY }),
        ),
        format: ACCESS_LOG,
      },
    });
    const integration = new HttpLambdaIntegration('App', props.handler.function, { scopePermissionToRoute: false });
    const offered = Object.entries(ROUTE_SCOPES)
      .filter(([route]) => props.openRoutes || !isOfShares(route))
      .map(([route, needed]) => [route, needed ?? (props.openRoutes ? null : SCOPES.read)] as const);
    const open = offered.flatMap(([route, needed]) => this.#open(route, needed, integration, props.auth));
    this.#slowDown(open, props);
  }

  /** Gives open routes limits of their own, which the stage can only have once the routes are there. */
  #slowDown(open: readonly HttpRoute[], { openRequestsPerSecond, openRequestBurst }: ApiProps): void {
    const stage = this.stage.node.defaultChild;
    if (!(stage instanceof CfnStage)) throw new TypeError('The stage has no CfnStage below it.');
    const settings = {
      ThrottlingRateLimit: openRequestsPerSecond,
      ThrottlingBurstLimit: openRequestBurst,
      DetailedMetricsEnabled: true,
    };
    if (open.length === 0) return;
    const routes = open.flatMap(({ node }) => (node.defaultChild instanceof CfnRoute ? [node.defaultChild] : []));
    stage.routeSettings = Object.fromEntries(routes.map(({ routeKey }) => [routeKey, settings]));
    for (const route of routes) stage.addResourceDependency(route);
  }

  #open(route: string, needed: Scope | null, integration: HttpLambdaIntegration, auth: Auth): readonly HttpRoute[] {
    const [name = '', path = ''] = route.split(' ');
    const methods = METHODS[name];
    if (methods === undefined) throw new RangeError(`The API cannot offer "${route}": add ${name} to its methods.`);
    const reason = PUBLIC.find(([address]) => address.test(path))?.[1];
    if (needed === null && reason === undefined)
      throw new RangeError(`"${route}" needs no scope, and infra/api.ts gives no reason why it may be public.`);
    const access =
      needed === null
        ? { authorizer: new HttpNoneAuthorizer() }
        : { authorizer: auth.authorizer, authorizationScopes: [needed] };
    const routes = this.api.addRoutes({ path, methods, integration, ...access });
    if (needed !== null || reason === undefined) return [];
    for (const opened of routes) acknowledge(opened, { 'AwsSolutions-APIG4': reason });
    return routes;
  }
}
