import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { refuse } from '../refusals/refusal.ts';

export interface Server {
  readonly port: number;
  /** Lets go of the port and of every open connection. */
  readonly close: () => Promise<void>;
}

export type Answer = (request: Request) => Promise<Response>;

/**
 * Connections stay open for longer than clients keep theirs: whoever closes first must be the one that asks, or a
 * request may be sent into a connection that is being closed, and is lost with it.
 */
const KEEP_ALIVE = { keepAliveTimeout: 75_000, headersTimeout: 80_000 };

/** Listens on this machine only. Port 0 takes any free one. */
export function serve(port: number, answer: Answer): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: answer, hostname: '127.0.0.1', serverOptions: KEEP_ALIVE });
    server.once('error', error => {
      reject('code' in error && error.code === 'EADDRINUSE' ? refuse('portInUse', { port }) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({ port: isAddress(address) ? address.port : port, close: () => close(server) });
    });
  });
}

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

function close(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
