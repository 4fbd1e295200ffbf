import { relayImplementation } from '../../../../shared/workspace/templates/relay-implementation.ts';
import type { DayCase, DemoCase } from '../case.ts';
import type { Hand } from '../play/deeds.ts';
import { haldenIdea } from './halden-idea.ts';

/** Second of four: the same people with those who will make it; Shakers are excused now. */
export const haldenPieces: DemoCase = {
  template: relayImplementation,
  title: 'The open hour, piece by piece',
  facilitator: 'Priya Nair',
  from: { story: haldenIdea, kind: 'handover' },
  daysAgo: 30,
  at: '09:00',
  departments: [
    ...haldenIdea.departments,
    { name: 'Operations', people: [{ name: 'Mia Chen', seat: 'front-line', role: 'maker' }] },
    { name: 'Engineering', people: [{ name: 'Arjun Mehta', seat: 'front-line', role: 'maker' }] },
  ],
  steps: [
    { kind: 'frame', facts: ['The list of 31 calls names the panel for every one of them'] },
    {
      kind: 'room',
      without: [
        { gap: 'customer', because: 'they see it when the first panel is there; Ana calls them then' },
      ],
    },
    { kind: 'deeds', of: 'handover', play: readBack },
    { kind: 'deeds', of: 'breakdown', play: breakdown },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'question',
          text: 'Who takes the call when Jonas is away?',
          by: 'Ben Okafor',
          owner: 'Ana Ruiz',
          due: { days: 4 },
          key: 'who takes the call',
        },
      ],
    },
    {
      kind: 'message',
      what: 'After the five days of trying, machine 3 keeps the hour from two to three open for one Halden panel a day.',
      why: 'A lift that stands still waits ten days for us today.',
      changes: 'Orders on machine 3 are planned around that hour. None is moved for it.',
      readBacks: [
        { of: 'Operations', words: 'Two to three stays empty in the plan, and I do not fill it.' },
        {
          of: 'Sales',
          words: 'I can promise a panel for tomorrow.',
          difference: 'called in before eleven, for a lift that stands still, and one a day',
        },
      ],
      messengers: ['Mia Chen', 'Jonas Beck'],
    },
    {
      kind: 'thanks',
      captured: [
        {
          kind: 'thanks',
          to: 'Mia',
          from: 'Engineering',
          text: 'saying which hour, and not only that it hurts',
        },
      ],
    },
    {
      kind: 'close',
      hands: [0, 0, 1, 2, 3],
      next: { days: 21, note: 'how many of the calls left on the same day?' },
    },
  ],
  later: [
    {
      days: 3,
      item: 'who takes the call',
      status: 'done',
      note: 'Ana, and she has the list of plate numbers',
    },
    { days: 4, item: 'blanks', status: 'done' },
    { days: 6, item: 'tool', status: 'done', note: 'the tool change takes 6 minutes now' },
    { days: 7, item: 'drawings', status: 'done', note: '38 of 40; two plates cannot be read' },
    { days: 10, item: 'dry run', status: 'done', note: 'five panels in five days, 41 minutes on average' },
  ],
};

function readBack({ step, write, person }: Hand): void {
  write('handover.read-out', { step });
  write('handover.answered', {
    step,
    field: 'read-back',
    text:
      'One hour a day on machine 3 belongs to nobody until eleven. Then it belongs to the one lift that stands still, ' +
      'and if there is none, we cut blanks.',
  });
  write('handover.accepted', { step, by: person('Ben Okafor') });
}

function breakdown({ step, write, thing, person, department, when }: Hand): void {
  const how = (part: 'risk' | 'option' | 'order', text: string, answer?: string): void =>
    write('breakdown.how-added', {
      step,
      how: thing(`how ${text}`),
      part,
      text,
      ...(answer === undefined ? {} : { answer }),
    });
  const piece = (key: string, text: string, owner: string, of: string, hours: number, due: DayCase): void =>
    write('item.added', {
      item: thing(key, 'action'),
      step,
      kind: 'action',
      text,
      owner: person(owner),
      effort: [{ department: department(of), hours }],
      when: when(due),
    });
  how(
    'risk',
    'the second head has not run since spring',
    'Tomasz runs it for a shift before anything is mounted',
  );
  how(
    'option',
    'a tool of its own, or a quick clamp for the old one',
    'its own tool: 6 minutes instead of 20',
  );
  how('order', 'the blanks first: they take longest to come');
  piece('blanks', 'Order twelve blanks of each of the three steels', 'Karim Haddad', 'Purchasing', 2, {
    days: 3,
  });
  piece('tool', 'Mount a panel tool on the second head and run it', 'Tomasz Wolny', 'Maintenance', 9, {
    days: 5,
  });
  piece('drawings', 'Get the forty panels ready to cut, by plate number', 'Arjun Mehta', 'Engineering', 16, {
    days: 7,
  });
  piece('dry run', 'Five days with a stopwatch, one panel each', 'Mia Chen', 'Operations', 5, { days: 10 });
  write('breakdown.objection-raised', {
    step,
    objection: thing('which hour'),
    piece: thing('dry run'),
    by: person('Mia Chen'),
    text: 'at noon the long order runs; stopping it costs a second set-up every day',
  });
  write('breakdown.objection-met', {
    step,
    objection: thing('which hour'),
    answer: 'the hour is from two to three, when the shifts change and machine 3 is set up anew anyway',
  });
}
