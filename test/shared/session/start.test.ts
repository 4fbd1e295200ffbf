import { describe, expect, test } from 'vitest';
import { check } from '../../../shared/session/check.ts';
import { newEventSchema } from '../../../shared/session/event.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { emptyLog, logOf, withEvents } from '../../../shared/session/log.ts';
import { planSession, type StartOptions } from '../../../shared/session/start.ts';
import { roundSettings } from '../../../shared/steps/round/turn-order.ts';
import { builtInTemplates } from '../../../shared/workspace/built-in-templates.ts';
import { idNumber } from '../../support/meeting-script.ts';

const SESSION = idNumber(1);

function options(over: Partial<StartOptions> = {}): StartOptions {
  let number = 10;
  const template = builtInTemplates[0];
  if (!template) throw new Error('no template');
  return {
    template,
    title: 'Late deliveries',
    facilitator: 'Priya',
    utcOffset: 60,
    session: SESSION,
    at: '2026-11-20T09:00:00.000Z',
    ids: () => idNumber((number += 1)),
    start: true,
    ...over,
  };
}

describe('starting from a template', () => {
  test.each(builtInTemplates.map((template) => [template.name, template] as const))(
    '%s starts in its first step',
    (_, template) => {
      const events = planSession(options({ template }));
      const stream = sessionStream(SESSION);
      let log = emptyLog(stream);
      for (const event of events) {
        expect(newEventSchema.safeParse(event).success).toBe(true);
        expect(check(log, event)).toBeUndefined();
        log = withEvents(stream, log, [event]);
      }
      const { meeting } = log.state;
      expect(meeting.status).toBe('running');
      expect(meeting.current).toBe(meeting.agenda[0]?.id);
      expect(meeting.agenda.map((step) => step.title)).toEqual(template.steps.map((step) => step.title));
    },
  );

  test('two sessions share no step', () => {
    let number = 10;
    const ids = (): string => idNumber((number += 1));
    const agenda = (session: string): readonly string[] =>
      logOf(sessionStream(session), planSession(options({ ids, session }))).state.meeting.agenda.map(
        (step) => step.id,
      );
    const steps = [...agenda(SESSION), ...agenda(idNumber(2))];
    expect(new Set(steps).size).toBe((builtInTemplates[0]?.steps.length ?? 0) * 2);
  });

  test('a team’s own template gives fresh ids in place of its own', () => {
    const own = {
      id: 'ours',
      name: 'Ours',
      steps: [{ id: idNumber(99), kind: 'frame', title: 'Frame', minutes: 5 }],
    };
    const { agenda } = logOf(sessionStream(SESSION), planSession(options({ template: own }))).state.meeting;
    expect(agenda).toHaveLength(1);
    expect(agenda[0]?.id).not.toBe(idNumber(99));
  });

  test('planned for another day, it does not run', () => {
    const events = planSession(options({ start: false, plannedFor: '2026-11-27' }));
    const { meeting } = logOf(sessionStream(SESSION), events).state;
    expect(meeting.status).toBe('planned');
    expect(meeting.plannedFor).toBe('2026-11-27');
    expect(meeting.since).toBeNull();
  });

  test('an empty template can be planned, and is not started', () => {
    const events = planSession(options({ template: { id: 'none', name: 'None', steps: [] } }));
    expect(events.map((event) => event.type)).toEqual(['session.planned']);
  });
});

const minutes = (id: string): number =>
  builtInTemplates
    .find((template) => template.id === id)
    ?.steps.reduce((sum, step) => sum + step.minutes, 0) ?? 0;

describe('the built-in templates', () => {
  test.each([
    ['everyone-in-the-room', 60],
    ['five-whys', 30],
    ['relay-ideation', 45],
    ['relay-implementation', 45],
    ['promise-huddle', 10],
    ['change-review', 30],
    ['march-in-sync', 25],
    ['first-sale-last-sale', 40],
    ['load-and-forecast', 30],
    ['common-language', 20],
    ['look-back', 30],
    ['wins-and-thanks', 15],
  ])('%s lasts as long as it says: %i minutes', (id, wanted) => {
    expect(builtInTemplates).toHaveLength(12);
    expect(minutes(id)).toBe(wanted);
  });

  test('have names, purposes and a prompt for every step short enough for the room to read at once', () => {
    for (const { name, purpose, steps } of builtInTemplates) {
      expect(name).not.toBe('');
      expect(purpose.length).toBeLessThan(90);
      for (const { prompt } of steps) {
        expect(prompt?.length ?? 0).toBeGreaterThan(10);
        expect(prompt?.length ?? 0).toBeLessThan(80);
        expect(prompt).not.toContain('!');
      }
    }
  });

  test('each side is heard, then the sides are swapped', () => {
    const rounds = builtInTemplates[0]?.steps.filter((step) => step.kind === 'round') ?? [];
    expect(rounds.map((step) => roundSettings({ ...step, id: idNumber(1) }).variant)).toEqual([
      'views',
      'swap',
    ]);
  });
});
