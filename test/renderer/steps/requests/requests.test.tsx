import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const ASKED = '0199d000-0000-7000-8000-000000000001';

async function inRequests(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const meeting = await meetingIn(app, 'requests', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const asked =
  (more: Readonly<Record<string, unknown>> = {}) =>
  ({ event, step, sales, operations }: StepMeeting) => [
    event('item.added', {
      item: ASKED,
      step,
      kind: 'request',
      text: 'Send the pick list',
      department: sales,
      toDepartment: operations,
      ...more,
    }),
  ];
const inText = () => main().getByRole('button', { name: 'Request: Send the pick list' });

test('the words go to the field that asks; date and offer are understood, and the grid counts in words', async () => {
  const { user, bodies, step, sales, operations } = await inRequests();
  const field = main().getByRole('textbox', {
    name: 'What could Operations do to make the work of Sales easier?',
  });
  expect(document.activeElement).toBe(field);
  await user.keyboard('send the pick list by 4 Dec{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.added')).toMatchObject([
      {
        step,
        kind: 'request',
        text: 'Send the pick list',
        department: sales,
        toDepartment: operations,
        when: { kind: 'by', date: '2026-12-04' },
      },
    ]),
  );
  expect(document.activeElement).toBe(field);
  await user.keyboard('offer a call before noon{Enter}');
  await waitFor(async () =>
    expect((await bodies('item.added'))[1]).toMatchObject({ offer: true, text: 'A call' }),
  );
  expect(main().getByRole('button', { name: 'Sales asks Operations: 2 to answer' })).toBeDefined();
  expect(main().getByRole('button', { name: 'Operations asks Sales: nothing yet' })).toBeDefined();
});

test('the grid is one stop, arrows step over the diagonal, and Enter asks between the two sides', async () => {
  const { user, bodies, sales, operations } = await inRequests();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(
    main().getByRole('button', { name: 'Sales asks Operations: nothing yet' }),
  );
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(
    main().getByRole('button', { name: 'Sales asks Operations: nothing yet' }),
  );
  await user.keyboard('{ArrowDown}');
  const other = main().getByRole('button', { name: 'Operations asks Sales: nothing yet' });
  expect(document.activeElement).toBe(other);
  expect(
    main()
      .getAllByRole('button', { name: / asks / })
      .filter((cell) => cell.tabIndex === 0),
  ).toEqual([other]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  await user.keyboard('the forecast on Monday{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.added')).toMatchObject([{ department: operations, toDepartment: sales }]),
  );
});

test('yes asks for one name and one date, and makes the action in the same gesture; one undo takes both back', async () => {
  const { user, bodies, ben, operations } = await inRequests(asked());
  inText().focus();
  await user.keyboard('y');
  const line = main().getByRole('textbox', { name: 'Operations says yes. Who does it, by when?' });
  expect(document.activeElement).toBe(line);
  await user.keyboard('{Enter}');
  expect(main().getByText('One name and one date: “Ben by Fri”.')).toBeDefined();
  await user.keyboard('Klaus by Fri{Enter}');
  expect(main().getByText(/Nobody here is called “Klaus”/)).toBeDefined();
  await user.clear(line);
  await user.keyboard('Ben by 4 Dec{Enter}');
  await waitFor(async () => {
    expect(await bodies('item.request-answered')).toMatchObject([
      { item: ASKED, answer: 'accepted', by: operations, when: { kind: 'by', date: '2026-12-04' } },
    ]);
    expect((await bodies('item.added'))[1]).toMatchObject({
      kind: 'action',
      text: 'Send the pick list',
      owner: ben,
      when: { kind: 'by', date: '2026-12-04' },
      serves: { kind: 'request', id: ASKED },
    });
  });
  expect(await main().findByText('agreed')).toBeDefined();
  await waitFor(() => expect(document.activeElement).toBe(inText()));
  await user.keyboard('{Control>}z{/Control}');
  expect(main().queryByText('agreed')).toBeNull();
  expect(screen.getByRole('button', { name: 'Actions 0' })).toBeDefined();
});

test('a counter brings another date; the other side says yes to that with a name only', async () => {
  const { user, bodies, sales, operations, ben } = await inRequests(asked());
  inText().focus();
  await user.keyboard('c');
  await user.keyboard('by 11 Dec, only the large orders{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.request-answered')).toMatchObject([
      { answer: 'countered', by: operations, scope: 'only the large orders', when: { date: '2026-12-11' } },
    ]),
  );
  expect(
    main().getByText('Operations could do it otherwise: by Fri 11 Dec, only the large orders'),
  ).toBeDefined();
  expect(main().getByText('Sales answers')).toBeDefined();
  await waitFor(() => expect(document.activeElement).toBe(inText()));
  await user.keyboard('y');
  await user.keyboard('Ben{Enter}');
  await waitFor(async () => {
    expect((await bodies('item.request-answered'))[1]).toMatchObject({ answer: 'accepted', by: sales });
    expect((await bodies('item.added'))[1]).toMatchObject({
      text: 'Send the pick list (only the large orders)',
      owner: ben,
      when: { date: '2026-12-11' },
    });
  });
});

test('no needs a reason, and what was declined can be asked again', async () => {
  const { user, bodies } = await inRequests(asked());
  inText().focus();
  await user.keyboard('d');
  await user.keyboard('{Enter}');
  expect(main().getByText('What would have to be different?')).toBeDefined();
  await user.keyboard('The printer is shared{Enter}');
  expect(await main().findByText('Operations declined: The printer is shared')).toBeDefined();
  await waitFor(() => expect(document.activeElement).toBe(inText()));
  await user.keyboard('g');
  await user.keyboard('by 18 Dec{Enter}');
  await waitFor(async () =>
    expect((await bodies('item.request-answered')).map((body) => body['answer'])).toEqual([
      'declined',
      'asked',
    ]),
  );
  expect(await main().findByRole('button', { name: 'Sales asks Operations: 1 to answer' })).toBeDefined();
  inText().focus();
  await user.keyboard('w');
  expect(await main().findByText('withdrawn')).toBeDefined();
});

test('a request that was captured without its sides is asked once who asks whom', async () => {
  const { user, bodies, sales } = await inRequests(({ event }) => [
    event('item.added', { item: ASKED, step: null, kind: 'request', text: 'Lend the scanner' }),
  ]);
  expect(main().getByRole('heading', { name: 'Who asks whom?' })).toBeDefined();
  await user.click(main().getByRole('button', { name: 'who asks?' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sales' }));
  await waitFor(async () =>
    expect(await bodies('item.changed')).toMatchObject([{ item: ASKED, department: sales }]),
  );
});

test('demanding words are quietly offered as a question', async () => {
  const { user } = await inRequests();
  await user.keyboard('you must send the list');
  expect(await screen.findByText('“Could you send the list?”')).toBeDefined();
  await user.keyboard('{Tab}');
  expect(document.activeElement).toHaveProperty('value', 'Could you send the list?');
});

test('the capture bar understands who is asked, and says so before Enter', async () => {
  const { user, bodies, sales, operations } = await inRequests();
  const bar = screen.getByRole('textbox', { name: 'Capture what is said' });
  await user.type(bar, 'r Operations: send the pick list by 4 Dec');
  expect(screen.getByText('Sales asks Operations')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.added')).toMatchObject([
      { kind: 'request', text: 'Send the pick list', department: sales, toDepartment: operations },
    ]),
  );
});

test('the projector shows who asks whom and where it stands, and nothing private', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'requests', {
    before: (meeting) => [
      ...asked()(meeting),
      meeting.event('item.added', {
        item: '0199d000-0000-7000-8000-000000000002',
        step: null,
        kind: 'request',
        text: 'a secret',
        private: true,
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByText('Sales → Operations')).toBeDefined();
  expect(screen.getByText('Send the pick list')).toBeDefined();
  expect(screen.queryByText('a secret')).toBeNull();
});
