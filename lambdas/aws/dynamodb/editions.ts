import type { EditionPointer, EditionTable } from '../../publishing/ports.ts';
import { canonicalJson } from '../../records/canonical.ts';
import { type Access, body, type Item } from './item.ts';
import { EDITIONS } from './keys.ts';
import { putIf } from './put-if.ts';
import { getItem, queryAll } from './query.ts';

const editionId = (report: string, edition: string): string => `${report}/${edition}`;

function itemOf(pointer: EditionPointer): Item {
  const { report, edition, publishedAt, run } = pointer;
  const id = editionId(report, edition);
  return { PK: EDITIONS, SK: id, kind: 'edition', id, publishedAt, run, body: canonicalJson(pointer) };
}

/** The pointers to published editions, all in one partition: a report has one a year. */
export const editionTable = (access: Access): EditionTable => ({
  listEditions: async () => (await queryAll(access, { partition: EDITIONS })).map(item => body<EditionPointer>(item)),

  getEdition: async (report, edition) => {
    const item = await getItem(access, { PK: EDITIONS, SK: editionId(report, edition) });
    return item === null ? null : body<EditionPointer>(item);
  },

  putEdition: async pointer => {
    const { publishedAt, run } = pointer;
    return putIf(access, itemOf(pointer), {
      // Pointers of before have no instant of their own.
      ConditionExpression:
        'attribute_not_exists(publishedAt) OR publishedAt < :at OR (publishedAt = :at AND #run < :run)',
      ExpressionAttributeNames: { '#run': 'run' },
      ExpressionAttributeValues: { ':at': publishedAt, ':run': run },
    });
  },

  replaceEdition: (was, next) =>
    putIf(access, itemOf(next), {
      ConditionExpression: 'body = :was',
      ExpressionAttributeValues: { ':was': canonicalJson(was) },
    }),
});
