import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { ENV } from '../lambdas/aws/names.ts';
import { SCOPES, type Scope } from '../lambdas/http/scopes.ts';
import { acknowledge } from './acknowledge.ts';
import type { Partition } from './partition.ts';
import type { ServiceFunction } from './service-function.ts';

export interface AuthProps {
  /**
   * Whose tokens are accepted, and for which audiences.
   * @default a Cognito user pool of the stack's own, with one client a role
   */
  readonly tokens?: { readonly issuer: string; readonly audience: readonly string[]; readonly algorithm: string };
  /**
   * First part of the address at which the own pool hands out tokens; unique in the region.
   * @default `almanac-` and the account's number
   */
  readonly domainPrefix?: string;
  /**
   * Raised to replace the own clients, and so their secrets: the old ones are refused from then on.
   * @default 1
   */
  readonly clientGeneration?: number;
  /** Partition of the region, where it is known: GovCloud has endpoints of its own. */
  readonly partition: Partition | null;
  /**
   * Keeps the pool when the stack goes, and refuses its deletion.
   * @default true
   */
  readonly protectedFromRemoval?: boolean;
}

/** The clients of the own pool: what each is for is what it may do. */
const CLIENTS: Readonly<Record<string, readonly Scope[]>> = {
  Reader: [SCOPES.read],
  Operator: [SCOPES.read, SCOPES.run],
  Importer: [SCOPES.write],
};

/** Who may call: tokens of an issuer that is named, or of a Cognito user pool that the stack makes. */
export class Auth extends Construct {
  readonly authorizer: HttpJwtAuthorizer;
  readonly issuer: string;
  readonly audience: readonly string[];
  /** How the tokens are signed; always by RSA, since API Gateway checks no other signature. */
  readonly algorithm: string;
  /** The own pool and its clients by name; absent when an issuer is named. */
  readonly pool?: UserPool;
  readonly clients: Readonly<Record<string, UserPoolClient>> = {};
  /** Where the own pool hands out tokens. */
  readonly tokenAddress?: string;

  constructor(scope: Construct, id: string, props: AuthProps) {
    super(scope, id);
    if (props.tokens) {
      this.issuer = props.tokens.issuer;
      this.audience = props.tokens.audience;
      this.algorithm = props.tokens.algorithm;
    } else {
      this.pool = this.#pool(props.protectedFromRemoval ?? true, props.partition);
      this.clients = this.#clients(this.pool, props.clientGeneration ?? 1);
      const domain = this.pool.addDomain('Domain', {
        cognitoDomain: { domainPrefix: props.domainPrefix ?? `almanac-${Aws.ACCOUNT_ID}` },
      });
      this.tokenAddress = `${domain.baseUrl({ fips: props.partition === 'aws-us-gov' })}/oauth2/token`;
      this.issuer = `https://cognito-idp.${Stack.of(this).region}.${Aws.URL_SUFFIX}/${this.pool.userPoolId}`;
      this.algorithm = 'RS256';
      this.audience = Object.values(this.clients).map(client => client.userPoolClientId);
    }
    this.authorizer = new HttpJwtAuthorizer('Tokens', this.issuer, { jwtAudience: [...this.audience] });
  }

  /** Tells the app whose tokens to accept: it checks them again, as it does on one machine. */
  bind(to: ServiceFunction): void {
    to.setVariable(ENV.issuer, this.issuer);
    to.setVariable(ENV.audience, this.audience.join(','));
    to.setVariable(ENV.algorithm, this.algorithm);
  }

  #pool(kept: boolean, partition: Partition | null): UserPool {
    const plans = partition !== 'aws-us-gov';
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      accountRecovery: AccountRecovery.NONE,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
      },
      // GovCloud has no plans to choose from.
      ...(plans && {
        featurePlan: FeaturePlan.PLUS,
        standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      }),
      deletionProtection: kept,
      removalPolicy: kept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    if (!plans)
      acknowledge(pool, {
        'AwsSolutions-COG8': 'GovCloud has no plans to choose from. The pool holds programs that nobody signs in to.',
      });
    return pool;
  }

  #clients(pool: UserPool, generation: number): Readonly<Record<string, UserPoolClient>> {
    const servers = ['reports', 'records'].map(identifier => {
      const scopes = Object.values(SCOPES)
        .filter(scope => scope.startsWith(`${identifier}/`))
        .map(name => new ResourceServerScope({ scopeName: name.slice(identifier.length + 1), scopeDescription: name }));
      return { scopes, server: new UserPoolResourceServer(this, identifier, { userPool: pool, identifier, scopes }) };
    });
    const oauth = (wanted: Scope): OAuthScope => {
      for (const { server, scopes } of servers)
        for (const scope of scopes)
          if (scope.scopeDescription === wanted) return OAuthScope.resourceServer(server, scope);
      throw new RangeError(`No resource server of the pool has the scope ${wanted}.`);
    };
    return Object.fromEntries(
      Object.entries(CLIENTS).map(([name, scopes]) => [
        name,
        pool.addClient(`${name}${generation}`, {
          generateSecret: true,
          accessTokenValidity: Duration.hours(1),
          preventUserExistenceErrors: true,
          enableTokenRevocation: true,
          oAuth: { flows: { clientCredentials: true }, scopes: scopes.map(oauth) },
        }),
      ]),
    );
  }
}
