import { describe, expect, test } from 'vitest';
import { LIBRARY_FLAG, type Command } from '../../../electron/host/command.ts';
import { readCommandLine } from '../../../electron/host/command-line.ts';

const command: Command = {
  name: 'list',
  about: 'list',
  flags: [
    LIBRARY_FLAG,
    { name: 'json', about: 'as JSON' },
    { name: 'out', value: 'DIR', required: true, about: 'where' },
  ],
  run: () => Promise.resolve({ ok: true, value: 0 }),
};
const taking = { ...command, words: 'PATH' };

describe('a command line', () => {
  test('is read into values, switches and words', () => {
    expect(
      readCommandLine(taking, ['--library', 'a b.sqlite', 'x.json', '--json', '--out=d', '--', '--y.json']),
    ).toEqual({
      ok: true,
      value: {
        values: { library: 'a b.sqlite', out: 'd' },
        switches: new Set(['json']),
        words: ['x.json', '--y.json'],
      },
    });
  });

  test.each([
    [['--out', 'd', '--frobnicate'], 'There is no --frobnicate here'],
    [['--out', 'd', '-x'], 'There is no -x here'],
    [['--out', 'd', '--Json'], 'There is no --Json here'],
    [['--out', 'd', '--library'], '--library needs a FILE'],
    [['--out', 'd', '--library='], '--library needs a FILE'],
    [['--library', '--json', '--out', 'd'], '--library needs a FILE'],
    [['--out', 'd', '--json=yes'], '--json takes no value'],
    [['--out', 'd', '--out', 'e'], '--out is given twice'],
    [['--out', 'd', '--json', '--json'], '--json is given twice'],
    [['--out', 'd', 'word'], '“word” is not expected here'],
    [[], '--out DIR is needed'],
  ])('%j is refused: %s', (args, problem) => {
    expect(readCommandLine(command, args)).toEqual({
      ok: false,
      error: {
        code: 'wrong-use',
        message: `${problem}; see sameside list --help.`,
        detail: { problem: `${problem}; see sameside list --help.` },
      },
    });
  });

  test('a command that works on files needs one', () => {
    expect(readCommandLine(taking, ['--out', 'd'])).toMatchObject({
      error: { message: 'A PATH is needed; see sameside list --help.' },
    });
  });
});
