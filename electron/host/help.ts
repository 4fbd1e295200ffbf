import type { Command, Flag } from './command.ts';

/** The help of the whole command line. */
export function helpOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Sameside gets two departments into one room, and keeps what was agreed in one file.',
    '',
    'sameside COMMAND [FLAGS]',
    '',
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'Each command has its own --help. Exit code: 0 done, 1 a problem was found, 2 wrong use.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function helpOfCommand(command: Command): string {
  const flags = command.flags.map(shown);
  const width = Math.max(...flags.map(({ left }) => left.length), '--help'.length);
  const usage = [
    command.name,
    ...command.flags.map(inUsage),
    ...(command.words === undefined ? [] : [`${command.words}…`]),
  ];
  return [
    `sameside ${usage.join(' ')}`,
    '',
    `${command.about[0]?.toUpperCase()}${command.about.slice(1)}.`,
    '',
    ...flags.map(({ left, about }) => `  ${left.padEnd(width)}  ${about}`),
    `  ${'--help'.padEnd(width)}  these words`,
    '',
  ].join('\n');
}

function shown({ name, value, about }: Flag): { left: string; about: string } {
  return { left: value === undefined ? `--${name}` : `--${name} ${value}`, about };
}

function inUsage(flag: Flag): string {
  const { left } = shown(flag);
  return flag.required === true ? left : `[${left}]`;
}
