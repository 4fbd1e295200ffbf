import { parseArgs } from 'node:util';
import { failure } from '../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../shared/contract/reply.ts';
import type { Command, Flag, Given } from './command.ts';

/** Reads the words after a command's name. Everything unknown, missing or doubled is refused in one sentence. */
export function readCommandLine(command: Command, args: readonly string[]): Reply<Given> {
  const options = Object.fromEntries(
    command.flags.map((flag) => [
      flag.name,
      { type: flag.value === undefined ? 'boolean' : 'string' } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = command.flags.find(({ name }) => name === token.name);
    const problem = problemWith(flag, token, token.name in values || switches.has(token.name));
    if (problem !== undefined) return wrongUse(command, problem);
    if (token.value === undefined) switches.add(token.name);
    else values[token.name] = token.value;
  }
  const problem = missing(command, values) ?? wordProblem(command, words);
  return problem === undefined
    ? { ok: true, value: { values, switches, words } }
    : wrongUse(command, problem);
}

type Option = { readonly rawName: string; readonly value: string | undefined };

function problemWith(flag: Flag | undefined, { rawName, value }: Option, twice: boolean): string | undefined {
  if (flag === undefined) return `There is no ${rawName} here`;
  if (twice) return `${rawName} is given twice`;
  if (flag.value === undefined) return value === undefined ? undefined : `${rawName} takes no value`;
  // Without "=", a following flag would be swallowed as the value.
  if (value === undefined || value === '' || value.startsWith('--'))
    return `${rawName} needs a ${flag.value}`;
  return undefined;
}

function missing({ flags }: Command, values: Readonly<Record<string, string>>): string | undefined {
  const flag = flags.find(({ name, required }) => required === true && values[name] === undefined);
  return flag && `--${flag.name} ${flag.value} is needed`;
}

function wordProblem(command: Command, words: readonly string[]): string | undefined {
  if (command.words === undefined)
    return words[0] === undefined ? undefined : `“${words[0]}” is not expected here`;
  return words.length === 0 ? `A ${command.words} is needed` : undefined;
}

function wrongUse(command: Command, problem: string): { readonly ok: false; readonly error: Failure } {
  return {
    ok: false,
    error: failure('wrong-use', { problem: `${problem}; see sameside ${command.name} --help.` }),
  };
}
