import { failure } from '../../shared/contract/errors.ts';
import type { Command } from './command.ts';
import { readCommandLine } from './command-line.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { exportSessions } from './commands/export.ts';
import { importFiles } from './commands/import.ts';
import { list } from './commands/list.ts';
import { serve } from './commands/serve.ts';
import { helpOf, helpOfCommand } from './help.ts';
import type { ExitCode, Shell } from './shell.ts';

const COMMANDS: readonly Command[] = [serve, demo, list, exportSessions, importFiles, check, backup];

/**
 * Runs one command to its end. `argv` are the words after the program's name. Results go to standard output, one sentence to standard
 * error when something is wrong; nothing here ends the process.
 */
export async function runCli(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const [word, ...args] = argv;
  if (word === '--help' || word === '-h' || word === 'help') return say(shell, helpOf(COMMANDS));
  if (word === '--version') return say(shell, `${shell.version}\n`);
  const command = COMMANDS.find(({ name }) => name === word);
  if (command === undefined) return wrongUse(shell, word);
  if (args.includes('--help') || args.includes('-h')) return say(shell, helpOfCommand(command));
  const given = readCommandLine(command, args);
  if (!given.ok) return complain(shell, given.error.message, 2);
  const ended = await command.run(given.value, shell);
  if (ended.ok) return ended.value;
  return complain(shell, ended.error.message, ended.error.code === 'wrong-use' ? 2 : 1);
}

/** True when the words are for the command line: the packaged app asks before it opens a window. */
export function isCommand(word: string | undefined): boolean {
  return word === '--help' || word === '--version' || COMMANDS.some(({ name }) => name === word);
}

function say(shell: Shell, text: string): ExitCode {
  shell.print(text);
  return 0;
}

function wrongUse(shell: Shell, word: string | undefined): ExitCode {
  const problem =
    word === undefined
      ? 'A command is needed; see sameside --help.'
      : `There is no command “${word}”; see sameside --help.`;
  return complain(shell, failure('wrong-use', { problem }).message, 2);
}

function complain(shell: Shell, sentence: string, exit: ExitCode): ExitCode {
  shell.printError(`${sentence}\n`);
  return exit;
}
