/** The body of a request is not JSON. */
export class MalformedJson extends Error {
  override readonly name = 'MalformedJson';

  constructor() {
    super('The body is not valid JSON. Send an object such as {"report":"overseas-influence","edition":"2022"}.');
  }
}

/** The body of a request is something else than JSON. */
export class WrongContentType extends Error {
  override readonly name = 'WrongContentType';

  constructor(contentType: string | undefined) {
    super(`The body has the content type "${contentType ?? 'none'}". Send JSON with Content-Type: application/json.`);
  }
}

/** The body of a request is larger than any request needs to be. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';

  constructor(limit: number) {
    super(`The body is over ${limit} bytes. A request names a report, an edition, languages and formats; no more.`);
  }
}

/** Fields of the body that do not have the form that they must have; all of them. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly faults: readonly { readonly field: string; readonly rule: string }[];

  constructor(faults: readonly { readonly field: string; readonly rule: string }[]) {
    super(
      `The request cannot be read: ${faults.map(({ field, rule }) => `${field}: ${rule}`).join('; ')}. ` +
        'GET /openapi.json describes it.',
    );
    this.faults = faults;
  }
}

/** Nothing lives at this address. */
export class NothingHere extends Error {
  override readonly name = 'NothingHere';

  constructor(path: string) {
    super(`There is nothing at ${path.slice(0, 200)}. GET / lists the editions, GET /openapi.json all addresses.`);
  }
}

/** Something lives at this address, but does not answer to this method. */
export class MethodNotAllowed extends Error {
  override readonly name = 'MethodNotAllowed';
  readonly allow: readonly string[];

  constructor(method: string, allow: readonly string[]) {
    super(`${method} is not possible here. Possible: ${allow.join(', ')}.`);
    this.allow = allow;
  }
}
