/** A link to one edition for somebody without an account. The link itself is never stored, only its token's hash. */
export interface Share {
  /** SHA-256 (hex) of the token. */
  readonly tokenHash: string;
  readonly report: string;
  readonly edition: string;
  /** Reports that it opens, such as `zh-Hans/report.pdf`; null for all that the edition offers. */
  readonly files: readonly string[] | null;
  /** ISO instant. */
  readonly expiresAt: string;
  readonly note: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
  /** Downloads so far. */
  readonly uses: number;
}

/** What a share is called where its token must not be said. */
export const shareId = (share: Pick<Share, 'tokenHash'>): string => share.tokenHash.slice(0, 32);
