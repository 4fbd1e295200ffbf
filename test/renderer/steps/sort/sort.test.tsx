import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const LATE = '0199d000-0000-7000-8000-000000000001';
const TOLD = '0199d000-0000-7000-8000-000000000002';

const twoCards = ({ event, step }: StepMeeting) => [
  event('sort.card-added', { step, card: LATE, text: 'The list comes late' }),
  event('sort.card-added', { step, card: TOLD, text: 'Nobody tells the dock' }),
];

async function inSort(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const meeting = await meetingIn(app, 'sort', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const toggle = (card: string, name: string) =>
  within(main().getByRole('group', { name: card })).getByRole('button', { name });

test('cards are typed one per Enter, and the keyboard sorts them: fact with source, claim with a question somebody owns', async () => {
  const { user, bodies, ben, step } = await inSort();
  await user.keyboard('The list comes late{Enter}Nobody tells the dock{Enter}');
  toggle('The list comes late', 'fact').focus();
  await user.keyboard('f');
  expect(toggle('The list comes late', 'fact').getAttribute('aria-pressed')).toBe('true');
  await user.keyboard('s');
  await user.keyboard('WMS log{Enter}');
  await waitFor(async () => expect(await bodies('sort.source-given')).toMatchObject([{ source: 'WMS log' }]));

  toggle('Nobody tells the dock', 'fact').focus();
  await user.keyboard('l');
  expect(main().getByText(/1 claim nobody looks into yet/)).toBeDefined();
  await user.keyboard('w');
  await user.keyboard('Ask the dock who was told{Enter}');
  expect(main().getByText('One person finds out. Who?')).toBeDefined();
  await user.keyboard('{Control>}a{/Control}Ben will ask the dock by Fri{Enter}');
  await waitFor(async () => {
    const [question] = await bodies('item.added');
    expect(question).toMatchObject({ kind: 'question', owner: ben, step });
    expect(await bodies('sort.question-asked')).toMatchObject([{ question: question?.['item'] }]);
  });
});

test('one key makes a cluster with the held card, digits move cards, and the keyboard goes on', async () => {
  const { user, bodies } = await inSort(twoCards);
  expect(document.activeElement).toBe(toggle('The list comes late', 'fact'));
  await user.keyboard('g');
  await user.keyboard('Information{Enter}');
  // The keyboard goes on where there is something left to sort.
  await waitFor(() => expect(document.activeElement).toBe(toggle('Nobody tells the dock', 'fact')));
  expect(main().getByRole('button', { name: /^Cluster: Information/ })).toBeDefined();
  toggle('Nobody tells the dock', 'fact').focus();
  await user.keyboard('1');
  await waitFor(async () =>
    expect(await bodies('sort.card-placed')).toMatchObject([{ card: LATE }, { card: TOLD }]),
  );
  expect(main().queryByText('In no cluster')).toBeNull();
  await user.click(document.body);
  await user.keyboard('{Control>}z{/Control}');
  expect(main().getByText('In no cluster')).toBeDefined();
});

test('what was noted before is brought in by one key, but nothing private', async () => {
  const { user, bodies } = await inSort(({ event, step }) => [
    event('item.added', { item: LATE, step, kind: 'note', text: 'The list comes late' }),
    event('item.added', { item: TOLD, step, kind: 'note', text: 'Hush', private: true }),
  ]);
  expect(main().getByRole('button', { name: '1 note' })).toBeDefined();
  await user.click(document.body);
  await user.keyboard('b');
  expect(toggle('The list comes late', 'claim')).toBeDefined();
  await waitFor(async () => expect(await bodies('sort.brought-in')).toMatchObject([{ cards: [LATE] }]));
});

test('the room sees the clusters with facts and claims marked in words', async () => {
  const cluster = '0199d000-0000-7000-8000-000000000003';
  const app = testApp();
  const { session } = await meetingIn(app, 'sort', {
    before: (meeting) => [
      ...twoCards(meeting),
      meeting.event('sort.cluster-added', { step: meeting.step, cluster, name: 'Information' }),
      meeting.event('sort.card-placed', { step: meeting.step, card: LATE, cluster }),
      meeting.event('sort.card-told', { step: meeting.step, card: LATE, as: 'fact' }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByRole('heading', { name: 'Information' })).toBeDefined();
  expect(screen.getByText('fact')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'In no cluster' })).toBeDefined();
});
