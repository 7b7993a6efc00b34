/** Serves the compose pages at the five real host names, and writes down everything that is asked of it. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { bundlePage } from '../webmail/pages/bundle.ts';
import { htmlOf, pathOf } from '../webmail/pages/shape.ts';
import { PAGE_NAMES, type PageName, SHAPES } from '../webmail/pages/shapes.ts';
import { selfSigned } from './certificate.ts';

const FOLDER = path.resolve(import.meta.dirname, '../webmail/pages');
// Gmail enforces this since 2024-02: it makes `innerHTML` throw in the page's own world.
const GMAIL_POLICY =
  "require-trusted-types-for 'script'; script-src 'self'; object-src 'none'; base-uri 'self'; report-uri /mail/cspreport";

export const GMAIL = 'mail.google.com';
export const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;
export const HOSTS: readonly string[] = [GMAIL, ...OUTLOOK_HOSTS];

/** A site that is no webmail, for those who add one. */
export const PORTAL = 'portal.example';

/** The pages on which the longer suites run: each editor, empty and with a thread. */
export const PAGES = [
  'gmail-new',
  'gmail-reply',
  'outlook-new',
  'outlook-reply',
] as const satisfies readonly PageName[];

export type { PageName };

/** Where a page lies: the address a person would see, with the page's name in it. */
export const addressOf = (page: PageName, host = page.startsWith('gmail') ? GMAIL : OUTLOOK_HOSTS[0]): string =>
  `https://${host}${pathOf(page, SHAPES[page])}`;

export interface MailServer {
  readonly port: number;
  /** Every request as `METHOD https://host/path`, oldest first. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const PAGE_FILES = ['/pages/page.css', '/pages/gmail.js', '/pages/outlook.js', '/favicon.ico'];

const PORTAL_FILES = ['/', '/pages/portal.js', '/favicon.ico'];

/** Whether a request is one the pages make for themselves. To the letter: a longer address could carry something away. */
export const isThePagesOwn = (method: string, address: string): boolean => {
  const { origin, host, pathname, search } = new URL(address);
  if (host === PORTAL) return method === 'GET' && search === '' && PORTAL_FILES.includes(pathname);
  if (method !== 'GET' || !HOSTS.includes(host) || origin !== `https://${host}`) return false;
  if (search === '') return PAGE_FILES.includes(pathname);
  return PAGE_NAMES.some((page) => addressOf(page, host).replace(/#.*/, '') === origin + pathname + search);
};

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const send = (type: string, file: string) => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(readFileSync(file));
  };
  if (pathname === '/pages/page.css') return send('text/css', path.join(FOLDER, 'page.css'));
  if (pathname === '/pages/gmail.js') return send('text/javascript', await bundlePage('gmail'));
  if (pathname === '/pages/outlook.js') return send('text/javascript', await bundlePage('outlook'));
  if (pathname === '/pages/portal.js') return send('text/javascript', await bundlePage('portal'));
  if (request.headers.host === PORTAL && pathname === '/') return send('text/html', path.join(FOLDER, 'portal.html'));
  const page = PAGE_NAMES.find((name) => name === searchParams.get('page'));
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>No such page</title>');
    return;
  }
  if (page.startsWith('gmail')) response.setHeader('content-security-policy', GMAIL_POLICY);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(htmlOf(SHAPES[page]));
};

/** Starts on a free port of this machine. */
export const startMailServer = async (): Promise<MailServer> => {
  const asked: string[] = [];
  const server = createServer(selfSigned([...HOSTS, PORTAL]), (request, response) => {
    asked.push(`${request.method} https://${request.headers.host}${request.url}`);
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, asked, close };
};
