/** A key that could mean another place on some store. */
export class UnsafeKey extends Error {
  override readonly name = 'UnsafeKey';
  readonly key: string;

  constructor(key: string) {
    super(
      `${JSON.stringify(key)} cannot be the key of a stored object. A key is made of segments of lower-case letters, ` +
        'digits, ".", "_" and "-", none beginning with "." or "-", with "/" between them.',
    );
    this.key = key;
  }
}

const KEY = /^[a-z0-9_][a-z0-9._-]*(\/[a-z0-9_][a-z0-9._-]*)*$/;

/** S3 and file systems agree below this length. */
const MAX_LENGTH = 512;

export const isObjectKey = (key: string): boolean => key.length <= MAX_LENGTH && KEY.test(key);

/** The key itself, once it is known to name the same thing on every store: no "..", no leading "/", no case tricks. */
export function checkedKey(key: string): string {
  if (!isObjectKey(key)) throw new UnsafeKey(key);
  return key;
}
