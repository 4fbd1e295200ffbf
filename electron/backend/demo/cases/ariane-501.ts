import { fiveWhys } from '../../../../shared/workspace/templates/five-whys.ts';
import type { DemoCase } from '../case.ts';

/**
 * A public case read together, told in our own words after the report of the Ariane 501 Inquiry Board (chaired by J.-L. Lions), Paris,
 * 19 July 1996. The people in the room are made up; what the tree says is the report's.
 */
export const ariane501: DemoCase = {
  template: fiveWhys,
  title: 'Read together: the first flight of Ariane 5',
  facilitator: 'Priya Nair',
  daysAgo: 38,
  at: '16:00',
  departments: [
    {
      name: 'Engineering',
      people: [
        { name: 'Sofia Lindqvist', seat: 'lead', role: 'mover' },
        { name: 'Arjun Mehta', seat: 'front-line', role: 'maker' },
      ],
    },
    { name: 'Operations', people: [{ name: 'Ben Okafor', seat: 'lead', role: 'prover' }] },
    { name: 'Sales', people: [{ name: 'Jonas Beck', seat: 'front-line', role: 'shaker' }] },
  ],
  steps: [
    {
      kind: 'frame',
      minutes: 4,
      customer: 'The scientists whose four Cluster satellites were on board',
      need: 'Four satellites, one orbit, and then ten years of questions answered.',
      doneWhen: 'We know which of our own reused parts carry a promise that nobody wrote down',
      sponsor: 'Sofia Lindqvist',
      facts: [
        'Ariane 5, flight 501, left Kourou on 4 June 1996 and broke up about 40 seconds into the flight sequence, at about 3 700 m',
        'Up to about 37 seconds after ignition everything was normal',
        'Source: Ariane 501 Inquiry Board report, 19 July 1996',
      ],
    },
    { kind: 'room', without: [{ gap: 'customer', because: 'we read about them; they cannot be here' }] },
    {
      kind: 'why-tree',
      minutes: 22,
      tree: {
        problem: 'About 40 seconds after the flight sequence began, the launcher turned sharply and broke up',
        source: 'Inquiry Board report, section 2.1',
        causes: [
          {
            text: 'the nozzles swung fully to one side on a command of the main computer',
            evidence: ['verified', 'telemetry in the report'],
            holds: true,
            category: 'machine',
            causes: [
              {
                text: 'the main computer took an error message of the guidance unit for flight data',
                evidence: ['verified', 'report 2.1'],
                holds: true,
                category: 'information',
                causes: [
                  {
                    text: 'both guidance units, the spare and the active one, had stopped within a tenth of a second',
                    evidence: ['verified', 'report 2.1'],
                    holds: true,
                    category: 'machine',
                    causes: [
                      {
                        text: 'a sideways speed was too large for the 16 bits it was put into, and that conversion had no guard',
                        key: 'conversion',
                        evidence: ['verified', 'report 2.2: four of seven such variables were guarded'],
                        holds: true,
                        category: 'method',
                        causes: [
                          {
                            text: 'the flight path of Ariane 5 was not in the requirements of the reused unit',
                            key: 'path',
                            evidence: ['verified', 'report 2.2'],
                            holds: true,
                            category: 'information',
                            root: { ending: 'standard' },
                            measures: [
                              {
                                text: 'A reused part gets a list of what its old place promised it, checked against the new place',
                                strength: 'standardise',
                                key: 'list',
                                check: { measure: 'two of our reused parts have the list', days: 45 },
                              },
                            ],
                          },
                          {
                            text: 'the unit was never run on an Ariane 5 flight path before the flight',
                            key: 'never run',
                            evidence: ['verified', 'report 2.3'],
                            holds: true,
                            category: 'measurement',
                            root: { ending: 'policy' },
                            measures: [
                              {
                                text: 'No release of a reused part without one run under the new load',
                                strength: 'automate',
                                key: 'run',
                              },
                            ],
                          },
                        ],
                      },
                      {
                        text: 'an alignment task was still running in flight, where it had no use any more',
                        evidence: ['verified', 'report 2.2: kept from Ariane 4'],
                        holds: true,
                        category: 'policy',
                        root: { ending: 'design' },
                      },
                      {
                        text: 'the rule for any exception was to stop the unit, which suits a worn part and not a wrong assumption',
                        evidence: ['verified', 'report 2.2'],
                        holds: true,
                        category: 'policy',
                        root: { ending: 'policy' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            text: 'the weather',
            evidence: ['disproved', 'report 1: acceptable on the day'],
            category: 'environment',
          },
        ],
      },
      captured: [
        {
          kind: 'note',
          text: 'The spare had the same program, so it stopped for the same reason. Two of the same is not two.',
          by: 'Ben Okafor',
        },
        {
          kind: 'note',
          text: 'Everybody had agreed to leave those variables unguarded, and the agreement was hard to find later.',
          by: 'Sofia Lindqvist',
        },
        {
          kind: 'question',
          text: 'Which of our parts came from the old line with all their assumptions?',
          owner: 'Arjun Mehta',
          due: { days: 14 },
          key: 'which',
        },
      ],
    },
    {
      kind: 'decide',
      choice: {
        question: 'What do we take home from a rocket?',
        rule: 'majority',
        options: [
          {
            text: 'One run under the new load before any reused part is released',
            positions: [
              { of: 'Engineering', stance: 'for' },
              { of: 'Operations', stance: 'for' },
              { of: 'Sales', stance: 'can-live-with', note: 'say the date early' },
            ],
          },
          {
            text: 'Review every reused part once more on paper',
            positions: [{ of: 'Operations', stance: 'against', note: 'the paper was reviewed there too' }],
          },
        ],
        chosen: {
          option: 0,
          text: 'Before we release a reused part, it runs once under the load of its new place.',
          key: 'one run',
          reviewDays: 60,
        },
      },
    },
    {
      kind: 'plan',
      captured: [
        {
          kind: 'action',
          text: 'List what the old line promised to the feeder and the scale',
          owner: 'Arjun Mehta',
          due: { days: 40 },
          serves: 'list',
        },
        {
          kind: 'action',
          text: 'Run the reused scale with the new belt speed',
          owner: 'Ben Okafor',
          due: { days: 35, time: '14:00' },
          serves: 'run',
          key: 'scale',
        },
      ],
    },
    {
      kind: 'thanks',
      captured: [
        {
          kind: 'thanks',
          to: 'the Inquiry Board',
          from: 'all of us',
          text: 'a report that names causes and no culprits',
        },
      ],
    },
    { kind: 'close', hands: [0, 1, 0, 2, 1], next: { days: 60, note: 'did the scale hold?' } },
  ],
  later: [
    { days: 13, item: 'which', status: 'done', note: 'the feeder and the scale' },
    {
      days: 34,
      item: 'scale',
      status: 'done',
      note: 'it jammed at 80 % of the new speed; better here than at the customer',
    },
  ],
};
