import { protocol } from 'electron';
import type { Site } from '../host/site.ts';
import { contentSecurityPolicy, withNonce } from '../host/window-policy.ts';
import { PAPER_HOST, PAPER_POLICY, type Papers } from './papers.ts';

/** The address of every window of ours. A scheme of its own instead of file://, which could read the whole disk. */
export const APP_ORIGIN = 'app://sameside';
const HTML = 'text/html; charset=utf-8';

export interface AppScheme {
  readonly site: Site;
  readonly papers: Papers;
  readonly random: (bytes: number) => Buffer;
}

/** Before Electron is ready: makes app:// a real, secure origin. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

export function serveAppScheme(scheme: AppScheme): void {
  protocol.handle('app', (request) => answer(scheme, request));
}

/** Only GET, only our hosts, only files that were there when the app was built: a path is looked up, never joined to a folder. */
async function answer(scheme: AppScheme, request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET') return refused(405);
  if (host === PAPER_HOST) return paper(scheme.papers, pathname);
  if (host !== 'sameside') return refused(403);
  return pathname === '/' || pathname === '/index.html' ? page(scheme) : file(scheme.site, pathname);
}

async function page({ site, random }: AppScheme): Promise<Response> {
  const nonce = random(16).toString('base64url');
  const headers = safeHeaders(HTML);
  headers.set('content-security-policy', contentSecurityPolicy(nonce));
  headers.set('cache-control', 'no-store'); // Its nonce is for this load.
  headers.set('cross-origin-opener-policy', 'same-origin');
  return new Response(withNonce(await site.page(), nonce), { headers });
}

function file(site: Site, pathname: string): Response {
  const found = site.file(pathname);
  return found
    ? new Response(new Uint8Array(found.body), { headers: safeHeaders(found.type) })
    : refused(404);
}

function paper(papers: Papers, pathname: string): Response {
  const html = papers.take(pathname);
  if (html === undefined) return refused(404);
  const headers = safeHeaders(HTML);
  headers.set('content-security-policy', PAPER_POLICY);
  headers.set('cache-control', 'no-store');
  return new Response(html, { headers });
}

function safeHeaders(type: string): Headers {
  return new Headers({
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
}

function refused(status: number): Response {
  return new Response(null, { status });
}
