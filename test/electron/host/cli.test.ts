import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sessionLineSchema } from '../../../shared/contract/sessions.ts';
import { ensureBuilt, PROGRAM, sameside } from '../../support/built-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'sameside-cli-'));
const library = join(folder, 'demo.sqlite');
const COMMANDS = ['serve', 'demo', 'list', 'export', 'import', 'check', 'backup'];

beforeAll(async () => {
  await ensureBuilt();
  await sameside(['demo', '--library', library]);
}, 60_000);

async function sessionsOf(file: string) {
  const { exit, out } = await sameside(['list', '--library', file, '--json']);
  expect(exit).toBe(0);
  return z.array(sessionLineSchema).parse(JSON.parse(out));
}

describe('the command line', () => {
  test('explains itself', async () => {
    const { exit, out, err } = await sameside(['--help']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    for (const name of COMMANDS) expect(out).toContain(`  ${name} `);
  });

  test.each(COMMANDS)('explains %s', async (name) => {
    const { exit, out, err } = await sameside([name, '--help']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(new RegExp(`^sameside ${name} `));
    expect(out).toContain('--library FILE');
  });

  test.each([
    [[], 'A command is needed; see sameside --help.'],
    [['frobnicate'], 'There is no command “frobnicate”; see sameside --help.'],
    [['list', '--frobnicate'], 'There is no --frobnicate here; see sameside list --help.'],
    [['demo'], '--library FILE is needed; see sameside demo --help.'],
    [['import', '--library', 'x'], 'A PATH is needed; see sameside import --help.'],
    [['serve', '--port', 'http'], '--port is a number from 0 to 65535.'],
    [['serve', '--port', '65536'], '--port is a number from 0 to 65535.'],
    [
      ['export', '--session', 'all', '--format', 'docx', '--out', '.'],
      '--format is one of html, md, json, sqlite.',
    ],
    [
      ['export', '--session', 'first', '--format', 'md', '--out', '.'],
      '--session is the id of a session (see sameside list) or all.',
    ],
  ])('%j is wrong use: exit code 2 and one sentence', async (args, sentence) => {
    expect(await sameside(args)).toEqual({ exit: 2, out: '', err: `${sentence}\n` });
  });

  test.each([
    ['list', ['list']],
    ['check', ['check']],
    ['backup', ['backup']],
    ['export', ['export', '--session', 'all', '--format', 'md', '--out', folder]],
  ])('%s of a library that is not there is a problem, and starts none', async (_name, args) => {
    const missing = join(folder, 'missing.sqlite');
    const { exit, out, err } = await sameside([...args, '--library', missing]);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toBe(`There is no library at ${missing}. Check the folder, or start a new library there.\n`);
    expect(existsSync(missing)).toBe(false);
  });

  test.each([['serve'], ['demo']])('%s in a folder that is not there is a problem', async (name) => {
    const { exit, err } = await sameside([name, '--library', join(folder, 'nowhere', 'a.sqlite')]);
    expect(exit).toBe(1);
    expect(err).toMatch(/^The folder .*nowhere is not there\. .*\n$/);
  });

  test('a file of another program is refused and not touched', async () => {
    const foreign = join(folder, 'letter.txt');
    writeFileSync(foreign, 'Dear customer');
    const { exit, err } = await sameside(['list', '--library', foreign]);
    expect(exit).toBe(1);
    expect(err).toBe(`${foreign} is a file of another program. It was not touched.\n`);
    expect(readFileSync(foreign, 'utf8')).toBe('Dear customer');
  });
});

describe('list', () => {
  test('shows every session on a line', async () => {
    const { exit, out } = await sameside(['list', '--library', library]);
    expect(exit).toBe(0);
    const sessions = await sessionsOf(library);
    expect(sessions.length).toBeGreaterThanOrEqual(6);
    expect(out.trimEnd().split('\n')).toHaveLength(sessions.length);
    for (const { id, title } of sessions) {
      expect(out).toMatch(new RegExp(`^${id}  \\d{4}-\\d\\d-\\d\\d  \\w+ +`, 'm'));
      expect(out).toContain(title);
    }
  });

  test('takes paths from where the person stands, and the default from the environment', async () => {
    expect((await sameside(['list', '--library', 'demo.sqlite'], { folder })).exit).toBe(0);
    expect((await sameside(['list'], { env: { SAMESIDE_LIBRARY: library } })).exit).toBe(0);
  });
});

describe('a reader that stops reading', () => {
  test('ends the command without a word', async () => {
    const child = spawn('sh', [
      '-c',
      '"$0" "$@" | true',
      process.execPath,
      PROGRAM,
      'list',
      '--library',
      library,
      '--json',
    ]);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    await once(child, 'close');
    expect(err).toBe('');
  });
});

describe('demo', () => {
  test('fills a new library only', async () => {
    const before = await sessionsOf(library);
    const { exit, err } = await sameside(['demo', '--library', library]);
    expect(exit).toBe(2);
    expect(err).toBe(`${library} has sessions already; demo only fills a new library.\n`);
    expect(await sessionsOf(library)).toEqual(before);
  });

  test('leaves a library that is whole', async () => {
    const { exit, out } = await sameside(['check', '--library', library]);
    expect({ exit, out }).toEqual({
      exit: 0,
      out: expect.stringMatching(/^\d+ events in \d+ sessions\. Everything is whole\.\n$/),
    });
  });
});

describe('export and import', () => {
  test('carry every session over, twice without change', async () => {
    const out = mkdtempSync(join(folder, 'json-'));
    const written = await sameside([
      'export',
      '--library',
      library,
      '--session',
      'all',
      '--format',
      'json',
      '--out',
      out,
    ]);
    expect(written.exit).toBe(0);
    const files = written.out.trimEnd().split('\n');
    const other = join(out, 'other.sqlite');
    const first = await sameside(['import', '--library', other, ...files]);
    expect(first).toMatchObject({ exit: 0, err: '' });
    expect(await sessionsOf(other)).toEqual(await sessionsOf(library));
    const second = await sameside(['import', '--library', other, ...files]);
    expect(second.out.trimEnd().split('\n')).toEqual(
      files.map(() => expect.stringContaining(' 0 new events')),
    );
  });

  test.each(['html', 'md', 'json', 'sqlite'])('write %s into a folder', async (format) => {
    const out = mkdtempSync(join(folder, `${format}-`));
    const [session] = await sessionsOf(library);
    const written = await sameside([
      'export',
      '--library',
      library,
      '--session',
      session?.id ?? '',
      '--format',
      format,
      '--out',
      out,
    ]);
    expect(written).toMatchObject({ exit: 0, err: '' });
    for (const file of written.out.trimEnd().split('\n'))
      expect(readFileSync(file).length).toBeGreaterThan(100);
  });

  test('a folder that is not there is a problem', async () => {
    const out = join(folder, 'no-such-folder');
    const { exit, err } = await sameside([
      'export',
      '--library',
      library,
      '--session',
      'all',
      '--format',
      'md',
      '--out',
      out,
    ]);
    expect({ exit, err }).toEqual({ exit: 1, err: `The folder ${out} is not there.\n` });
  });

  test('a session that is not there is a problem', async () => {
    const session = '01999999-0000-7000-8000-00000000dead';
    const { exit, err } = await sameside([
      'export',
      '--library',
      library,
      '--session',
      session,
      '--format',
      'md',
      '--out',
      folder,
    ]);
    expect({ exit, err }).toEqual({ exit: 1, err: 'This session is not in the library.\n' });
  });

  test('a file that is missing, cut short or of something else brings nothing', async () => {
    const into = join(folder, 'into.sqlite');
    const out = mkdtempSync(join(folder, 'cut-'));
    const [session] = await sessionsOf(library);
    const written = await sameside([
      'export',
      '--library',
      library,
      '--session',
      session?.id ?? '',
      '--format',
      'json',
      '--out',
      out,
    ]);
    const whole = written.out.trim();
    const [cut, other] = [join(out, 'cut.json'), join(out, 'other.json')];
    writeFileSync(cut, readFileSync(whole, 'utf8').slice(0, -200));
    writeFileSync(other, '{"hello":"world"}');
    expect(await sameside(['import', '--library', into, join(out, 'none.json')])).toMatchObject({
      exit: 1,
      err: `There is no file at ${join(out, 'none.json')}.\n`,
    });
    expect((await sameside(['import', '--library', into, cut])).err).toContain(
      'ends in the middle. Nothing was imported.',
    );
    expect((await sameside(['import', '--library', into, other])).err).toContain('is not a Sameside export.');
    expect(await sessionsOf(into)).toEqual([]);
  });
});

describe('backup', () => {
  test('makes a copy that opens, and never replaces a file', async () => {
    const out = join(folder, 'copy.sqlite');
    expect(await sameside(['backup', '--library', library, '--out', out])).toEqual({
      exit: 0,
      out: `${out}\n`,
      err: '',
    });
    expect(await sessionsOf(out)).toEqual(await sessionsOf(library));
    expect(await sameside(['backup', '--library', library, '--out', out])).toMatchObject({
      exit: 1,
      err: `There is a file at ${out} already. It was not touched.\n`,
    });
  });

  test('without --out lies beside the library', async () => {
    const { exit, out } = await sameside(['backup', '--library', library]);
    expect(exit).toBe(0);
    expect(await sessionsOf(out.trim())).toEqual(await sessionsOf(library));
  });
});
