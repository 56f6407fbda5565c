import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { ensureTable } from '../aws/dynamodb/ensure-table.ts';
import type { RecordQueries } from '../aws/dynamodb/record-queries.ts';
import { createTable } from '../aws/dynamodb/table.ts';
import type { Table } from '../publishing/ports.ts';
import { lockFolder } from './lock.ts';

export const TABLE_NAME = 'almanac';

export interface EmbeddedTable {
  readonly table: Table & RecordQueries;
  /** To see behind the adapter's back: the same table over the wire. */
  readonly client: DynamoDBClient;
  /** Where it listens, on this machine only: for `connectTable`. */
  readonly address: string;
  /** Writes everything to disk and lets the folder go. */
  readonly close: () => Promise<void>;
}

/**
 * The DynamoDB adapter against a DynamoDB-compatible store of our own process, kept below `folder/table`. The store can
 * serve one process only, so the folder is locked first.
 */
export async function openEmbeddedTable(folder: string): Promise<EmbeddedTable> {
  const unlock = await lockFolder(folder);
  try {
    const path = join(folder, 'table');
    await mkdir(path, { recursive: true });
    const server = dynalite({ path, createTableMs: 0 });
    const unanswered = watchRequests(server);
    await listen(server);
    const address = addressOf(server);
    const client = clientOf(address);
    const close = async () => {
      while (unanswered() > 0) await sleep(DRAIN_MS);
      client.destroy();
      await closeServer(server);
      await unlock();
    };
    try {
      await ensureTable(client, TABLE_NAME);
    } catch (error) {
      await close();
      throw error;
    }
    return { table: createTable(client, TABLE_NAME), client, address, close };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** On this machine only, at a free port: dynalite itself would listen on every interface. */
async function listen(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

const DRAIN_MS = 5;

/**
 * Counts the requests that the store is still working on. Closed under one of them, dynalite throws where nobody can
 * catch it, and the process dies of "Database is closed". A request whose sender went away in its middle is not
 * waited for: no answer to it will ever be written.
 */
function watchRequests(server: Server): () => number {
  const open = new Map<ServerResponse, IncomingMessage>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    open.set(response, request);
    response.once('close', () => response.writableEnded && open.delete(response));
  });
  return () => {
    for (const [response, request] of open)
      if (response.writableEnded || (request.destroyed && !request.complete)) open.delete(response);
    return open.size;
  };
}

/** The same table for another thread, while the process has it open. */
export const connectTable = (address: string): Table => createTable(clientOf(address), TABLE_NAME);

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The embedded table has no port to listen on.');
  return `http://127.0.0.1:${address.port}`;
}

const clientOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    // The store checks no signature, but a request must have one.
    credentials: { accessKeyId: 'embedded', secretAccessKey: 'embedded' },
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())));
