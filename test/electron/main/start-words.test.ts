import { expect, test, vi } from 'vitest';
import { libraryIn, wordsOf } from '../../../electron/main/start-words.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

test.each([
  [['/opt/sameside'], true, []],
  [['/opt/sameside', 'list', '--json'], true, ['list', '--json']],
  [['/opt/sameside', '--no-sandbox', 'list'], true, ['list']],
  [['/opt/sameside', '-psn_0_123'], true, ['-psn_0_123']],
  [['/opt/sameside', '--library', 'a.sqlite'], true, ['--library', 'a.sqlite']],
  [['/opt/sameside', '--help'], true, ['--help']],
  [['/opt/sameside', 'some.file', 'list'], true, ['some.file', 'list']],
  [['/bin/electron', '/project', 'check', '--rebuild'], false, ['check', '--rebuild']],
  [['/bin/electron', '/project'], false, []],
])('%j (packaged: %j) means %j', (argv, packaged, words) => {
  expect(wordsOf(argv, packaged)).toEqual(words);
});

test.each([
  [['--library', 'a.sqlite'], 'a.sqlite'],
  [['--library=a b.sqlite', '--no-sandbox'], 'a b.sqlite'],
  [['--no-sandbox', '--library', 'a.sqlite'], 'a.sqlite'],
  [['--library'], undefined],
  [['--library', '--no-open'], undefined],
  [['--library='], undefined],
  [[], undefined],
])('%j names the library %j', (words, library) => {
  expect(libraryIn(words)).toBe(library);
});
