import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-electron.ts';
import { note, startedMeeting, type PlannedMeeting } from '../../support/meeting.ts';
import { bootApp, windowAt, type Booted } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

let app: Booted;
let meeting: PlannedMeeting;

beforeEach(async () => {
  app = await bootApp();
  meeting = startedMeeting(app.backend.mint);
  const said = note(app.backend.mint, meeting, 'The seal is worn');
  await app.call('events.append', { session: meeting.session, events: [...meeting.events, said] });
  mkdirSync(join(app.folder, 'chosen'));
  return () => app[Symbol.dispose]();
});

const chosen = (): readonly string[] => readdirSync(join(app.folder, 'chosen'));
const choose = (name: string): string => (fake.savePath = join(app.folder, 'chosen', name));
const save = (format: string) => app.call('host.save-as', { session: meeting.session, format });
const print = () => app.call('host.print-pdf', { session: meeting.session });

describe('saving', () => {
  test.each(['html', 'md', 'json'])(
    'asks with a name and puts a whole %s where the person says',
    async (format) => {
      const path = choose(`minutes.${format}`);
      expect(await save(format)).toEqual({ ok: true, value: { file: path } });
      expect(readFileSync(path, 'utf8')).toContain('The seal is worn');
      expect(chosen()).toEqual([`minutes.${format}`]);
      expect(fake.asked[0]).toMatchObject({
        defaultPath: expect.stringContaining('Oil on the floor'),
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      });
    },
  );

  test('a SQLite copy opens in any SQLite tool, and stays nowhere else', async () => {
    const path = choose('copy.sqlite');
    expect(await save('sqlite')).toEqual({ ok: true, value: { file: path } });
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(chosen()).toEqual(['copy.sqlite']);
    expect(readdirSync(app.folder).filter((name) => name.startsWith('sameside-'))).toEqual([]);
    expect(existsSync(join(app.folder, 'exports'))).toBe(false);
  });

  test.each(['html', 'md', 'json', 'sqlite'])(
    'leaves nothing when the person thinks better of it: %s',
    async (format) => {
      expect(await save(format)).toEqual({ ok: true, value: { file: null } });
      expect(chosen()).toEqual([]);
      expect(readdirSync(app.folder).filter((name) => /^sameside-|^exports$/.test(name))).toEqual([]);
    },
  );

  test('into a folder that went away is said in words, and leaves nothing', async () => {
    fake.savePath = join(app.folder, 'gone', 'minutes.html');
    expect(await save('html')).toMatchObject({
      ok: false,
      error: { code: 'folder-missing', detail: { path: join(app.folder, 'gone') } },
    });
    fake.savePath = join(app.folder, 'chosen');
    expect(await save('md')).toMatchObject({ ok: false, error: { code: 'target-locked' } });
    expect(chosen()).toEqual([]);
  });

  test.each(['', '-wal', '.lease'])('never over the open library: its file%s', async (ending) => {
    const before = readFileSync(app.library);
    fake.savePath = `${app.library}${ending}`;
    expect(await save('sqlite')).toMatchObject({ ok: false, error: { code: 'file-exists' } });
    expect(readFileSync(app.library)).toEqual(before);
  });

  test('what is not there is said before anybody is asked', async () => {
    const session = app.backend.mint.id();
    expect(await app.call('host.save-as', { session, format: 'md' })).toMatchObject({
      error: { code: 'no-such-session' },
    });
    expect(fake.asked).toEqual([]);
  });
});

describe('saving a template', () => {
  test('asks where, with its name and no folder of it, and puts it there whole', async () => {
    const path = choose('ours.json');
    const saved = await app.call('host.save-template', { fileName: '../../ours.json', text: '{"a": 1}' });
    expect(saved).toEqual({ ok: true, value: { file: path } });
    expect(readFileSync(path, 'utf8')).toBe('{"a": 1}');
    expect(fake.asked[0]).toMatchObject({ defaultPath: join(app.folder, 'ours.json') });
  });
});

describe('printing', () => {
  test('prints the exported page in a hidden window where nothing runs, once', async () => {
    const path = choose('minutes.pdf');
    expect(await print()).toEqual({ ok: true, value: { file: path } });
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7 fake');
    const paper = windowAt(1);
    expect(paper.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    expect(paper.options['webPreferences']).not.toHaveProperty('preload');
    expect(paper.webContents.printed).toMatchObject({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      printBackground: true,
      preferCSSPageSize: true,
    });
    expect(paper.destroyed).toBe(true);
    expect(paper.loaded).toEqual([expect.stringMatching(/^app:\/\/paper\/[\w-]{22}$/)]);
    const page = await fake.load(paper.loaded[0] ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('The seal is worn');
    expect((await fake.load(paper.loaded[0] ?? '')).status).toBe(404);
  });

  test('opens no window when the person thinks better of it', async () => {
    expect(await print()).toEqual({ ok: true, value: { file: null } });
    expect(fake.windows).toHaveLength(1);
  });

  test('that fails leaves no file and no window', async () => {
    choose('minutes.pdf');
    fake.pdf = new Error('Mia’s printer');
    expect(await print()).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(windowAt(1).destroyed).toBe(true);
    expect(chosen()).toEqual([]);
    expect(app.log.at(-1)).toMatch(/^host\.print-pdf: bug Error/);
    expect(app.log.join()).not.toContain('Mia');
  });
});
