import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

const LINE = '0199d000-0000-7000-8000-000000000001';
const QUESTION = '0199d000-0000-7000-8000-000000000002';

async function inTheRoom() {
  const app = testApp();
  const meeting = await meetingIn(app, 'handover', {
    before: ({ event, step, ben }) => [
      event('people.changed', { participant: ben, role: 'prover' }),
      event('handover.answered', { step, field: 'idea', text: 'One plan at noon' }),
      event('handover.line-added', {
        step,
        line: LINE,
        part: 'tried',
        text: 'Nobody is there',
        how: 'A list',
      }),
      event('handover.point-set', { step, participant: ben }),
    ],
  });
  await app.open({ name: 'room', session: meeting.session });
  await screen.findByText('One plan at noon');
  const say = (type: string, body: NewEvent['body']) =>
    app.append([meeting.event(type, { step: meeting.step, ...body })]);
  return { ...meeting, say };
}

const words = () => screen.getByRole('main').textContent;

test('the card stands in the room; a question waits where everybody sees it, until the Prover has the baton', async () => {
  const { say, ben } = await inTheRoom();
  expect(words()).toContain('Nobody is there → A list');
  expect(words()).toContain('Goes on with it');
  await say('handover.asked', { question: QUESTION, text: 'Who changes it?', by: ben });
  await waitFor(() => expect(words()).toContain('Ben Okafor asks'));
  // The question is what is talked about: the lines of the card make room for it.
  expect(words()).not.toContain('Nobody is there');
  await say('handover.question-answered', { question: QUESTION, text: 'Only the dock' });
  await waitFor(() => expect(words()).toContain('Nobody is there → A list'));
  await say('handover.accepted', { by: ben });
  await waitFor(() => expect(words()).toContain('Ben Okafor has the baton.'));
  expect(words()).toContain('Accepted');
});
