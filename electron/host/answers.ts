import type { ServerResponse } from 'node:http';
import { failure } from '../../shared/contract/errors.ts';
import type { Refused } from './admission.ts';

/** On every answer, whatever it is. There are no CORS headers anywhere: no other site may read a word. */
const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
};

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    ...ALWAYS,
    'content-security-policy': NOTHING_RUNS,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** Opens an answer that is written piece by piece. */
export function startAnswer(
  response: ServerResponse,
  headers: Readonly<Record<string, string | number>>,
): void {
  response.writeHead(200, { ...ALWAYS, 'content-security-policy': NOTHING_RUNS, ...headers });
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) });
}

/** Turns a request away. The connection ends too, because its body is not read. */
export function sendRefusal(response: ServerResponse, { status, code }: Refused): void {
  response.shouldKeepAlive = false;
  const error = code === 'too-large' ? failure(code, { limit: 'what one call may carry' }) : failure(code);
  sendJson(response, { ok: false, error }, status);
}
