import type { Reply } from '../../shared/contract/reply.ts';
import type { ExitCode, Shell } from './shell.ts';

/** One flag of a command. */
export interface Flag {
  readonly name: string;
  /** What its value is called in the help; without one it is a plain switch. */
  readonly value?: string;
  readonly required?: boolean;
  readonly about: string;
}

/** What was given on the command line, checked against the command's flags. */
export interface Given {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** One word of the command line, in one file. */
export interface Command {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  /** What the words after the flags are called; without one there are none. */
  readonly words?: string;
  /** Fails with what a person can do something about; throws only for a bug. */
  readonly run: (given: Given, shell: Shell) => Promise<Reply<ExitCode>>;
}

export const LIBRARY_FLAG: Flag = {
  name: 'library',
  value: 'FILE',
  about: 'the library file; default: the one the app uses',
};
