import { everyoneInTheRoom } from '../../../../shared/workspace/templates/everyone-in-the-room.ts';
import type { DemoCase } from '../case.ts';

/** Sales promises what the dock cannot load: the fight this app was made for. */
export const northwind: DemoCase = {
  template: everyoneInTheRoom,
  title: 'Late deliveries to Northwind',
  facilitator: 'Priya Nair',
  daysAgo: 1,
  at: '10:00',
  departments: [
    {
      name: 'Sales',
      people: [
        { name: 'Ana Ruiz', seat: 'lead', role: 'mover' },
        { name: 'Jonas Beck', seat: 'front-line', role: 'shaker' },
      ],
    },
    {
      name: 'Operations',
      people: [
        { name: 'Ben Okafor', seat: 'lead', role: 'prover' },
        { name: 'Mia Chen', seat: 'front-line', role: 'maker' },
      ],
    },
    { name: 'Finance', people: [{ name: 'Lena Vogt', seat: 'lead' }] },
    { name: 'Carrier', people: [] },
  ],
  steps: [
    {
      kind: 'frame',
      customer: 'Northwind, plant manager',
      need: 'We plan our lines around eight o’clock.',
      doneWhen: 'Four Mondays in a row are unloaded before eight',
      sponsor: 'Lena Vogt',
      sale: 'last',
      heard: [
        { words: 'We plan our lines around eight o’clock.', tone: 'complaint', by: 'Ana', days: -8 },
        { words: 'Your drivers are the friendliest we have.', tone: 'praise', by: 'Mia', days: -15 },
      ],
      facts: [
        'Four of the last five Monday loads arrived after 08:00',
        'Tuesday to Friday: one of nineteen was late',
        'Two lines at Northwind stood still for 40 minutes on the second Monday',
      ],
    },
    {
      kind: 'room',
      without: [
        {
          gap: 'department',
          about: 'Carrier',
          because: 'their planner is away until Tuesday; Ben calls her then',
        },
        { gap: 'customer', because: 'Ana brings what the plant manager said, word for word' },
      ],
    },
    {
      kind: 'round',
      said: [
        {
          who: 'Ana Ruiz',
          text: 'I promise eight o’clock because the order screen lets me. Nothing on it tells me that Friday evening is too late.',
        },
        {
          who: 'Ben Okafor',
          text: 'On Friday at six the list is still moving. We pick twice, and the second time we guess.',
        },
        { who: 'Lena Vogt' },
        {
          who: 'Jonas Beck',
          text: 'When I call the dock on Saturday nobody answers, so I send the change anyway.',
        },
        {
          who: 'Mia Chen',
          text: 'We unload in the dark on Mondays because the early door is taken until half past seven.',
        },
      ],
      captured: [
        {
          kind: 'note',
          text: 'Two different lists were on the dock wall on Monday: the printed one and the one on the phone.',
          by: 'Mia Chen',
        },
        {
          kind: 'note',
          text: 'Ben and Jonas get louder when rush orders come up. Ask Lena for the figures first.',
          private: true,
        },
      ],
    },
    {
      kind: 'round',
      minutes: 8,
      swapped: [
        {
          by: 'Sales',
          of: 'Operations',
          text: 'You pick the whole load on Friday, we change a fifth of it at night, and on Monday you start the day behind.',
          missed: {
            firstTry: 'You would like us to stop changing orders.',
            answer: 'not stop: stop after the list is printed',
          },
        },
        {
          by: 'Operations',
          of: 'Sales',
          text: 'The customer calls you on Friday afternoon, the tool takes it, and saying no would feel like losing them.',
        },
      ],
    },
    {
      kind: 'why-tree',
      tree: {
        problem: 'Four of the last five Monday loads arrived after 08:00',
        source: 'gate log',
        question: 'Why do Monday deliveries reach Northwind after eight?',
        causes: [
          {
            text: 'the pick list reaches the warehouse after 18:00 on Fridays',
            key: 'late list',
            evidence: ['verified', 'print times'],
            holds: true,
            category: 'information',
            causes: [
              {
                text: 'the quote tool accepts changes until midnight on Friday',
                key: 'midnight',
                evidence: ['verified', 'change log, 31 of 44 after 17:00'],
                holds: true,
                category: 'policy',
                root: { ending: 'design' },
                measures: [
                  {
                    text: 'Close the change window on Thursday at 18:00 in the tool itself',
                    strength: 'automate',
                    key: 'window',
                    check: { measure: 'changes after the list is printed: none in four weeks', days: 42 },
                  },
                  { text: 'Remind customers by mail on Wednesday', strength: 'train' },
                ],
              },
              {
                text: 'changes are collected by hand before the list is printed',
                key: 'by hand',
                evidence: ['verified', 'watched on two Fridays'],
                holds: true,
                category: 'method',
              },
            ],
          },
          {
            text: 'the early dock is booked by another customer until 07:30',
            evidence: ['claimed', 'Ben'],
            category: 'environment',
            causes: [
              {
                text: 'dock slots follow the order of booking',
                root: { ending: 'unknown', owner: 'Ana Ruiz', due: { days: 7 } },
              },
            ],
          },
          {
            text: 'traffic on the ring road',
            evidence: ['disproved', 'three GPS traces'],
            category: 'environment',
          },
        ],
      },
      captured: [{ kind: 'parked', text: 'Night shift for the whole warehouse' }],
    },
    {
      kind: 'decide',
      choice: {
        question: 'Until when may a Monday order change?',
        rule: 'consent',
        options: [
          {
            text: 'Until Thursday 18:00; later changes go to Tuesday',
            positions: [
              { of: 'Sales', stance: 'can-live-with', note: 'if rush orders keep a way in' },
              { of: 'Operations', stance: 'for' },
              { of: 'Finance', stance: 'for' },
            ],
            objections: [
              {
                of: 'Sales',
                text: 'two customers live from rush orders',
                met: 'rush orders keep a paid slot',
              },
            ],
          },
          {
            text: 'Until Friday noon, with a second picker on Friday evening',
            positions: [
              { of: 'Sales', stance: 'for' },
              { of: 'Operations', stance: 'against', note: 'we would still pick twice' },
            ],
          },
        ],
        chosen: {
          option: 0,
          text: 'Changes to Monday orders close on Thursday at 18:00; later ones go to Tuesday.',
          key: 'thursday',
          reviewDays: 56,
        },
      },
    },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'action',
          text: 'Close the Friday window in the quote tool',
          owner: 'Ana Ruiz',
          due: { days: 7 },
          serves: 'midnight',
          key: 'close window',
        },
        {
          kind: 'action',
          text: 'Send the first Thursday pick list',
          owner: 'Ben Okafor',
          due: { days: 6, time: '12:00' },
          serves: 'late list',
        },
        {
          kind: 'action',
          text: 'A day at the dock for two account managers',
          owner: 'Jonas Beck',
          due: { days: 21 },
          swapDay: true,
        },
        {
          kind: 'action',
          text: 'Price the paid rush slot',
          owner: 'Lena Vogt',
          due: { days: 11 },
          serves: 'thursday',
        },
        {
          kind: 'question',
          text: 'Who books the early dock, and can two customers share it?',
          owner: 'Ana Ruiz',
          due: { days: 7 },
        },
      ],
    },
    {
      kind: 'message',
      what: 'From next week Monday orders close on Thursday evening, so that Northwind’s lines start on time.',
      why: 'The list was still moving when the dock began to pick.',
      changes: 'A change on Friday is loaded on Tuesday, or costs a rush slot.',
      readBacks: [
        {
          of: 'Operations',
          words: 'Thursday at six the list is fixed. What comes after goes on Tuesday’s truck.',
        },
        {
          of: 'Sales',
          words: 'We tell customers on Wednesday that Thursday is the day.',
          difference: 'the time of day was missing',
        },
      ],
      messengers: ['Ana Ruiz', 'Mia Chen'],
      pledges: [
        { of: 'Ana Ruiz', kind: 'stop', text: 'promising Monday changes on the phone' },
        { of: 'Ben Okafor', kind: 'start', text: 'telling Sales by Thursday noon when the list is too long' },
      ],
    },
    {
      kind: 'thanks',
      captured: [
        {
          kind: 'thanks',
          to: 'Mia and the dock',
          from: 'Sales',
          text: 'three Mondays of unloading in the dark.',
        },
        { kind: 'thanks', to: 'Ana', from: 'Operations', text: 'telling the customer first.' },
      ],
    },
    {
      kind: 'close',
      hands: [0, 0, 0, 2, 3],
      next: { days: 56, note: 'look at the Monday gate log together' },
    },
  ],
};
