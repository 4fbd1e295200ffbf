import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WORKSPACE } from '../../../../shared/session/event.ts';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepOptions } from '../a-step.ts';

async function inRoom(options?: StepOptions) {
  const app = testApp();
  const meeting = await meetingIn(app, 'room', options);
  await screen.findByRole('textbox', { name: 'Add people' });
  return { ...app, ...meeting };
}

const field = () => screen.getByRole('textbox', { name: 'Add people' });
const main = () => within(screen.getByRole('main'));

test('one line brings somebody in with department, seat and role, and shows before Enter what it understood', async () => {
  const { user, bodies, read } = await inRoom({ empty: true });
  expect(document.activeElement).toBe(field());
  await user.keyboard('Mia Chen, Finance, front line, Maker');
  expect(screen.getByText('Finance, new')).toBeDefined();
  expect(screen.getByText('front line')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(field()).toHaveProperty('value', '');
  expect(main().getByRole('button', { name: 'Name: Mia Chen' })).toBeDefined();
  await waitFor(async () => {
    const [department] = await bodies('people.department-added');
    const [joined] = await bodies('people.joined');
    expect(department).toMatchObject({ name: 'Finance' });
    expect(joined).toMatchObject({
      name: 'Mia Chen',
      department: department?.['department'],
      seat: 'front-line',
      role: 'maker',
    });
    const known = (await read(WORKSPACE)).map((event) => event.type);
    expect(known).toEqual(['department.added', 'person.added']);
  });
});

test('whoever was here once is offered next time, and comes with one press', async () => {
  const first = await inRoom({ empty: true });
  await first.user.keyboard('Mia Chen, Finance, lead{Enter}');
  await waitFor(async () => expect(await first.read(WORKSPACE)).toHaveLength(2));
  await meetingIn(first, 'room', { empty: true });
  await first.user.click(await screen.findByRole('button', { name: /Mia Chen\s+Finance/ }));
  expect(await main().findByRole('button', { name: 'Name: Mia Chen' })).toBeDefined();
  expect(main().getByRole('button', { name: 'Department: Finance' })).toBeDefined();
  expect(main().getByRole('button', { name: /^lead/ })).toBeDefined();
  // Nobody is added to the workspace a second time.
  expect(await first.read(WORKSPACE)).toHaveLength(2);
});

test('undo takes the whole line back', async () => {
  const { user } = await inRoom({ empty: true });
  await user.keyboard('Mia Chen, Finance{Enter}');
  await user.keyboard('{Control>}z{/Control}');
  expect(main().queryByRole('button', { name: 'Department: Finance' })).toBeNull();
  expect(main().queryByRole('button', { name: 'Name: Mia Chen' })).toBeNull();
});

test('a role is chosen with r and its first letter, and taken off again', async () => {
  const { user, bodies } = await inRoom();
  main().getByRole('button', { name: 'Name: Ana Ruiz' }).focus();
  await user.keyboard('r');
  await user.keyboard('m');
  await user.keyboard('{Enter}');
  expect(await main().findByText('Mover')).toBeDefined();
  await waitFor(async () => expect(await bodies('people.changed')).toMatchObject([{ role: 'mover' }]));
});

test('arrows walk from person to person; h says who is not here, Delete takes off the list', async () => {
  const { user, bodies, jonas } = await inRoom();
  main().getByRole('button', { name: 'Name: Ana Ruiz' }).focus();
  await user.keyboard('{ArrowDown}h');
  expect(main().getByRole('button', { name: 'Jonas Beck is here' }).getAttribute('aria-pressed')).toBe(
    'false',
  );
  await user.keyboard('{Delete}');
  expect(main().queryByRole('button', { name: 'Name: Jonas Beck' })).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
  await waitFor(async () => expect(await bodies('people.removed')).toEqual([{ participant: jonas }]));
});

test('who is missing is said, and the room goes on with a reason', async () => {
  const { user, bodies, step } = await inRoom();
  expect(main().getByText('Nobody from the front line')).toBeDefined();
  await user.click(document.body);
  await user.keyboard('g');
  await user.keyboard('They are on shift; Ben asks them{Enter}');
  expect(await main().findByText('Going on, because')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('room.gap-accepted')).toEqual([
      { step, gap: 'front-line', about: '', because: 'They are on shift; Ben asks them' },
    ]),
  );
});

test('a missing role says what usually happens without it', async () => {
  await inRoom({
    before: ({ event, ana }) => [event('people.changed', { participant: ana, role: 'mover' })],
  });
  expect(main().getByText('No Prover: a rush into something that cannot be delivered')).toBeDefined();
});

test('hostile names are shown as they are', async () => {
  const { user, container } = { ...(await inRoom({ empty: true })), container: document };
  await user.type(field(), '<img src=x onerror=alert(1)>; \u202eabc, <b>IT</b>{Enter}');
  expect(main().getByRole('button', { name: 'Name: <img src=x onerror=alert(1)>' })).toBeDefined();
  expect(main().getByRole('button', { name: 'Department: <b>IT</b>' })).toBeDefined();
  expect(container.querySelector('main img')).toBeNull();
});

test('the projector shows everybody by department, and what is missing', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'room');
  await app.open({ name: 'room', session });
  expect(await screen.findByText('Ana Ruiz')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'missing' })).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
