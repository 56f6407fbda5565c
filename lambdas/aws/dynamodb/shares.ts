import { PutCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ShareTable } from '../../publishing/ports.ts';
import type { Share } from '../../publishing/share.ts';
import { canonicalJson } from '../../records/canonical.ts';
import { type Access, body, type Item, number, text } from './item.ts';
import { refuseTooLarge } from './item-size.ts';
import { SHARES } from './keys.ts';
import { getItem, queryAll, type ReadItem } from './query.ts';
import { EXPIRY } from './schema.ts';
import { updateIf } from './update-if.ts';

const KEPT_SECONDS = 30 * 24 * 3600;

/** What never changes is in the body; `uses` and `revokedAt` change by themselves, so that neither undoes the other. */
function shareItem({ uses, revokedAt, ...fixed }: Share): Item {
  return {
    PK: SHARES,
    SK: fixed.tokenHash,
    kind: 'share',
    id: fixed.tokenHash,
    body: canonicalJson(fixed),
    uses,
    ...(revokedAt !== null && { revokedAt }),
    [EXPIRY]: Math.floor(Date.parse(fixed.expiresAt) / 1000) + KEPT_SECONDS,
  };
}

const shareOf = (item: ReadItem): Share => ({
  ...body<Omit<Share, 'uses' | 'revokedAt'>>(item),
  uses: number(item, 'uses'),
  revokedAt: item.revokedAt === undefined ? null : text(item, 'revokedAt'),
});

type Change = Pick<UpdateCommandInput, 'UpdateExpression' | 'ExpressionAttributeValues'>;

/** Changes a share that is there; false when there is none. */
const change = (access: Access, tokenHash: string, update: Change): Promise<boolean> =>
  updateIf(access, { PK: SHARES, SK: tokenHash }, { ConditionExpression: 'attribute_exists(PK)', ...update });

const byAge = (a: Share, b: Share): number => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0);

/** Shares by the hash of their token: all in one partition, since an editor makes a handful a year. */
export const shareTable = (access: Access): ShareTable => ({
  createShare: async share => {
    const item = shareItem(share);
    refuseTooLarge('The share', item);
    await access.client.send(
      new PutCommand({ TableName: access.tableName, Item: item, ConditionExpression: 'attribute_not_exists(PK)' }),
    );
  },

  getShare: async tokenHash => {
    const item = await getItem(access, { PK: SHARES, SK: tokenHash });
    return item === null ? null : shareOf(item);
  },

  listShares: async (report, edition) =>
    (await queryAll(access, { partition: SHARES }))
      .map(shareOf)
      .filter(share => share.report === report && share.edition === edition)
      .sort(byAge),

  revokeShare: (tokenHash, at) =>
    change(access, tokenHash, {
      UpdateExpression: 'SET revokedAt = if_not_exists(revokedAt, :at)',
      ExpressionAttributeValues: { ':at': at },
    }),

  countUse: async tokenHash => {
    await change(access, tokenHash, { UpdateExpression: 'ADD uses :one', ExpressionAttributeValues: { ':one': 1 } });
  },
});
