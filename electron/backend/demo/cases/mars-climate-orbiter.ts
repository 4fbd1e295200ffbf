import { fiveWhys } from '../../../../shared/workspace/templates/five-whys.ts';
import type { DemoCase } from '../case.ts';

/**
 * A public case read together, told in our own words after the Mars Climate Orbiter Mishap Investigation Board, Phase I Report, NASA,
 * 10 November 1999. The people in the room are made up; what the tree says is the report's.
 */
export const marsClimateOrbiter: DemoCase = {
  template: fiveWhys,
  title: 'Read together: the orbiter that came too low',
  facilitator: 'Priya Nair',
  daysAgo: 52,
  at: '16:00',
  departments: [
    { name: 'Engineering', people: [{ name: 'Sofia Lindqvist', seat: 'lead', role: 'prover' }] },
    {
      name: 'Purchasing',
      people: [
        { name: 'Ines Duarte', seat: 'lead', role: 'mover' },
        { name: 'Karim Haddad', seat: 'front-line', role: 'maker' },
      ],
    },
    { name: 'Operations', people: [{ name: 'Mia Chen', seat: 'front-line', role: 'maker' }] },
    { name: 'Suppliers', people: [] },
  ],
  steps: [
    {
      kind: 'frame',
      customer: 'Everybody who waited for a weather report from Mars',
      need: 'One Mars year of weather, and a relay for the lander that comes after.',
      doneWhen: 'No number crosses our gate without its unit',
      sponsor: 'Ines Duarte',
      facts: [
        'The orbiter went behind Mars on 23 September 1999 and was not heard again',
        'It came in at about 57 km; the plan was 226 km, and about 80 km was thought to be survivable',
        'Source: Mars Climate Orbiter Mishap Investigation Board, Phase I Report, 10 November 1999',
      ],
    },
    {
      kind: 'room',
      without: [
        {
          gap: 'department',
          about: 'Suppliers',
          because: 'we try it among ourselves first and ask two of them next time',
        },
        { gap: 'customer', because: 'a case from a report' },
      ],
    },
    {
      kind: 'why-tree',
      minutes: 18,
      tree: {
        problem: 'The orbiter reached Mars about 170 km lower than planned',
        source: 'Phase I report',
        causes: [
          {
            text: 'the computed path was wrong, a little at every small thruster firing for nine months',
            evidence: ['verified', 'Phase I report'],
            holds: true,
            category: 'measurement',
            causes: [
              {
                text: 'a ground file gave impulse in pound-seconds, and its reader took it as newton-seconds, 4.45 times less',
                key: 'units',
                evidence: ['verified', 'named as root cause in the report'],
                holds: true,
                category: 'information',
                causes: [
                  {
                    text: 'the interface document asked for metric units, and nothing checked the file against it end to end',
                    key: 'unchecked',
                    evidence: ['verified', 'report: verification and validation'],
                    holds: true,
                    category: 'method',
                    root: { ending: 'standard' },
                    measures: [
                      {
                        text: 'Data files carry their units and are refused without',
                        strength: 'automate',
                        key: 'refuse',
                        check: { measure: 'a file without units is refused at the gate', days: 60 },
                      },
                      { text: 'Remind everybody of the unit table', strength: 'train' },
                    ],
                  },
                ],
              },
              {
                text: 'small firings were needed far more often than expected, so a small error grew',
                evidence: ['verified', 'report: 10 to 14 times as often'],
                holds: true,
                category: 'machine',
              },
            ],
          },
          {
            text: 'people who saw that the numbers did not fit had no way to stop the clock',
            key: 'stop',
            evidence: ['verified', 'report: worries went by talk and mail, not as formal reports'],
            holds: true,
            category: 'policy',
            causes: [
              {
                text: 'a doubt had to prove that something was wrong, instead of the plan proving that it was right',
                key: 'proof',
                evidence: ['claimed', 'our reading of the report'],
                category: 'policy',
                root: { ending: 'policy' },
                measures: [
                  {
                    text: 'Two doubts from two departments stop a delivery for one hour',
                    strength: 'standardise',
                    key: 'two doubts',
                  },
                ],
              },
            ],
          },
        ],
      },
      captured: [
        {
          kind: 'note',
          text: 'Nobody made a big mistake. A number lost its unit at a border between two teams.',
          by: 'Karim Haddad',
        },
        {
          kind: 'note',
          text: 'We have three such borders: drawings from Leeds, the paint supplier, and the customs form.',
          by: 'Mia Chen',
        },
        { kind: 'parked', text: 'Ask the paint supplier for kilograms' },
      ],
    },
    {
      kind: 'decide',
      choice: {
        question: 'Which border do we guard first?',
        rule: 'fist-to-five',
        options: [
          {
            text: 'Goods-in: no delivery note without units',
            positions: [
              { of: 'Engineering', stance: 'for', fingers: 4 },
              { of: 'Purchasing', stance: 'for', fingers: 5 },
              { of: 'Operations', stance: 'can-live-with', fingers: 3 },
            ],
          },
          {
            text: 'Drawings from Leeds',
            positions: [{ of: 'Engineering', stance: 'can-live-with', fingers: 2 }],
          },
        ],
        chosen: {
          option: 0,
          text: 'From the first of the month a delivery note without units goes back.',
          key: 'goods-in',
        },
      },
    },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'action',
          text: 'Make the unit a must-field at goods-in',
          owner: 'Karim Haddad',
          due: { days: 20 },
          serves: 'refuse',
          key: 'field',
        },
        {
          kind: 'action',
          text: 'Try “two doubts” for a month in the paint shop',
          owner: 'Mia Chen',
          due: { days: 56 },
          serves: 'two doubts',
        },
        {
          kind: 'action',
          text: 'A day at the paint supplier’s scale',
          owner: 'Ines Duarte',
          due: { days: 58 },
          swapDay: true,
        },
      ],
    },
    {
      kind: 'thanks',
      captured: [
        { kind: 'thanks', to: 'Karim', from: 'Operations', text: 'bringing three real delivery notes' },
      ],
    },
    { kind: 'close', hands: [0, 0, 0, 3, 1] },
  ],
  later: [{ days: 26, item: 'field', status: 'done', note: 'four notes went back in the first week' }],
};
