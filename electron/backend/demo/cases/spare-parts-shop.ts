import { fiveWhys } from '../../../../shared/workspace/templates/five-whys.ts';
import type { DemoCase } from '../case.ts';

/** Software, a disagreement that was not fully met, and a countermeasure that did not work: the honest kind of minutes. */
export const sparePartsShop: DemoCase = {
  template: fiveWhys,
  title: 'The shop sold parts that were not there',
  facilitator: 'Jonas Beck',
  daysAgo: 17,
  at: '13:00',
  departments: [
    {
      name: 'Web shop',
      people: [
        { name: 'Noor Bakker', seat: 'lead', role: 'mover' },
        { name: 'Felix Sommer', seat: 'front-line', role: 'maker' },
      ],
    },
    { name: 'Support', people: [{ name: 'Chloe Martin', seat: 'front-line', role: 'shaker' }] },
    { name: 'Warehouse', people: [{ name: 'Yusuf Demir', seat: 'lead', role: 'prover' }] },
    { name: 'Finance', people: [{ name: 'Lena Vogt', seat: 'lead', absent: true }] },
  ],
  steps: [
    {
      kind: 'frame',
      customer: 'A workshop with a car on the lift',
      need: 'If it says “in stock”, I tell my customer Thursday.',
      doneWhen: 'Not one order in a month for a part that is not on the shelf',
      sponsor: 'Noor Bakker',
      heard: [
        {
          words: 'If it says “in stock”, I tell my customer Thursday.',
          tone: 'neutral',
          by: 'Chloe',
          days: -2,
        },
        { words: 'You have made me a liar twice this week.', tone: 'complaint', by: 'Chloe', days: -1 },
      ],
      facts: [
        '37 orders on Saturday for brake pads that were sold out on Friday at 16:10',
        'The page said “in stock” until Saturday 09:40',
        'Support wrote 37 mails and made 12 calls',
      ],
    },
    { kind: 'room', without: [{ gap: 'customer', because: 'Chloe reads out three mails' }] },
    {
      kind: 'why-tree',
      minutes: 19,
      tree: {
        problem: '37 orders were taken for brake pads that had been sold out for 17 hours',
        source: 'shop log, Saturday',
        causes: [
          {
            text: 'the page showed the stock of the evening before',
            evidence: ['verified', 'cache header in the log'],
            holds: true,
            category: 'information',
            causes: [
              {
                text: 'pages are kept for a day, to survive sale days',
                key: 'kept',
                evidence: ['verified', 'setting of last spring'],
                holds: true,
                category: 'policy',
                root: { ending: 'design' },
                measures: [
                  {
                    text: 'Ask for the stock when the basket is paid, and say no kindly',
                    strength: 'automate',
                    key: 'basket',
                    check: { measure: 'orders without stock: none in two weeks', days: 14 },
                  },
                  {
                    text: 'Keep pages for ten minutes instead of a day',
                    strength: 'eliminate',
                    key: 'minutes',
                    check: { measure: 'load on the next sale day stays below 70 %', days: 10 },
                  },
                ],
              },
            ],
          },
          {
            text: 'the warehouse books sales at closing time, all together',
            key: 'booking',
            evidence: ['verified', 'booking times'],
            holds: true,
            category: 'method',
            causes: [
              {
                text: 'the hand scanner has no signal between rows 12 and 18',
                key: 'signal',
                evidence: ['claimed', 'Yusuf'],
                category: 'machine',
                root: { ending: 'unknown', owner: 'Yusuf Demir', due: { days: 7 } },
              },
            ],
          },
          {
            text: 'somebody switched the stock service off',
            evidence: ['disproved', 'it answered all night'],
          },
        ],
      },
      captured: [
        {
          kind: 'note',
          text: 'On the sale day in spring the shop was down for an hour. The day-long pages were the answer to that.',
          by: 'Felix Sommer',
        },
        {
          kind: 'note',
          text: 'Chloe had seen it on Friday at five and had no one to tell.',
          by: 'Chloe Martin',
        },
      ],
    },
    {
      kind: 'decide',
      choice: {
        question: 'What does the page say when we are not sure?',
        rule: 'leader',
        leader: 'Noor Bakker',
        options: [
          {
            text: 'Ask the warehouse at the moment of paying',
            positions: [
              { of: 'Web shop', stance: 'for' },
              { of: 'Support', stance: 'for' },
              { of: 'Warehouse', stance: 'against', note: 'rows 12 to 18 still answer late' },
            ],
            objections: [
              { of: 'Warehouse', text: 'with no signal between the rows the answer is as old as before' },
              {
                of: 'Web shop',
                text: 'a slow answer loses baskets',
                met: 'after two seconds the order goes through and Support hears of it',
              },
            ],
          },
          {
            text: 'Show “ask us” for every part below five',
            positions: [{ of: 'Support', stance: 'against', note: 'that is 400 calls a day' }],
          },
        ],
        chosen: {
          option: 0,
          text: 'Stock is asked for at the moment of paying, from Monday on.',
          key: 'paying',
          reviewDays: 30,
        },
      },
    },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'action',
          text: 'Ask for the stock at paying',
          owner: 'Felix Sommer',
          due: { days: 5 },
          serves: 'basket',
          key: 'ask',
        },
        {
          kind: 'action',
          text: 'Keep pages for ten minutes',
          owner: 'Felix Sommer',
          due: { days: 3 },
          serves: 'minutes',
          key: 'ten',
        },
        {
          kind: 'action',
          text: 'Walk rows 12 to 18 with a signal meter',
          owner: 'Yusuf Demir',
          due: { days: 20 },
          serves: 'signal',
          key: 'walk',
        },
        {
          kind: 'action',
          text: 'Give Support a red button that reaches whoever is on call',
          owner: 'Noor Bakker',
          due: { days: 19, time: '09:00', exactlyBecause: 'the sale begins at ten' },
          key: 'button',
        },
        {
          kind: 'action',
          text: 'Two hours of picking with the scanner',
          owner: 'Noor Bakker',
          due: { days: 25 },
          swapDay: true,
        },
      ],
    },
    {
      kind: 'thanks',
      captured: [
        { kind: 'thanks', to: 'Chloe', from: 'Web shop', text: '37 mails that sounded like a person' },
      ],
    },
    { kind: 'close', hands: [0, 1, 1, 1, 0], next: { days: 30, note: 'Warehouse’s objection first' } },
  ],
  later: [
    { days: 3, item: 'ten', status: 'done' },
    { days: 6, item: 'ask', status: 'done', note: 'a day late, told in advance' },
    {
      days: 11,
      measure: 'minutes',
      result: 'did-not',
      note: 'the shop was slow for half an hour; set back to one hour',
    },
    { days: 12, item: 'walk', due: { days: 22 }, owner: 'Yusuf Demir' },
    { days: 15, measure: 'basket', result: 'worked', note: 'no order without stock in two weeks' },
  ],
};
