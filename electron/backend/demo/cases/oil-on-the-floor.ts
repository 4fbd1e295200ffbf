import { fiveWhys } from '../../../../shared/workspace/templates/five-whys.ts';
import type { DemoCase } from '../case.ts';

/** The example of the method: it begins under a machine and ends at a table where a cut was decided. */
export const oilOnTheFloor: DemoCase = {
  template: fiveWhys,
  title: 'Oil on the floor under machine 2',
  facilitator: 'Priya Nair',
  daysAgo: 22,
  at: '07:30',
  departments: [
    {
      name: 'Operations',
      people: [
        { name: 'Mia Chen', seat: 'front-line', role: 'maker' },
        { name: 'Ben Okafor', seat: 'lead', role: 'mover' },
      ],
    },
    { name: 'Maintenance', people: [{ name: 'Tomasz Wolny', seat: 'front-line', role: 'prover' }] },
    { name: 'Purchasing', people: [{ name: 'Ines Duarte', seat: 'lead', role: 'shaker' }] },
    { name: 'Finance', people: [{ name: 'Lena Vogt', seat: 'lead' }] },
  ],
  steps: [
    {
      kind: 'frame',
      customer: 'The early shift, and whoever waits for their pallets',
      need: 'I want to walk to my machine without looking at my feet.',
      doneWhen: 'Thirty dry days in a row',
      sponsor: 'Lena Vogt',
      heard: [
        {
          words: 'I want to walk to my machine without looking at my feet.',
          tone: 'complaint',
          by: 'Mia',
          days: -1,
        },
      ],
      facts: [
        'There is oil on the floor under machine 2',
        'It was wiped up eleven times in two weeks',
        'Machines 1 and 3 are dry',
      ],
    },
    {
      kind: 'room',
      without: [{ gap: 'customer', because: 'the early shift is the customer here, and Mia works it' }],
    },
    {
      kind: 'why-tree',
      tree: {
        problem: 'There is oil on the floor under machine 2',
        source: 'seen by everybody here',
        causes: [
          {
            text: 'machine 2 leaks',
            evidence: ['verified', 'dry cloth test, twenty minutes'],
            holds: true,
            category: 'machine',
            causes: [
              {
                text: 'the gasket is poor',
                evidence: ['verified', 'taken out and measured'],
                holds: true,
                category: 'material',
                causes: [
                  {
                    text: 'cheap gaskets were bought',
                    key: 'cheap',
                    evidence: ['verified', 'three orders since spring'],
                    holds: true,
                    category: 'material',
                    causes: [
                      {
                        text: 'there was no budget for the good ones',
                        evidence: ['verified', 'budget line 4410'],
                        holds: true,
                        category: 'policy',
                        causes: [
                          {
                            text: 'a 10 % cut was made across the board without asking what it would stop',
                            key: 'cut',
                            evidence: ['verified', 'memo of last December'],
                            holds: true,
                            category: 'policy',
                            root: { ending: 'policy', sponsor: 'Lena Vogt' },
                            measures: [
                              {
                                text: 'Before a cut, each department says what it would stop, on one page',
                                strength: 'eliminate',
                                key: 'ask first',
                                check: { measure: 'every line of the next cut has its page', days: 28 },
                              },
                              {
                                text: 'Good gaskets back on the list of parts',
                                strength: 'standardise',
                                key: 'gaskets',
                                check: { measure: 'dry floor for 14 days', days: 14 },
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      captured: [
        { kind: 'note', text: 'The first question was “who spilled it?”. Nobody had.', by: 'Mia Chen' },
        {
          kind: 'note',
          text: 'The pointing finger comes back: the cut was decided at a table where three of us sat.',
          by: 'Lena Vogt',
        },
      ],
    },
    {
      kind: 'decide',
      choice: {
        question: 'How do we save the next ten percent?',
        rule: 'leader',
        leader: 'Lena Vogt',
        options: [
          {
            text: 'Ask each department what it would stop, then cut',
            positions: [
              { of: 'Operations', stance: 'for' },
              { of: 'Maintenance', stance: 'for' },
              { of: 'Purchasing', stance: 'can-live-with', note: 'it takes two weeks longer' },
            ],
            objections: [
              {
                of: 'Purchasing',
                text: 'the offers run out before we have asked',
                met: 'asked in October, not in December',
              },
            ],
          },
          {
            text: 'Take maintenance parts out of every cut',
            positions: [{ of: 'Finance', stance: 'against', note: 'then the next leak is somewhere else' }],
          },
        ],
        chosen: {
          option: 0,
          text: 'No cut across the board any more: each department first says what it would stop.',
          key: 'no blind cut',
          reviewDays: 90,
        },
      },
    },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'action',
          text: 'Change the gasket on machine 2 and look at 1 and 3',
          owner: 'Tomasz Wolny',
          due: { days: 3 },
          serves: 'gaskets',
          key: 'change',
        },
        {
          kind: 'action',
          text: 'Put the good gasket back on the list of parts',
          owner: 'Ines Duarte',
          due: { days: 7 },
          serves: 'cheap',
          key: 'list',
        },
        {
          kind: 'action',
          text: 'Write the one page “what would stop” and try it on our own budget',
          owner: 'Lena Vogt',
          due: { days: 24 },
          serves: 'ask first',
          key: 'page',
        },
        {
          kind: 'action',
          text: 'A morning shift at machine 2',
          owner: 'Lena Vogt',
          due: { days: 30 },
          swapDay: true,
        },
      ],
    },
    {
      kind: 'thanks',
      captured: [
        { kind: 'thanks', to: 'Mia', from: 'Finance', text: 'showing us the cloth instead of a report' },
        { kind: 'thanks', to: 'Lena', from: 'Maintenance', text: 'saying “that was us” out loud' },
      ],
    },
    {
      kind: 'close',
      hands: [0, 0, 1, 1, 3],
      next: { days: 28, note: 'is the floor dry, and did anybody use the page?' },
    },
  ],
  later: [
    { days: 3, item: 'change', status: 'done', note: 'machine 3 had the same gasket' },
    { days: 8, item: 'list', status: 'done' },
    { days: 14, measure: 'gaskets', result: 'worked', note: 'fifteen dry days' },
    {
      days: 20,
      item: 'page',
      text: 'Write the one page “what would stop” and try it on the Finance budget first',
      due: { days: 27 },
    },
  ],
};
