import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Listening {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly close: () => Promise<void>;
}

type Respond = (request: IncomingMessage, body: Buffer, response: ServerResponse) => void | Promise<void>;

/** A server on a free port of this machine; it is handed each request with its whole body. */
export function listen(respond: Respond): Promise<Listening> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => void respond(request, Buffer.concat(parts), response));
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port.');
      const close = () =>
        new Promise<void>(closed => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ host: `127.0.0.1:${address.port}`, close });
    });
  });
}
