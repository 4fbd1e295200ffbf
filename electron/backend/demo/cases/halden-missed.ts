import { fiveWhys } from '../../../../shared/workspace/templates/five-whys.ts';
import type { DemoCase } from '../case.ts';
import { haldenPromise } from './halden-promise.ts';

/** Last of four: the promise that was missed becomes a fact to ask about. Where it broke is between two departments, not in either. */
export const haldenMissed: DemoCase = {
  template: fiveWhys,
  title: 'Twelve panels promised, eight delivered',
  facilitator: 'Priya Nair',
  from: {
    story: haldenPromise,
    kind: 'missed-promise',
    about: 'twelve',
    problem: {
      text: 'Of twelve panels promised to Halden Lifts, eight went on the day',
      source: 'promised in “Before the call to Halden Lifts”; delivery note',
    },
  },
  daysAgo: 3,
  at: '13:00',
  departments: [
    ...haldenPromise.departments,
    { name: 'Finance', people: [{ name: 'Lena Vogt', seat: 'lead' }] },
  ],
  steps: [
    {
      kind: 'frame',
      doneWhen: 'No panel is cut to an old drawing',
      sponsor: 'Lena Vogt',
      heard: [
        {
          words: 'Eight is four floors. Which two do I tell to keep walking?',
          tone: 'complaint',
          by: 'Ana',
          days: -4,
        },
      ],
      facts: [
        'Eight panels went on the day, four were 15 mm too narrow',
        'The drawing in the workshop was the one that was signed',
        'A later one lay in a mailbox in Sales for three days',
      ],
    },
    {
      kind: 'room',
      without: [{ gap: 'customer', because: 'Ana reads out their mail, word for word' }],
    },
    {
      kind: 'why-tree',
      tree: {
        causes: [
          {
            text: 'four panels were cut too narrow',
            evidence: ['verified', 'measured: 15 mm on each of the four'],
            holds: true,
            category: 'measurement',
            causes: [
              {
                text: 'they were cut to a drawing that had been replaced',
                evidence: ['verified', 'the date on the sheet at machine 3'],
                holds: true,
                category: 'information',
                causes: [
                  {
                    text: 'the new drawing stayed in one mailbox in Sales',
                    evidence: ['verified', 'sent on the day after signing, opened on the third'],
                    holds: true,
                    category: 'information',
                    causes: [
                      {
                        text: 'our order has a place for a signed drawing, and none for one that comes after it',
                        key: 'no place',
                        evidence: ['verified', 'looked at the order form together'],
                        holds: true,
                        category: 'method',
                        root: { ending: 'design' },
                        measures: [
                          {
                            text: 'Cut only to the one drawing on the order; a newer one stops the order until it is swapped',
                            strength: 'automate',
                            key: 'one drawing',
                            check: { measure: 'panels cut to an old drawing: none in four weeks', days: 28 },
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            text: 'Operations had no time to check',
            evidence: ['disproved', 'the eight good ones were checked twice'],
          },
        ],
      },
      captured: [
        {
          kind: 'note',
          text: 'We asked who signs the drawing. Nobody asked what happens after it is signed.',
          by: 'Ben Okafor',
        },
        {
          kind: 'note',
          text: 'Each of us thought that passing on a drawing was the other side’s part.',
          by: 'Ana Ruiz',
        },
      ],
    },
    {
      kind: 'decide',
      choice: {
        question: 'What happens to an order when the customer changes a signed drawing?',
        rule: 'consent',
        options: [
          {
            text: 'It stops until the new drawing is on it',
            positions: [
              { of: 'Operations', stance: 'for' },
              { of: 'Engineering', stance: 'for' },
              { of: 'Sales', stance: 'can-live-with', note: 'the date moves, and I have to say so' },
            ],
            objections: [
              {
                of: 'Sales',
                text: 'a change of a screw hole would stop everything',
                met: 'Engineering says within two hours whether it touches what is being cut',
              },
            ],
          },
          {
            text: 'Sales calls the workshop',
            positions: [{ of: 'Operations', stance: 'against', note: 'nobody hears a phone at machine 3' }],
          },
        ],
        chosen: {
          option: 0,
          text: 'A newer drawing stops the order; Engineering says within two hours whether it goes on.',
          key: 'stop',
          reviewDays: 35,
        },
      },
    },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'action',
          text: 'One field for the drawing on the order, with the date it was signed; a newer one turns it red',
          owner: 'Arjun Mehta',
          due: { days: 7 },
          serves: 'one drawing',
        },
        {
          kind: 'action',
          text: 'Cut the four panels anew and take them to Harbour Street',
          owner: 'Mia Chen',
          due: { days: 2 },
          key: 'four panels',
        },
        {
          kind: 'action',
          text: 'Call the service manager: what happened, when the four come, what we changed',
          owner: 'Ana Ruiz',
          due: { days: 1, time: '12:00' },
          serves: 'stop',
          key: 'call',
        },
      ],
    },
    {
      kind: 'thanks',
      captured: [
        { kind: 'thanks', to: 'Ana', from: 'Operations', text: 'opening the mailbox in front of all of us' },
        {
          kind: 'thanks',
          to: 'Mia',
          from: 'Sales',
          text: 'keeping the old sheet, so that we could see the date',
        },
      ],
    },
    {
      kind: 'close',
      hands: [0, 0, 1, 2, 2],
      next: { days: 28, note: 'was anything cut to an old drawing?' },
    },
  ],
  later: [
    { days: 1, item: 'four panels', status: 'done', note: 'on the truck a day early' },
    {
      days: 1,
      item: 'call',
      status: 'done',
      note: 'she tells the tenants herself, and liked that we said it first',
    },
  ],
};
