import { everyoneInTheRoom } from '../../../../shared/workspace/templates/everyone-in-the-room.ts';
import type { DemoCase } from '../case.ts';

/** Retail: the floor sells a date, the depot has a lorry, and both are right. */
export const deliveryDates: DemoCase = {
  template: everyoneInTheRoom,
  title: 'The sofa that was promised for Saturday',
  facilitator: 'Amelia Stone',
  daysAgo: 66,
  at: '09:00',
  departments: [
    {
      name: 'Shop floor',
      people: [
        { name: 'Gareth Pugh', seat: 'lead', role: 'mover' },
        { name: 'Ewa Nowak', seat: 'front-line', role: 'shaker' },
      ],
    },
    {
      name: 'Depot',
      people: [
        { name: 'Lars Holm', seat: 'lead', role: 'prover' },
        { name: 'Tunde Bello', seat: 'front-line', role: 'maker' },
      ],
    },
    { name: 'Head office', people: [{ name: 'Beatriz Lima', seat: 'executive' }] },
  ],
  steps: [
    {
      kind: 'frame',
      customer: 'A family that gave its old sofa away on Friday',
      need: 'Tell me a day that is true, and I will wait for it.',
      doneWhen: 'Nineteen of twenty sofas come on the day that was said in the shop',
      sponsor: 'Beatriz Lima',
      sale: 'first',
      heard: [
        {
          words: 'Tell me a day that is true, and I will wait for it.',
          tone: 'complaint',
          by: 'Ewa',
          days: -4,
        },
      ],
      facts: [
        'Of 60 sofas last month 23 came on another day than the one on the receipt',
        'Five families sat on the floor over the weekend',
        'Not one sofa was broken',
      ],
    },
    {
      kind: 'room',
      without: [{ gap: 'customer', because: 'Ewa sold to three of these families and speaks for them' }],
    },
    {
      kind: 'round',
      said: [
        {
          who: 'Gareth Pugh',
          text: 'People buy a Saturday. If I say “in about two weeks”, they buy it across the street.',
        },
        {
          who: 'Lars Holm',
          text: 'I have one lorry with a lift. It has eleven stops on a Saturday, and the till can sell twenty.',
        },
        {
          who: 'Beatriz Lima',
          text: 'I ask for sales by the week and for full lorries by the month. I had not seen these two on one page.',
        },
        {
          who: 'Ewa Nowak',
          text: 'The screen has one field for the date, and it takes anything. I type what the customer hopes.',
        },
        { who: 'Tunde Bello' },
      ],
    },
    {
      kind: 'round',
      swapped: [
        {
          by: 'Shop floor',
          of: 'Depot',
          text: 'You get a list with twenty dreams on it and choose nine families to disappoint.',
        },
        {
          by: 'Depot',
          of: 'Shop floor',
          text: 'You stand in front of people who want to say yes, with a screen that never says no.',
        },
      ],
    },
    {
      kind: 'why-tree',
      minutes: 17,
      tree: {
        problem: '23 of 60 sofas came on another day than the one on the receipt',
        source: 'receipts against delivery notes',
        causes: [
          {
            text: 'more Saturdays are sold than the lorry can drive',
            evidence: ['verified', 'four Saturdays counted'],
            holds: true,
            category: 'method',
            causes: [
              {
                text: 'the date field at the till takes any day',
                key: 'field',
                evidence: ['verified', 'tried with 25 December'],
                holds: true,
                category: 'machine',
                root: { ending: 'design' },
                measures: [
                  {
                    text: 'The till shows how many stops are left on each day and closes full days',
                    strength: 'automate',
                    key: 'stops',
                    check: { measure: 'days sold beyond eleven stops: none in four weeks', days: 50 },
                  },
                ],
              },
              {
                text: 'two targets pull apart: sales by the week, full lorries by the month',
                key: 'asked',
                evidence: ['verified', 'Beatriz, both targets on one page'],
                holds: true,
                category: 'policy',
                root: { ending: 'policy', sponsor: 'Beatriz Lima' },
                measures: [
                  {
                    text: 'One figure for both: delivered on the day that was said',
                    strength: 'eliminate',
                    key: 'one figure',
                  },
                ],
              },
            ],
          },
          {
            text: 'the lift lorry stood still on two Saturdays',
            evidence: ['verified', 'workshop bill'],
            holds: true,
            category: 'machine',
            causes: [
              {
                text: 'its yearly check falls on the busiest month',
                evidence: ['verified', 'plate on the lift'],
                category: 'policy',
                root: { ending: 'policy' },
              },
            ],
          },
          {
            text: 'customers are not at home',
            evidence: ['disproved', 'two of 60'],
            category: 'environment',
          },
        ],
      },
    },
    {
      kind: 'decide',
      choice: {
        question: 'Who may promise a Saturday?',
        rule: 'consent',
        options: [
          {
            text: 'The till promises: eleven stops, then it offers Sunday morning or Tuesday evening',
            positions: [
              { of: 'Shop floor', stance: 'can-live-with', note: 'with Sunday as a real offer' },
              { of: 'Depot', stance: 'for' },
              { of: 'Head office', stance: 'for' },
            ],
            objections: [
              {
                of: 'Shop floor',
                text: 'without Saturdays we lose one sale in six',
                met: 'Sunday mornings are driven from next month, paid as Sundays',
              },
            ],
          },
          {
            text: 'The depot calls every customer on Thursday',
            positions: [
              { of: 'Depot', stance: 'against', note: 'sixty calls, and then it is still too late' },
            ],
          },
        ],
        chosen: {
          option: 0,
          text: 'The till sells eleven stops a day and then offers the next true day.',
          key: 'eleven',
          reviewDays: 75,
        },
      },
    },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'action',
          text: 'Show stops left per day at the till',
          owner: 'Beatriz Lima',
          due: { days: 21 },
          serves: 'stops',
          key: 'till',
        },
        {
          kind: 'action',
          text: 'Drive two Sunday mornings and count',
          owner: 'Lars Holm',
          due: { days: 30 },
          serves: 'eleven',
          key: 'sundays',
        },
        {
          kind: 'action',
          text: 'Move the lift’s yearly check to February',
          owner: 'Lars Holm',
          due: { days: 14 },
          key: 'lift',
        },
        {
          kind: 'action',
          text: 'A Saturday on the lorry',
          owner: 'Gareth Pugh',
          due: { days: 10 },
          swapDay: true,
          key: 'saturday',
        },
        {
          kind: 'action',
          text: 'Put both figures on one page',
          owner: 'Beatriz Lima',
          due: { days: 70 },
          serves: 'one figure',
        },
      ],
    },
    {
      kind: 'message',
      what: 'We say a day that is true, and then we keep it.',
      why: 'The till could sell days that no lorry could drive.',
      changes: 'A full Saturday is full. Sunday morning is the new Saturday.',
      readBacks: [
        { of: 'Shop floor', words: 'If the till is out of Saturdays, I offer Sunday, and I mean it.' },
        { of: 'Depot', words: 'Eleven stops, and nobody calls me for a twelfth.' },
      ],
      messengers: ['Ewa Nowak', 'Tunde Bello'],
      pledges: [{ of: 'Beatriz Lima', kind: 'stop', text: 'asking for two figures that fight each other' }],
    },
    {
      kind: 'thanks',
      captured: [
        {
          kind: 'thanks',
          to: 'Tunde',
          from: 'Shop floor',
          text: 'carrying a sofa back up when it was the wrong one, and smiling',
        },
      ],
    },
    { kind: 'close', hands: [0, 0, 1, 2, 2], next: { days: 75, note: 'read the one figure together' } },
  ],
  later: [
    { days: 10, item: 'saturday', status: 'done', note: 'eleven is a lot' },
    { days: 13, item: 'lift', status: 'done' },
    { days: 24, item: 'till', status: 'done', note: 'three days late, agreed in advance' },
    { days: 31, item: 'sundays', status: 'done', note: 'nine and ten stops' },
    { days: 50, measure: 'stops', result: 'worked', note: 'one day in four weeks, by hand, for a funeral' },
  ],
};
