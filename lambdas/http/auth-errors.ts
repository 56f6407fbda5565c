/** The caller showed no token, or one that is not good. What is wrong with it is not told. */
export class Unauthorised extends Error {
  override readonly name = 'Unauthorised';
  /** Whether a token was shown at all. */
  readonly shown: boolean;

  constructor(shown: boolean, options?: ErrorOptions) {
    super('Show a valid access token of the issuer that this service trusts: Authorization: Bearer …', options);
    this.shown = shown;
  }
}

/** The token is good, but does not allow this. */
export class MissingScope extends Error {
  override readonly name = 'MissingScope';
  readonly scope: string;

  constructor(scope: string) {
    super(`This needs a token with the scope ${scope}.`);
    this.scope = scope;
  }
}

/** The issuer's keys cannot be read, so no token can be checked. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';

  constructor(options: ErrorOptions) {
    super('Tokens cannot be checked at the moment. Try again later.', options);
  }
}
