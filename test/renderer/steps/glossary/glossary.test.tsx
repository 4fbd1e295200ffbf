import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp, type TestApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const TERM = '0199d000-0000-7000-8000-000000000001';

async function inGlossary(
  app = testApp(),
  before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[],
) {
  const meeting = await meetingIn(app, 'glossary', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const focused = () => document.activeElement;

/** An earlier session that agreed on what an order is. */
async function agreedEarlier({ mint, append }: TestApp): Promise<() => Promise<void>> {
  const [session, step, term] = [mint.id(), mint.id(), mint.id()];
  const said = (type: string, body: Record<string, unknown>) => mint.event(session, type, body);
  await append([
    said('session.planned', {
      title: 'Same words',
      template: { id: 'x', name: 'Common language' },
      facilitator: 'Mia',
      utcOffset: 0,
      agenda: [{ id: step, kind: 'glossary', title: 'Words', minutes: 10 }],
    }),
    said('session.started', { step }),
    said('glossary.term-added', { step, term, text: 'order' }),
    said('glossary.agreed', { step, term, meaning: 'signed, with a date' }),
  ]);
  mint.advance(60_000);
  return () => append([said('glossary.agreed', { step, term, meaning: 'paid' })]);
}

test('a word is named, each side says what it means, and all agree, without the mouse', async () => {
  const { user, bodies, step, sales, operations } = await inGlossary();
  expect(focused()).toBe(main().getByRole('textbox', { name: 'A word we all use' }));
  await user.keyboard('order{Enter}');
  await waitFor(() =>
    expect(focused()).toBe(main().getByRole('textbox', { name: 'What does Sales mean by “order”?' })),
  );
  await user.keyboard('the customer said yes{Enter}');
  await waitFor(() =>
    expect(focused()).toBe(main().getByRole('textbox', { name: 'What does Operations mean by “order”?' })),
  );
  await user.keyboard('it is in the system{Enter}');
  await waitFor(() =>
    expect(focused()).toBe(
      main().getByRole('textbox', { name: 'From now on, what do all mean by “order”?' }),
    ),
  );
  await user.keyboard('signed, with a date{Enter}');
  expect(await main().findByText('1 of 1 agreed')).toBeDefined();
  await waitFor(() => expect(focused()).toBe(main().getByRole('textbox', { name: 'A word we all use' })));
  await waitFor(async () => {
    expect(await bodies('glossary.meaning-given')).toMatchObject([
      { step, department: sales, text: 'the customer said yes' },
      { step, department: operations, text: 'it is in the system' },
    ]);
    expect(await bodies('glossary.agreed')).toMatchObject([{ meaning: 'signed, with a date' }]);
  });
});

test('sides can be passed over, a word left open, talked about again, and opened after it was agreed', async () => {
  const { user, bodies } = await inGlossary(testApp(), ({ event, step }) => [
    event('glossary.term-added', { step, term: TERM, text: 'done' }),
  ]);
  await waitFor(() =>
    expect(focused()).toBe(main().getByRole('textbox', { name: 'What does Sales mean by “done”?' })),
  );
  await user.keyboard('{Enter}');
  await user.keyboard('{Enter}');
  await user.keyboard('{Escape}');
  expect(main().getByText('still open')).toBeDefined();
  main().getByRole('button', { name: 'Word: done' }).focus();
  await user.keyboard('g');
  await user.keyboard('at the customer{Enter}');
  expect(await main().findByText('agreed')).toBeDefined();
  await waitFor(() => expect(focused()).toBe(main().getByRole('textbox', { name: 'A word we all use' })));
  main().getByRole('button', { name: 'Word: done' }).focus();
  await user.keyboard('o');
  await waitFor(async () => expect(await bodies('glossary.reopened')).toHaveLength(1));
});

test('what was agreed in an earlier session stands beside the word', async () => {
  const app = testApp();
  await agreedEarlier(app);
  await inGlossary(app, ({ event, step }) => [
    event('glossary.term-added', { step, term: TERM, text: 'Order' }),
  ]);
  expect(await main().findByText('Agreed before, in “Same words”: signed, with a date')).toBeDefined();
});

test('agreed words are underlined in later sessions, tell their meaning by keyboard, and follow a new agreement', async () => {
  const app = testApp();
  const agreeAnew = await agreedEarlier(app);
  const { session } = await meetingIn(app, 'decide', {
    before: ({ event, step }) => [
      event('decide.rule-stated', { step, rule: 'consent', leader: null }),
      event('decide.option-added', { step, option: TERM, text: 'Close orders on Thursday' }),
    ],
  });
  const option = await screen.findByRole('button', { name: 'Option: Close orders on Thursday' });
  const marked = await within(option).findByText('orders');
  expect(marked.className).toContain('term');
  await app.user.click(document.body);
  await app.user.tab();
  screen.getByRole('button', { name: 'Option: Close orders on Thursday' }).focus();
  expect(await screen.findByRole('tooltip')).toHaveProperty('textContent', 'order: signed, with a date');
  await agreeAnew();
  await waitFor(() => expect(screen.getByRole('tooltip').textContent).toBe('order: paid'));

  await app.open({ name: 'room', session });
  expect((await screen.findByText('orders')).tagName).toBe('SPAN');

  await app.open({ name: 'minutes', session, item: null });
  const inMinutes = await screen.findByRole('button', { name: 'orders' });
  await app.user.tab();
  inMinutes.focus();
  expect(await screen.findByRole('tooltip')).toHaveProperty('textContent', 'order: paid');
  expect(screen.getByRole('heading', { name: 'Words we agreed on' })).toBeDefined();
});

test('the projector shows what each side means, and what is agreed', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'glossary', {
    before: ({ event, step, sales }) => [
      event('glossary.term-added', { step, term: TERM, text: 'order' }),
      event('glossary.meaning-given', {
        step,
        meaning: app.mint.id(),
        term: TERM,
        department: sales,
        text: 'a yes',
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByText('order')).toBeDefined();
  expect(screen.getByText('a yes')).toBeDefined();
  expect(screen.getByText('still open')).toBeDefined();
});
