import { screen, within } from '@testing-library/react';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

export const main = () => within(screen.getByRole('main'));

/** A huddle of Ana (Sales, Mover) and Ben (Operations, Prover), whose checklist has three lines. */
export async function inHuddle(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const { mint } = app;
  const department = mint.id();
  const lines = ['How many?', 'Which dock takes it?', 'Who signs for it there?'];
  await app.append([
    mint.event('workspace', 'department.added', { department, name: 'Operations' }),
    mint.event('workspace', 'department.capacity-set', { department, hours: 80 }),
    ...lines.map((text) =>
      mint.event('workspace', 'intake.line-added', { line: mint.id(), department, text }),
    ),
  ]);
  const meeting = await meetingIn(app, 'promise', {
    before: (made) => [
      made.event('people.changed', { participant: made.ana, role: 'mover' }),
      made.event('people.changed', { participant: made.ben, role: 'prover' }),
      ...(before?.(made) ?? []),
    ],
  });
  await screen.findByRole('textbox', { name: 'Put something on the table' });
  return { ...app, ...meeting };
}

export const CRATES = '0199d000-0000-7000-8000-000000000001';
export const SECRET = '0199d000-0000-7000-8000-000000000002';

export const promised = (
  { event, step, operations, ben }: StepMeeting,
  more: Readonly<Record<string, unknown>> = {},
) =>
  event('item.added', {
    item: CRATES,
    step,
    kind: 'promise',
    text: '40 crates to Northwind',
    to: 'Northwind',
    owner: ben,
    when: { kind: 'by', date: '2026-11-27' },
    effort: [{ department: operations, hours: 20 }],
    ...more,
  });

export const row = () => main().getByRole('button', { name: 'Promise: 40 crates to Northwind' });
