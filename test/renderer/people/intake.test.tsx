import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../app/open-app.tsx';

/** People and departments, with Operations in it; `bodies` are what the workspace holds of one type. */
async function withOperations() {
  const app = testApp();
  const { mint } = app;
  const department = mint.id();
  await app.append([mint.event('workspace', 'department.added', { department, name: 'Operations' })]);
  mint.advance(1000);
  await app.open({ name: 'people' });
  const section = within(await screen.findByRole('region', { name: 'Operations' }));
  const bodies = async (type: string) =>
    (await app.read('workspace')).filter((event) => event.type === type).map(({ body }) => body);
  return { ...app, department, section, bodies };
}

test('a department says what it must know before it can say yes', async () => {
  const { user, section, bodies, department } = await withOperations();
  const add = section.getByRole('textbox', { name: 'Add a line to the checklist of Operations' });
  await user.type(add, 'How many?{Enter}Which dock?{Enter}');
  await user.click(await section.findByRole('button', { name: 'Line of the checklist: How many?' }));
  await user.keyboard('How many, of which version?{Enter}');
  await section.findByRole('button', { name: 'Line of the checklist: How many, of which version?' });
  await user.click(section.getByRole('button', { name: 'Remove the line Which dock?' }));
  await waitFor(() => expect(section.queryByText('Which dock?')).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await section.findByText('Which dock?')).toBeDefined();
  expect(await bodies('intake.line-added')).toMatchObject([
    { department, text: 'How many?' },
    { department, text: 'Which dock?' },
  ]);
});

test('a department says how many hours it can give, and nonsense is kept in the field and said to be none', async () => {
  const { user, section, bodies } = await withOperations();
  const field = () => section.getByRole('textbox', { name: 'Hours Operations can give in a week' });
  await user.type(field(), 'plenty{Enter}');
  expect(await section.findByText(/Hours as a number/)).toBeDefined();
  expect(field()).toHaveProperty('value', 'plenty');
  await user.clear(field());
  await user.type(field(), '37,5 h{Enter}');
  await waitFor(() => expect(field()).toHaveProperty('value', '37.5'));
  await user.clear(field());
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect((await bodies('department.capacity-set')).map(({ hours }) => hours)).toEqual([37.5, null]),
  );
});

test('a line that stays open in huddle after huddle is called a hurdle', async () => {
  const app = testApp();
  const { mint } = app;
  const [department, line] = [mint.id(), mint.id()];
  await app.append([
    mint.event('workspace', 'department.added', { department, name: 'Operations' }),
    mint.event('workspace', 'intake.line-added', { line, department, text: 'Which dock?' }),
  ]);
  for (const _ of [1, 2]) {
    const [session, step, ben, question] = [mint.id(), mint.id(), mint.id(), mint.id()];
    const event = (type: string, body: Record<string, unknown>) => mint.event(session, type, body);
    await app.append([
      event('session.planned', {
        title: 'Huddle',
        template: { id: 'x', name: 'Huddle' },
        facilitator: 'Mia',
        utcOffset: 0,
        agenda: [{ id: step, kind: 'promise', title: 'Promise', minutes: 5 }],
      }),
      event('people.joined', { participant: ben, name: 'Ben' }),
      event('item.added', { item: question, step, kind: 'question', text: 'Which dock?', owner: ben }),
      event('promise.line-walked', {
        step,
        walked: mint.id(),
        line,
        department: null,
        text: 'Which dock?',
        answer: '',
        question,
      }),
    ]);
  }
  await app.open({ name: 'people' });
  expect(await screen.findByText('Left open in 2 huddles: a hurdle to solve once')).toBeDefined();
});
