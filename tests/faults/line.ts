import { connect, createServer, type Socket } from 'node:net';

/** What happens to whatever goes over the line. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nobody is there: every connection is closed at once. */
  | { readonly kind: 'refuse' }
  /** The line goes dead: nothing is answered, and nothing is closed. */
  | { readonly kind: 'hang' }
  /** Answers come so many milliseconds later. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** So many bytes of an answer come, then the connection is closed, or reset. */
  | { readonly kind: 'cut'; readonly after: number; readonly times: number; readonly by: 'end' | 'reset' }
  /** One byte of an answer is another: the one at this place, counted from the end of the answer. */
  | { readonly kind: 'garble'; readonly fromEnd: number; readonly times: number };

export interface Line {
  readonly port: number;
  /** What happens from now on; connections that are open are closed. */
  readonly set: (fault: Fault) => void;
  /** Connections that were made so far. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** A line between a client and a server on this machine that can be cut, slowed down, reset and refused. */
export function openLine(to: number): Promise<Line> {
  let fault: Fault = { kind: 'none' };
  let left = 0;
  let made = 0;
  const open = new Set<Socket>();
  const track = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // What becomes of a connection is what the client makes of it.
    socket.on('error', () => socket.destroy());
  };
  const hangUp = (): void => {
    for (const socket of open) socket.destroy();
  };

  const server = createServer(client => {
    made += 1;
    track(client);
    if (fault.kind === 'refuse') return client.destroy();
    if (fault.kind === 'hang') return client.resume();
    const upstream = connect(to, '127.0.0.1');
    track(upstream);
    client.pipe(upstream);
    upstream.once('close', () => client.end());
    client.once('close', () => upstream.destroy());
    let passed = 0;
    upstream.on('data', (part: Buffer) => {
      const now = fault;
      if (now.kind === 'delay') return setTimeout(() => client.write(part), now.milliseconds);
      if (now.kind === 'cut' && left > 0 && passed + part.byteLength >= now.after) {
        left -= 1;
        client.write(part.subarray(0, now.after - passed), () =>
          now.by === 'end' ? client.destroy() : client.resetAndDestroy(),
        );
        return upstream.destroy();
      }
      if (now.kind === 'garble' && left > 0 && part.byteLength > now.fromEnd) {
        left -= 1;
        const garbled = Buffer.from(part);
        const at = garbled.byteLength - 1 - now.fromEnd;
        garbled[at] = (garbled[at] ?? 0) ^ 1;
        return client.write(garbled);
      }
      passed += part.byteLength;
      return client.write(part);
    });
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The line has no port.');
      resolve({
        port: address.port,
        set: next => {
          fault = next;
          left = 'times' in next ? next.times : 0;
          hangUp();
        },
        connections: () => made,
        close: () =>
          new Promise(closed => {
            hangUp();
            server.close(() => closed());
          }),
      });
    });
  });
}
