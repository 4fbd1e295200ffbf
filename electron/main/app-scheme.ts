import { protocol } from 'electron';
import type { Site } from '../host/site.ts';
import { contentSecurityPolicy, withNonce } from '../host/window-policy.ts';

/** The address of every window of ours. A scheme of its own instead of file://, which could read the whole disk. */
export const APP_ORIGIN = 'app://sameside';

/** Before Electron is ready: makes app:// a real, secure origin. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

export function serveAppScheme(site: Site, random: (bytes: number) => Buffer): void {
  protocol.handle('app', (request) => answer(site, request, random));
}

/** Only GET, only our host, only files that were there when the app was built: a path is looked up, never joined to a folder. */
async function answer(site: Site, request: Request, random: (bytes: number) => Buffer): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' || host !== 'sameside') return refused(403);
  if (pathname === '/' || pathname === '/index.html') {
    const nonce = random(16).toString('base64url');
    const headers = safeHeaders('text/html; charset=utf-8');
    headers.set('content-security-policy', contentSecurityPolicy(nonce));
    return new Response(withNonce(await site.page(), nonce), { headers });
  }
  const file = site.file(pathname);
  return file ? new Response(new Uint8Array(file.body), { headers: safeHeaders(file.type) }) : refused(404);
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
