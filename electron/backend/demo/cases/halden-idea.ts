import { relayIdeation } from '../../../../shared/workspace/templates/relay-ideation.ts';
import type { DemoCase } from '../case.ts';
import type { Hand } from '../play/deeds.ts';

const SHELF = 'Keep one of each panel on a shelf at Halden’s depot';
const OPEN_HOUR = 'One hour a day on machine 3 that is not planned, for a single panel';

/** First of four about Halden Lifts: an idea for the customer who needs one panel by tomorrow and gets a pallet in ten days. */
export const haldenIdea: DemoCase = {
  template: relayIdeation,
  title: 'One panel by tomorrow for Halden Lifts',
  facilitator: 'Priya Nair',
  daysAgo: 35,
  at: '14:00',
  departments: [
    {
      name: 'Sales',
      people: [
        { name: 'Ana Ruiz', seat: 'lead', role: 'mover' },
        { name: 'Jonas Beck', seat: 'front-line', role: 'shaker' },
      ],
    },
    {
      name: 'Purchasing',
      people: [{ name: 'Karim Haddad', seat: 'front-line', role: 'shaker' }],
    },
    { name: 'Operations', people: [{ name: 'Ben Okafor', seat: 'lead', role: 'prover' }] },
    { name: 'Maintenance', people: [{ name: 'Tomasz Wolny', seat: 'front-line', role: 'prover' }] },
  ],
  steps: [
    {
      kind: 'frame',
      customer: 'Halden Lifts, service manager',
      need: 'When a lift stands still, I need one panel by tomorrow, not a pallet in ten days.',
      doneWhen: 'Eight of ten single panels leave us on the day they are called in',
      sponsor: 'Lena Vogt',
      heard: [
        {
          words: 'When a lift stands still, I need one panel by tomorrow, not a pallet in ten days.',
          tone: 'complaint',
          by: 'Jonas',
          days: -6,
        },
      ],
      facts: [
        '31 calls for a single panel since spring; 4 of them were sent within two days',
        'Cutting and bending one panel takes 25 minutes',
      ],
    },
    {
      kind: 'room',
      without: [{ gap: 'customer', because: 'Jonas wrote down what the service manager said on the phone' }],
    },
    { kind: 'deeds', of: 'ideate', play: ideas },
    { kind: 'deeds', of: 'shortlist', play: shortlist },
    {
      kind: 'deeds',
      of: 'bulletproof',
      play: bulletproof,
      captured: [
        {
          kind: 'note',
          text: 'Sales counted the calls, Operations had counted only the orders. Both numbers were right.',
          by: 'Ben Okafor',
        },
      ],
    },
    { kind: 'deeds', of: 'handover', play: handover },
    {
      kind: 'thanks',
      captured: [
        {
          kind: 'thanks',
          to: 'Tomasz',
          from: 'Sales',
          text: 'asking about the tool change before we sold it',
        },
        { kind: 'thanks', to: 'Jonas', from: 'Operations', text: 'the list of calls nobody had ever seen' },
      ],
    },
    { kind: 'close', hands: [0, 0, 0, 2, 3] },
  ],
};

function ideas({ step, write, thing, person, waitMinutes }: Hand): void {
  const idea = (key: string, by: string, text: string, on?: string): void =>
    write('ideate.idea-added', {
      step,
      idea: thing(key),
      text,
      by: person(by),
      ...(on === undefined ? {} : { on: thing(on) }),
    });
  write('ideate.silence-begun', { step, minutes: 4 });
  idea('shelf', 'Jonas Beck', SHELF);
  idea('hour', 'Karim Haddad', 'One hour a day on machine 3 that nobody plans');
  idea('courier', 'Jonas Beck', 'A taxi for every single panel');
  waitMinutes(3);
  write('ideate.silence-ended', { step });
  idea('same steel', 'Karim Haddad', 'The three common steels lie ready beside the machine', 'hour');
  idea('one size', 'Jonas Beck', 'One panel that fits every door and is trimmed on site');
  idea('photo', 'Jonas Beck', 'Halden sends a photo of the plate number, and we find the drawing', 'hour');
  write('ideate.idea-changed', { step, idea: thing('hour'), text: OPEN_HOUR });
}

function shortlist({ step, write, thing }: Hand): void {
  const listed = (key: string, fate: 'picked' | 'kept-back', text: string, reason: string): void =>
    write('shortlist.added', { step, pick: thing(`${key} listed`), idea: thing(key), text, fate, reason });
  listed('shelf', 'picked', SHELF, 'the panel is there before the call');
  listed('hour', 'picked', OPEN_HOUR, 'any of their forty panels leaves us on the same day');
  listed(
    'courier',
    'kept-back',
    'A taxi for every single panel',
    'it moves the panel faster, but none is cut yet',
  );
  listed(
    'one size',
    'kept-back',
    'One panel that fits every door and is trimmed on site',
    'the fire approval is for one size each; ask again with the next approval',
  );
  write('shortlist.moved', { step, pick: thing('hour listed'), after: null });
}

function bulletproof({ step, write, thing, person }: Hand): void {
  const trial = thing('hour tried');
  const hole = (key: string, by: string, text: string, premortem = false): void =>
    write('bulletproof.hole-found', { step, hole: thing(key), trial, text, by: person(by), premortem });
  const fixed = (key: string, text: string): void =>
    write('bulletproof.hole-closed', { step, hole: thing(key), closing: 'fixed', text });

  write('bulletproof.trial-begun', { step, trial, pick: thing('hour listed'), text: OPEN_HOUR });
  hole('steel', 'Ben Okafor', 'the steel for that one panel is not in the house', true);
  hole(
    'tool',
    'Tomasz Wolny',
    'the tool change takes 40 minutes, so the hour is gone before the first cut',
    true,
  );
  hole('urgent', 'Ben Okafor', 'after two weeks everybody’s order is urgent', true);
  write('bulletproof.fix-kept', {
    step,
    fix: thing('fix kept'),
    trial,
    text: 'a tool of its own for panels',
  });
  write('bulletproof.fixing-begun', { step, trial });
  fixed(
    'steel',
    'twelve blanks of the three common steels beside the machine; they cover 34 of the 40 panels',
  );
  fixed('tool', 'a tool of its own for panels stays mounted on the second head');
  fixed('urgent', 'only for a lift that stands still; the plate number is asked for on the phone');

  write('bulletproof.asked-again', { step, trial });
  hole('two calls', 'Ben Okafor', 'on some days there are two calls');
  hole('truck', 'Tomasz Wolny', 'the truck leaves at half past four, whatever is on the bench');
  write('bulletproof.fixing-begun', { step, trial });
  write('bulletproof.hole-closed', {
    step,
    hole: thing('two calls'),
    closing: 'lived-with',
    text: 'there were five such days since spring; the second panel leaves a day later, and we say so on the phone',
  });
  fixed('truck', 'the hour is at noon; whoever calls after eleven gets the truck of the next day');

  write('bulletproof.asked-again', { step, trial });
  write('bulletproof.passed', { step, trial, by: person('Ben Okafor') });

  const shelf = thing('shelf tried');
  write('bulletproof.trial-begun', { step, trial: shelf, pick: thing('shelf listed'), text: SHELF });
  write('bulletproof.hole-found', {
    step,
    hole: thing('approval'),
    trial: shelf,
    text: 'forty panels lie there, and an approval that changes makes them scrap',
    by: person('Tomasz Wolny'),
  });
  write('bulletproof.dropped', {
    step,
    trial: shelf,
    by: person('Ana Ruiz'),
    because: 'the open hour does the same without forty panels of stock',
  });
}

function handover({ step, write, thing, person }: Hand): void {
  const line = (part: 'tried' | 'open' | 'keep', text: string, how?: string): void =>
    write('handover.line-added', {
      step,
      line: thing(`line ${text}`),
      part,
      text,
      ...(how === undefined ? {} : { how }),
    });
  write('handover.answered', { step, field: 'idea', text: OPEN_HOUR, source: thing('hour tried') });
  write('handover.answered', {
    step,
    field: 'helps',
    text: 'one panel, called in before eleven, is on the truck the same day, so the lift runs again tomorrow',
  });
  line(
    'tried',
    'the steel is not in the house',
    'twelve blanks of the three common steels beside the machine',
  );
  line('tried', 'the tool change eats the hour', 'a tool of its own on the second head');
  line(
    'tried',
    'everybody’s order becomes urgent',
    'only for a lift that stands still, with its plate number',
  );
  line('open', 'who takes the call when Jonas is away');
  line('keep', 'no planned order is ever moved for it');
  write('handover.point-set', { step, participant: person('Ben Okafor') });
  write('handover.read-out', { step });
  write('handover.asked', {
    step,
    question: thing('empty hour'),
    text: 'What runs in that hour on a day without a call?',
    by: person('Ben Okafor'),
  });
  write('handover.question-answered', {
    step,
    question: thing('empty hour'),
    text: 'blanks for the rack; they are needed anyway',
  });
  write('handover.accepted', { step, by: person('Ben Okafor') });
}
