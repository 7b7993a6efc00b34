/** A CONNECT proxy for browsers that cannot map host names: the mail hosts lead to the mail server, all else is refused and written down. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { HOSTS, PORTAL } from './server.ts';

export interface Proxy {
  readonly port: number;
  /** Every `host:port` anybody asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts on a free port of this machine and leads to `mailPort`. */
export const startProxy = async (mailPort: number): Promise<Proxy> => {
  const asked: string[] = [];
  const open = new Set<Duplex>();
  const keep = <T extends Duplex>(socket: T): T => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    return socket;
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', (socket: Socket) => keep(socket));
  server.on('connect', (request, client) => {
    const target = request.url ?? '';
    asked.push(target);
    if (![...HOSTS, PORTAL].includes(target.replace(/:443$/, ''))) {
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const upstream = keep(connect(mailPort, '127.0.0.1'));
    upstream.on('connect', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    });
  return { port: (server.address() as AddressInfo).port, asked, close };
};
