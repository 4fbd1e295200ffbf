import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJson, refuseStranger, type Refused } from './admission.ts';
import { send, sendJson, sendRefusal } from './answers.ts';
import { methodOf, type Answerer } from './calls.ts';
import { cookieValue, type Door } from './door.ts';
import { sendFile, type Downloads } from './downloads.ts';
import { humanPage, type Reason } from './human-page.ts';
import { bodyLimit, readJson } from './json-body.ts';
import type { OpenWindows } from './open-windows.ts';
import type { RateCap } from './rate-cap.ts';
import type { Site } from './site.ts';
import { withNonce } from './window-policy.ts';

/** What answering a request needs. */
export interface Rooms {
  /** `127.0.0.1:<port>`: the only name this host answers to. */
  readonly host: string;
  /** The cookie's name; cookies do not know ports, so it carries ours. */
  readonly cookie: string;
  readonly door: Door;
  readonly downloads: Downloads;
  readonly windows: OpenWindows;
  readonly site: Site;
  readonly policy: (nonce: string) => string;
  readonly random: (bytes: number) => Buffer;
  readonly answer: Answerer;
  readonly callsCap: RateCap;
  readonly strangersCap: RateCap;
}

type Exchange = readonly [rooms: Rooms, request: IncomingMessage, response: ServerResponse];

/** Answers one request. Every check comes before any work: nothing is read or looked up for somebody who may not come in. */
export async function respond(...exchange: Exchange): Promise<void> {
  const [rooms, request, response] = exchange;
  const stranger = refuseStranger(factsOf(request), rooms.host);
  if (stranger) return sendRefusal(response, stranger);
  const known = rooms.door.admits(keyOf(rooms, request));
  if (!(known ? rooms.callsCap : rooms.strangersCap)()) {
    return sendRefusal(response, { status: 429, code: 'too-many-calls' });
  }
  const target = request.url ?? '/';
  if (request.method === 'POST') return post(exchange, target.split('?', 1)[0] ?? '', known);
  const url = new URL(target, `http://${rooms.host}`);
  if (url.pathname === '/open') return open(exchange, url, known);
  if (known) return get(exchange, url);
  // A person gets a page with words, a window its error.
  if (url.pathname === '/') return sendHuman(rooms, response, 'no-key');
  return sendRefusal(response, { status: 401, code: 'signed-out' });
}

/** The path is taken as it was sent: no program of ours writes it in another way, and reading it as an address costs every call. */
function post(exchange: Exchange, pathname: string, known: boolean): Promise<void> | void {
  if (pathname === '/link') return newLink(exchange);
  if (known) return call(exchange, pathname);
  return sendRefusal(exchange[2], { status: 401, code: 'signed-out' });
}

function keyOf({ cookie }: Rooms, request: IncomingMessage): string {
  return cookieValue(request.headers.cookie, cookie) ?? '';
}

function factsOf(request: IncomingMessage) {
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    hosts: request.headersDistinct['host'] ?? [],
    origin: request.headers.origin,
    fetchSite: request.headersDistinct['sec-fetch-site']?.join(),
  };
}

/** A link's code becomes a cookie, and the address bar forgets the code. */
function open([rooms, , response]: Exchange, url: URL, known: boolean): void {
  const key = known ? undefined : rooms.door.exchange(url.searchParams.get('code') ?? '');
  if (!known && key === undefined) return sendHuman(rooms, response, 'code-used');
  const cookie = key === undefined ? {} : { 'set-cookie': cookieOf(rooms, key) };
  return send(response, { status: 303, type: 'text/plain', body: '', headers: { location: '/', ...cookie } });
}

/** No Max-Age: the browser forgets it when it is closed. No script can read it, no other site can send it. */
function cookieOf(rooms: Rooms, key: string): string {
  return `${rooms.cookie}=${key}; Path=/; HttpOnly; SameSite=Strict`;
}

/** A second start on this library shows its person the way in here. */
function newLink([rooms, request, response]: Exchange): void {
  const isOwner = rooms.door.isOwner(request.headersDistinct['x-sameside-owner']?.[0] ?? '');
  if (!isOwner) return sendRefusal(response, { status: 401, code: 'refused' });
  return sendJson(response, { link: linkOf(rooms) });
}

/** A link that opens the app once, in one browser. */
export function linkOf({ host, door }: Pick<Rooms, 'host' | 'door'>): string {
  return `http://${host}/open?code=${door.newCode()}`;
}

async function call([rooms, request, response]: Exchange, pathname: string): Promise<void> {
  const method = methodOf(pathname);
  const refuse = (status: number, code: Refused['code']): void => sendRefusal(response, { status, code });
  if (method === undefined) return refuse(404, 'unknown-method');
  if (!isJson(request.headers['content-type'])) return refuse(415, 'refused');
  const body = await readJson(request, bodyLimit(method));
  if (body.kind === 'too-large') return refuse(413, 'too-large');
  if (body.kind === 'not-json') return refuse(400, 'refused');
  return sendJson(response, await rooms.answer(method, body.value, windowOf(request)));
}

/** The window's own name for itself: a courtesy, not a proof. */
function windowOf(request: IncomingMessage): string {
  return request.headersDistinct['x-sameside-window']?.[0] ?? '';
}

async function get([rooms, request, response]: Exchange, url: URL): Promise<void> {
  if (url.pathname === '/') return sendApp(rooms, response);
  if (url.pathname.startsWith('/call/')) return sendRefusal(response, { status: 405, code: 'refused' });
  if (url.pathname === '/events') {
    const listener = { window: url.searchParams.get('window') ?? '', browser: keyOf(rooms, request) };
    if (rooms.windows.add(listener, response)) return undefined;
    return sendRefusal(response, { status: 429, code: 'too-many-calls' });
  }
  if (url.pathname.startsWith('/download/')) {
    const file = rooms.downloads.take(url.pathname.slice('/download/'.length));
    if (file !== undefined && (await sendFile(response, file))) return undefined;
    return sendHuman(rooms, response, 'not-here');
  }
  const file = rooms.site.file(url.pathname);
  if (file === undefined) return sendHuman(rooms, response, 'not-here');
  return send(response, { status: 200, ...file });
}

async function sendApp(rooms: Rooms, response: ServerResponse): Promise<void> {
  const nonce = rooms.random(18).toString('base64url');
  return send(response, {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: withNonce(await rooms.site.page(), nonce),
    headers: { 'content-security-policy': rooms.policy(nonce) },
  });
}

function sendHuman(rooms: Rooms, response: ServerResponse, reason: Reason): void {
  send(response, humanPage(reason, rooms.random(18).toString('base64url')));
}
