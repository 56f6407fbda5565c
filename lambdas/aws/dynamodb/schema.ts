/**
 * The shape of the single table: its keys and indexes. This file imports nothing, so that whoever creates the table
 * takes the names from here.
 */
export const KEY = { partition: 'PK', sort: 'SK' } as const;

/** By unit: a unit's history in a ranking, all of its records, values and honours. Every attribute is projected. */
export const BY_UNIT = { name: 'GSI1', partition: 'GSI1PK', sort: 'GSI1SK' } as const;

/** Sparse: only runs that are not finished are in it. Every attribute is projected. */
export const UNFINISHED = { name: 'GSI2', partition: 'GSI2PK', sort: 'GSI2SK' } as const;

/** Time to live, in seconds since 1970. Only what may vanish has it: shares, long after they expired. */
export const EXPIRY = 'ttl';

/** Largest item that DynamoDB stores, names and values counted. */
export const MAX_ITEM_BYTES = 400 * 1024;
