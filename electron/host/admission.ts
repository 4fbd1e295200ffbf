import type { ErrorCode } from '../../shared/contract/errors.ts';

/** What of a request decides whether it may come in; nothing here has touched its body. */
export interface RequestFacts {
  readonly method: string;
  /** As it stands on the request line. */
  readonly target: string;
  /** Every Host header; a well-formed request has one. */
  readonly hosts: readonly string[];
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/** Why a request is turned away: an HTTP status and the error a window or a person is told. */
export interface Refused {
  readonly status: number;
  readonly code: ErrorCode;
}

/**
 * The doorkeeper, first half: who asks. Refuses another host name (DNS rebinding makes a foreign page reach 127.0.0.1, but only under
 * its own name), other sites' pages (CSRF), and methods nobody here serves. `host` is `127.0.0.1:<port>`.
 */
export function refuseStranger(facts: RequestFacts, host: string): Refused | undefined {
  if (!facts.target.startsWith('/') || facts.target.startsWith('//')) return { status: 400, code: 'refused' };
  if (facts.hosts.length !== 1 || facts.hosts[0] !== host) return { status: 421, code: 'refused' };
  if (facts.method !== 'GET' && facts.method !== 'POST') return { status: 405, code: 'refused' };
  if (!isOwnOrigin(facts, `http://${host}`)) return { status: 403, code: 'refused' };
  if (!isOwnFetch(facts)) return { status: 403, code: 'refused' };
  return undefined;
}

/** A GET may come without Origin (browsers send none for a page's own files); anything else must name ours. */
function isOwnOrigin({ method, origin }: RequestFacts, own: string): boolean {
  return origin === own || (method === 'GET' && origin === undefined);
}

/** Browsers say where a request comes from: from our own page, or from the person (`none`: address bar, a link in another program). */
function isOwnFetch({ method, fetchSite }: RequestFacts): boolean {
  if (fetchSite === undefined || fetchSite === 'same-origin') return true;
  return fetchSite === 'none' && method === 'GET';
}

/** The doorkeeper, second half: a call is JSON and says so. A form of another site cannot send this type without asking first. */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json(;\s*charset=utf-8)?$/i.test(contentType);
}
