import { everyoneInTheRoom } from '../../../../shared/workspace/templates/everyone-in-the-room.ts';
import type { DemoCase } from '../case.ts';

/** Interrupted in the middle: Home offers to go on where the room stopped. */
export const dischargeMedicine: DemoCase = {
  template: everyoneInTheRoom,
  title: 'Waiting for the medicine to go home',
  facilitator: 'Priya Nair',
  daysAgo: 0,
  at: '08:15',
  paused: true,
  departments: [
    {
      name: 'Ward 4',
      people: [
        { name: 'Ruth Adeyemi', seat: 'lead', role: 'mover' },
        { name: 'Paolo Conti', seat: 'front-line', role: 'maker' },
      ],
    },
    { name: 'Pharmacy', people: [{ name: 'Hanna Virtanen', seat: 'lead', role: 'prover' }] },
    { name: 'Doctors', people: [] },
    { name: 'Porters', people: [{ name: 'Desmond Clarke', seat: 'front-line', role: 'maker' }] },
    { name: 'Patients’ council', people: [{ name: 'Margaret Hill', seat: 'customer', role: 'shaker' }] },
  ],
  steps: [
    {
      kind: 'frame',
      customer: 'A patient who may go home today',
      need: 'They told me at nine that I can go. At four I was still sitting on the bed in my coat.',
      doneWhen: 'Nine of ten patients leave within two hours of hearing that they may',
      sponsor: 'Ruth Adeyemi',
      sale: 'last',
      heard: [
        {
          words: 'They told me at nine that I can go. At four I was still sitting on the bed in my coat.',
          tone: 'complaint',
          by: 'Margaret',
          days: -6,
        },
        {
          words: 'The nurse who explained my tablets drew me a little clock. I still use it.',
          tone: 'praise',
          by: 'Paolo',
          days: -12,
        },
      ],
      facts: [
        'Last week 22 of 31 patients waited more than four hours for their medicine',
        'The pharmacy received 18 of these 31 prescriptions after 13:00',
        'A bed was needed for somebody else on four of five afternoons',
      ],
    },
    {
      kind: 'room',
      without: [
        {
          gap: 'department',
          about: 'Doctors',
          because: 'nobody could leave the round; Ruth asks them at noon',
        },
      ],
    },
    {
      kind: 'round',
      said: [
        {
          who: 'Ruth Adeyemi',
          text: 'At nine the doctor says “today”. From then on everybody believes somebody else has written it down.',
        },
        {
          who: 'Hanna Virtanen',
          text: 'We see the prescription after lunch. Before that, for us, the patient is staying.',
        },
        {
          who: 'Desmond Clarke',
          text: 'I walk to the pharmacy at two and at four, because those are the times on my card.',
        },
        {
          who: 'Margaret Hill',
          text: 'Nobody is unfriendly. They just all say “soon”, and each of them means another thing.',
        },
        {
          who: 'Paolo Conti',
          text: 'I call the pharmacy three times a day. I know that this makes it slower.',
        },
      ],
    },
    {
      kind: 'round',
      swapped: [
        {
          by: 'Ward 4',
          of: 'Pharmacy',
          text: 'You check twelve prescriptions at once in the afternoon, and each call from us is one check that stops.',
        },
        {
          by: 'Pharmacy',
          of: 'Ward 4',
          text: 'A patient in a coat looks at you every time you pass, and you have nothing true to tell them.',
          missed: { firstTry: 'You want it faster.', answer: 'we want to know when' },
        },
      ],
    },
    {
      kind: 'why-tree',
      tree: {
        problem: '22 of 31 patients waited more than four hours for their medicine last week',
        source: 'ward book and pharmacy times',
        question: 'Why do patients wait more than four hours for their medicine?',
        causes: [
          {
            text: 'the prescription reaches the pharmacy after 13:00',
            key: 'late',
            evidence: ['verified', 'pharmacy times, 18 of 31'],
            holds: true,
            category: 'information',
            causes: [
              {
                text: 'it is written after the round, all at once',
                evidence: ['verified', 'Paolo watched three rounds'],
                holds: true,
                category: 'method',
              },
              {
                text: 'nothing tells the pharmacy the day before who may go',
                evidence: ['claimed', 'Hanna'],
                category: 'information',
              },
            ],
          },
          {
            text: 'the porter walks at two and at four',
            evidence: ['verified', 'the card'],
            category: 'policy',
          },
        ],
      },
      captured: [
        { kind: 'parked', text: 'A waiting room with daylight' },
        {
          kind: 'question',
          text: 'Could the round begin with those who may go home?',
          owner: 'Ruth Adeyemi',
          due: { days: 3 },
        },
        {
          kind: 'action',
          text: 'Ask the doctors to join at noon',
          owner: 'Ruth Adeyemi',
          due: { days: 1, time: '12:00' },
        },
      ],
    },
  ],
};
