import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawly, tinyHost, type Question, type TinyHost } from './tiny-host.ts';

let tiny: TinyHost;
let right: Required<Pick<Question, 'method' | 'path' | 'body'>> & { headers: Record<string, string> };

beforeAll(async () => {
  tiny = await tinyHost();
  right = {
    method: 'POST',
    path: '/call/sessions.list',
    headers: {
      host: `127.0.0.1:${tiny.host.port}`,
      origin: tiny.own,
      cookie: await tiny.signIn(),
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
    },
    body: '{"limit":10}',
  };
});
afterAll(() => tiny.host.close());

type Change = (right: Question & { headers: Record<string, string> }) => Question;

const having =
  (name: string, value: string | ((host: TinyHost) => string)): Change =>
  (question) => ({
    ...question,
    headers: { ...question.headers, [name]: typeof value === 'string' ? value : value(tiny) },
  });
const without =
  (name: string): Change =>
  (question) => ({
    ...question,
    headers: Object.fromEntries(Object.entries(question.headers).filter(([key]) => key !== name)),
  });

/** One thing wrong at a time, everything else right. */
const WRONG: readonly [what: string, status: number, change: Change][] = [
  ['a foreign host name (DNS rebinding)', 421, having('host', 'evil.example')],
  ['a foreign host name with our port', 421, having('host', ({ host }) => `evil.example:${host.port}`)],
  ['localhost instead of the address', 421, having('host', ({ host }) => `localhost:${host.port}`)],
  ['our address with another port', 421, having('host', '127.0.0.1:1')],
  ['our address with a trailing dot', 421, having('host', ({ host }) => `127.0.0.1.:${host.port}`)],
  ['a whole address on the request line', 400, (q) => ({ ...q, path: `http://evil.example${q.path}` })],
  ['another host on the request line', 400, (q) => ({ ...q, path: `//evil.example${q.path}` })],
  ['another site’s origin', 403, having('origin', 'https://evil.example')],
  ['an opaque origin', 403, having('origin', 'null')],
  ['no origin', 403, without('origin')],
  ['our origin over https', 403, having('origin', ({ host }) => `https://127.0.0.1:${host.port}`)],
  ['our origin under another name', 403, having('origin', ({ host }) => `http://localhost:${host.port}`)],
  ['a request from another site', 403, having('sec-fetch-site', 'cross-site')],
  ['a request from another port of this machine', 403, having('sec-fetch-site', 'same-site')],
  ['a call typed into the address bar', 403, having('sec-fetch-site', 'none')],
  ['no cookie', 401, without('cookie')],
  ['a wrong cookie', 401, having('cookie', ({ host }) => `sameside-${host.port}=guess`)],
  ['an empty cookie', 401, having('cookie', ({ host }) => `sameside-${host.port}=`)],
  [
    'the cookie of another port',
    401,
    (q) => having('cookie', (q.headers['cookie'] ?? '').replace('sameside-', 'sameside-9'))(right),
  ],
  [
    'the key in the address instead of the cookie',
    401,
    (q) => ({ ...without('cookie')(q), path: `${q.path}?key=${q.headers['cookie']}` }),
  ],
  ['PUT', 405, (q) => ({ ...q, method: 'PUT' })],
  ['DELETE', 405, (q) => ({ ...q, method: 'DELETE' })],
  ['PATCH', 405, (q) => ({ ...q, method: 'PATCH' })],
  ['OPTIONS, as another site asks before it sends JSON', 405, (q) => ({ ...q, method: 'OPTIONS' })],
  ['GET for a call', 405, ({ path, headers }) => ({ path, headers })],
  ['GET for an unknown call', 405, ({ headers }) => ({ path: '/call/library.drop', headers })],
  ['text instead of JSON', 415, having('content-type', 'text/plain')],
  ['a form of another page', 415, having('content-type', 'application/x-www-form-urlencoded')],
  ['an upload form', 415, having('content-type', 'multipart/form-data; boundary=x')],
  ['JSON in another encoding', 415, having('content-type', 'application/json; charset=utf-16')],
  ['no content type', 415, without('content-type')],
  ['a body that is not JSON', 400, (q) => ({ ...q, body: '{"limit":' })],
  ['a body that is not UTF-8', 400, (q) => ({ ...q, body: Buffer.from([0x22, 0xff, 0x22]) })],
  ['a body over the limit', 413, (q) => ({ ...q, body: `"${'x'.repeat(9 * 1024 * 1024)}"` })],
  ['an unknown method', 404, (q) => ({ ...q, path: '/call/library.drop' })],
  ['a method of every object', 404, (q) => ({ ...q, path: '/call/constructor' })],
  ['another path', 404, (q) => ({ ...q, path: '/sessions.list' })],
];

describe('a call to the browser host', () => {
  test('with everything right reaches the backend', async () => {
    const told = await tiny.ask(right);
    expect(told.status).toBe(200);
    expect(JSON.parse(told.text)).toEqual({ ok: true, value: {} });
    expect(tiny.calls).toEqual([{ name: 'sessions.list', input: { limit: 10 } }]);
    tiny.calls.length = 0;
  });

  test.each(WRONG)('with %s is refused (%i) before any work', async (_what, status, change) => {
    const told = await tiny.ask(change(right));
    expect(told.status).toBe(status);
    expect(told.text).not.toContain('"ok":true');
    expect(told.headers).not.toHaveProperty('access-control-allow-origin');
    expect(tiny.calls.splice(0)).toEqual([]);
  });

  test('with a body over the limit and no declared length is cut off', async () => {
    const told = await tiny.ask({
      ...right,
      headers: { ...right.headers, 'transfer-encoding': 'chunked' },
      body: `"${'x'.repeat(9 * 1024 * 1024)}"`,
    });
    expect(told.status).toBe(413);
    expect(tiny.calls.splice(0)).toEqual([]);
  });

  test('may be larger when it imports', async () => {
    const text = 'x'.repeat(9 * 1024 * 1024);
    const told = await tiny.ask({
      ...right,
      path: '/call/import.preview',
      body: JSON.stringify({ name: 'a.json', text }),
    });
    expect(told.status).toBe(200);
    expect(tiny.calls.splice(0)).toHaveLength(1);
  });

  test('with two Host headers is refused', async () => {
    const { path, headers } = right;
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const head = [
      `POST ${path} HTTP/1.1`,
      ...lines,
      'host: evil.example',
      'content-length: 2',
      'connection: close',
    ];
    expect(await rawly(tiny.host.port, `${head.join('\r\n')}\r\n\r\n{}`)).toMatch(/^HTTP\/1.1 4/);
    expect(tiny.calls.splice(0)).toEqual([]);
  });

  test('refusals carry a sentence and no trace of the code', async () => {
    const told = await tiny.ask({ ...right, headers: { ...right.headers, origin: 'https://evil.example' } });
    expect(JSON.parse(told.text)).toEqual({
      ok: false,
      error: {
        code: 'refused',
        message: 'That did not come from a window of this Sameside. Nothing was done.',
      },
    });
  });
});
