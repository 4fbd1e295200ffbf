import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

const idOf = (number: number) => `0199d000-0000-7000-8000-00000000000${number}`;

/** With plain spaces, as dates keep theirs together. */
const words = () => screen.getByRole('main').textContent.replaceAll('\u00a0', ' ');

test('the room sees what the Prover says, then the pieces, their gaps and their hours, and nothing private', async () => {
  const app = testApp();
  const { session, step, event, ben, operations } = await meetingIn(app, 'breakdown', {
    before: (meeting) => [
      meeting.event('breakdown.how-added', {
        step: meeting.step,
        how: idOf(1),
        part: 'risk',
        text: 'The plan comes late',
      }),
    ],
  });
  await app.open({ name: 'room', session });
  await screen.findByText('The plan comes late');
  expect(words()).toContain('What is the first piece?');
  const piece = { step, kind: 'action' };
  await app.append([
    event('item.added', {
      ...piece,
      item: idOf(2),
      text: 'Draw the plan',
      owner: ben,
      effort: [{ department: operations, hours: 4 }],
      when: { kind: 'by', date: '2026-11-27' },
    }),
    event('item.added', { ...piece, item: idOf(3), text: 'Tell the drivers' }),
    event('item.added', { ...piece, item: idOf(4), text: 'Only for me', private: true }),
    event('breakdown.objection-raised', {
      step,
      objection: idOf(5),
      piece: idOf(2),
      by: ben,
      text: 'Four hours are too few',
    }),
  ]);
  await waitFor(() => expect(words()).toContain('Draw the plan'));
  expect(words()).toContain('4 h Operations · by Fri 27 Nov');
  expect(words()).toContain('how long? · by when?');
  expect(words()).toContain('Ben Okafor objects');
  expect(words()).not.toContain('Only for me');
});
