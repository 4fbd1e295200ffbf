import type { Output } from '../../../shared/contract/contract.ts';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { withLibrary } from '../open-backend.ts';

export const check: Command = {
  name: 'check',
  about: 'check that every event is as it was written and every list agrees with the events',
  flags: [
    LIBRARY_FLAG,
    { name: 'rebuild', about: 'make every list again from the events' },
    { name: 'json', about: 'as JSON' },
  ],
  run: (given, shell) =>
    withLibrary(given, shell, { create: false }, async (library) => {
      const checked = await library.call('library.check', { rebuild: given.switches.has('rebuild') });
      if (!checked.ok) return checked;
      const json = given.switches.has('json');
      shell.print(json ? `${JSON.stringify(checked.value, null, 2)}\n` : asText(checked.value));
      return { ok: true, value: checked.value.problems.length === 0 ? 0 : 1 };
    }),
};

function asText({ events, sessions, problems, rebuilt }: Output<'library.check'>): string {
  const found = problems.length === 0 ? 'Everything is whole' : `${problems.length} found`;
  return [
    `${events} events in ${sessions} sessions. ${found}.`,
    ...problems.map(({ code, message }) => `${code}: ${message}`),
    ...(rebuilt ? ['Every list was made again from the events.'] : []),
    '',
  ].join('\n');
}
