import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { EditionPointer, EditionTable } from '../../publishing/ports.ts';
import { canonicalJson } from '../../records/canonical.ts';
import { type Access, body, type Item } from './item.ts';
import { refuseTooLarge } from './item-size.ts';
import { EDITIONS } from './keys.ts';
import { getItem, queryAll } from './query.ts';

const editionId = (report: string, edition: string): string => `${report}/${edition}`;

/** The pointers to published editions, all in one partition: a report has one a year. */
export const editionTable = (access: Access): EditionTable => ({
  listEditions: async () => (await queryAll(access, { partition: EDITIONS })).map(item => body<EditionPointer>(item)),

  getEdition: async (report, edition) => {
    const item = await getItem(access, { PK: EDITIONS, SK: editionId(report, edition) });
    return item === null ? null : body<EditionPointer>(item);
  },

  putEdition: async pointer => {
    const id = editionId(pointer.report, pointer.edition);
    const item: Item = { PK: EDITIONS, SK: id, kind: 'edition', id, body: canonicalJson(pointer) };
    refuseTooLarge(`The edition ${id}`, item);
    await access.client.send(new PutCommand({ TableName: access.tableName, Item: item }));
  },
});
