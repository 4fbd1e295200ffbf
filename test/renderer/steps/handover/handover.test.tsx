import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepOptions } from '../a-step.ts';

const main = () => within(screen.getByRole('main'));

async function inHandover(options: StepOptions = {}) {
  const app = testApp();
  const meeting = await meetingIn(app, 'handover', {
    before: ({ event, ben, step }) => [
      event('people.changed', { participant: ben, role: 'prover' }),
      ...(options.before
        ? [event('handover.answered', { step, field: 'idea', text: 'One plan at noon' })]
        : []),
    ],
    ...options,
    ...(options.settings ? { settings: options.settings } : {}),
  });
  await screen.findAllByText(/What must not be lost/);
  return { ...app, ...meeting };
}

test('the card is written by keyboard: idea, why it helps, and a line per Enter', async () => {
  const { user, bodies } = await inHandover();
  await user.keyboard('One plan at noon');
  await user.tab();
  await user.keyboard('They know by one what comes');
  await user.tab();
  await user.keyboard('Nobody is there → the night shift leaves it{Enter}');
  await user.tab();
  await user.keyboard('Holidays{Enter}');
  await waitFor(async () => {
    expect(await bodies('handover.answered')).toMatchObject([
      { field: 'idea', text: 'One plan at noon' },
      { field: 'helps', text: 'They know by one what comes' },
    ]);
    expect(await bodies('handover.line-added')).toMatchObject([
      { part: 'tried', text: 'Nobody is there', how: 'the night shift leaves it' },
      { part: 'open', text: 'Holidays' },
    ]);
  });
});

test('a question stands in the way of accepting until it is answered', async () => {
  const { user, bodies, ben } = await inHandover();
  await user.keyboard('One plan at noon');
  await user.tab();
  const accept = () => main().getByRole('button', { name: /accepts/ });
  await waitFor(() => expect(accept()).toHaveProperty('disabled', false));
  await user.type(main().getByRole('textbox', { name: 'Ask about the card' }), 'Who changes it?{Enter}');
  await waitFor(() => expect(accept()).toHaveProperty('disabled', true));
  expect(main().getByText('1 question to answer first')).toBeDefined();
  await user.click(main().getByRole('button', { name: /^Answer: / }));
  await user.keyboard('Only the dock{Enter}');
  await waitFor(() => expect(accept()).toHaveProperty('disabled', false));
  await user.click(accept());
  await waitFor(async () => expect(await bodies('handover.accepted')).toMatchObject([{ by: ben }]));
  expect(await bodies('handover.point-set')).toMatchObject([{ participant: ben }]);
  expect(await screen.findByText(/Accepted by Ben Okafor at/)).toBeDefined();
  expect(main().queryByRole('textbox', { name: 'What is the idea?' })).toBeNull();
});

test('whoever is named point person takes the Prover’s hat in the same gesture', async () => {
  const { user, bodies, ana } = await inHandover();
  await user.click(main().getByRole('button', { name: 'who?' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Ana Ruiz' }));
  await waitFor(async () => {
    expect(await bodies('people.changed')).toContainEqual({ participant: ana, role: 'prover' });
    expect(await bodies('handover.point-set')).toMatchObject([{ participant: ana }]);
  });
});

test('an accepted card plans the second meeting in one key, linked, with the people and the card', async () => {
  const { user, read, session, wires } = await inHandover();
  await user.keyboard('One plan at noon');
  await user.tab();
  await user.keyboard('{Alt>}y{/Alt}');
  await screen.findByText(/Accepted by Ben Okafor/);
  await user.keyboard('{Alt>}j{/Alt}');
  const link = await screen.findByRole('link', { name: 'Make it real: Late deliveries' });
  const listed = await wires.window().call('sessions.list', { limit: 5 });
  const second = listed.ok ? listed.value.lines.find(({ id }) => id !== session) : undefined;
  expect(second).toMatchObject({ status: 'planned', template: 'relay-implementation' });
  const events = await read(second?.id ?? '');
  expect(events[0]?.body['links']).toMatchObject([{ kind: 'handover', session }]);
  expect(events.map(({ type }) => type)).toContain('handover.answered');
  await user.click(link);
  expect(window.location.hash).toBe(`#/session/${second?.id}`);
});

test('the meeting is not planned before the Prover accepted', async () => {
  const { user, wires } = await inHandover();
  await user.keyboard('One plan at noon');
  await user.tab();
  await user.keyboard('{Alt>}j{/Alt}');
  expect(main().queryByRole('button', { name: 'Plan the second meeting' })).toBeNull();
  const listed = await wires.window().call('sessions.list', { limit: 5 });
  expect(listed.ok && listed.value.lines.length).toBe(1);
});

test('taking the acceptance back asks why, and the card can be written again', async () => {
  const { user, bodies } = await inHandover();
  await user.keyboard('One plan at noon');
  await user.tab();
  await user.keyboard('{Alt>}y{/Alt}');
  await user.click(await main().findByRole('button', { name: 'Take the acceptance back' }));
  await user.keyboard('The date moved{Enter}');
  await waitFor(async () =>
    expect(await bodies('handover.reopened')).toMatchObject([{ because: 'The date moved' }]),
  );
  expect(await main().findByRole('textbox', { name: 'What is the idea?' })).toBeDefined();
  await user.click(main().getByRole('button', { name: 'How the card went' }));
  expect(main().getByText('Acceptance taken back: The date moved')).toBeDefined();
});
