import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Sends a request as it stands, byte for byte: a client would put an address in order before it sends it. Reads until
 * the server closes.
 */
export function sendRaw(port: number, head: readonly string[], body: Uint8Array | null = null): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    const finish = () => {
      const text = Buffer.concat(parts).toString('latin1');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);
      if (Number.isNaN(status)) reject(new Error(`No answer to ${head[0]?.slice(0, 80)}: ${text.slice(0, 200)}`));
      else resolve({ status, text });
    };
    socket.on('data', part => parts.push(part));
    // A server that has answered may hang up on a body that it does not read.
    socket.on('error', finish);
    socket.on('close', finish);
    socket.write(`${[...head, 'Host: 127.0.0.1', 'Connection: close'].join('\r\n')}\r\n\r\n`);
    if (body !== null) socket.write(body);
  });
}
