import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

async function inWrite(settings?: Readonly<Record<string, unknown>>) {
  const app = testApp();
  const meeting = await meetingIn(app, 'write', settings ? { settings } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  const drafts = async () => {
    const reply = await app.wires.window().call('events.read', { session: meeting.session });
    return reply.ok ? reply.value.drafts : [];
  };
  return { ...app, ...meeting, drafts };
}

const main = () => within(screen.getByRole('main'));
const field = () => main().getByRole('textbox', { name: 'Card' });
const shownCards = () =>
  within(main().getByRole('list', { name: 'Cards' }))
    .getAllByRole('button', { name: /^Card: / })
    .map((button) => button.textContent);

test('cards are written with Enter, stay hidden, and are shown all at once without a trace of who and when', async () => {
  const { user, bodies, read, session, drafts } = await inWrite();
  expect(main().getByText('Names are left off. Nobody can tell later who wrote which card.')).toBeDefined();
  expect(document.activeElement).toBe(field());
  await user.keyboard('Lists come late{Enter}Nobody told us{Enter}Too many systems');
  expect(main().getByText('2 cards, hidden')).toBeDefined();
  expect(main().queryByText('Lists come late')).toBeNull();
  // Nothing of a hidden card is an event; it is on disk all the same.
  await waitFor(async () => expect((await drafts()).map(({ text }) => text)).toContain('Too many systems'));
  expect(JSON.stringify(await read(session))).not.toContain('Lists come late');

  await user.keyboard('{Alt>}v{/Alt}');
  expect(shownCards().toSorted()).toEqual(['Lists come late', 'Nobody told us', 'Too many systems']);
  await waitFor(async () => expect(await drafts()).toEqual([]));
  const [shown, ...more] = await bodies('write.revealed');
  expect(more).toEqual([]);
  const cards = shown?.['cards'];
  if (!Array.isArray(cards)) throw new Error('no cards');
  expect(cards.map(({ by }) => by)).toEqual([null, null, null]);
  const ids = cards.map(({ card }) => String(card));
  expect(ids).toEqual(ids.toSorted());
});

test('one card alone stays hidden, and it is said why', async () => {
  const { user, bodies } = await inWrite();
  await user.keyboard('Only me{Enter}');
  expect(main().getByText(/^One card alone tells who wrote it/)).toBeDefined();
  await user.keyboard('{Alt>}v{/Alt}');
  expect(await bodies('write.revealed')).toEqual([]);
  await user.keyboard('And me{Alt>}v{/Alt}');
  expect(shownCards()).toHaveLength(2);
});

test('a reload comes back to the half-written card, and the pile is still there', async () => {
  const { user, open, session, drafts } = await inWrite();
  await user.keyboard('First{Enter}Second{Enter}Half a thou');
  await waitFor(async () => expect((await drafts()).map(({ text }) => text)).toContain('Half a thou'));
  await open({ name: 'session', session });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  expect(field()).toHaveProperty('value', 'Half a thou');
  expect(main().getByText('2 cards, hidden')).toBeDefined();
});

test('undo hides the cards again without losing one; a single new card does not slip in among them', async () => {
  const { user, bodies } = await inWrite();
  await user.keyboard('First{Enter}Second{Alt>}v{/Alt}');
  const before = shownCards();
  await user.click(document.body);
  await user.keyboard('{Control>}z{/Control}');
  expect(main().queryByRole('list', { name: 'Cards' })).toBeNull();
  expect(main().getByText('2 cards, hidden')).toBeDefined();
  await user.click(field());
  await user.keyboard('Late{Alt>}v{/Alt}');
  expect(shownCards()).toEqual(before);
  expect(await bodies('write.revealed')).toHaveLength(1);
  await user.click(field());
  expect(field()).toHaveProperty('value', 'Late');
});

test('with names, each card carries its writer, and the laptop goes on to the next', async () => {
  const { user, bodies, ana, jonas } = await inWrite({ names: true });
  expect(main().getByText('Each card carries the name of who wrote it.')).toBeDefined();
  await user.click(main().getByRole('button', { name: /Written by/ }));
  await user.click(await screen.findByRole('option', { name: 'Ana Ruiz' }));
  await user.click(field());
  await user.keyboard('From Ana');
  await user.click(main().getByRole('button', { name: 'Pass on to Jonas Beck' }));
  await user.click(field());
  await user.keyboard('From Jonas{Alt>}v{/Alt}');
  await waitFor(async () => {
    const [shown] = await bodies('write.revealed');
    expect(shown?.['cards']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: 'From Ana', by: ana }),
        expect.objectContaining({ text: 'From Jonas', by: jonas }),
      ]),
    );
  });
});

test('paper slips are typed one after the other, and quiet is one key', async () => {
  const { user, bodies } = await inWrite({ way: 'slips', quiet: 3 });
  await user.keyboard('One{Enter}Two{Enter}Three{Enter}');
  expect(main().getByText('3 cards, hidden')).toBeDefined();
  await user.keyboard('{Alt>}u{/Alt}');
  await waitFor(async () => expect(await bodies('write.quiet-started')).toMatchObject([{ minutes: 3 }]));
  expect(main().getByText('Quiet, please')).toBeDefined();
});

test('the room hears what was agreed about names and how many cards there are, and nothing else', async () => {
  const { user, open, session, drafts } = await inWrite();
  await user.keyboard('A secret thought{Enter}Another one{Enter}');
  await waitFor(async () => expect((await drafts()).length).toBeGreaterThan(1));
  await open({ name: 'room', session });
  expect(
    await screen.findByText('Names are left off. Nobody can tell later who wrote which card.'),
  ).toBeDefined();
  expect(screen.getByText('2 cards, hidden')).toBeDefined();
  expect(document.body.textContent).not.toContain('secret');
});

test('cards written after the others were shown are cards of their own, and none is lost', async () => {
  const { user, bodies, drafts } = await inWrite();
  await user.keyboard('One{Enter}Two{Alt>}v{/Alt}');
  expect(shownCards()).toHaveLength(2);
  await user.click(main().getByRole('button', { name: 'Write more cards' }));
  await user.click(field());
  await user.keyboard('Three{Enter}Four{Alt>}v{/Alt}');
  await waitFor(() => expect(shownCards()).toHaveLength(4));
  expect(shownCards().toSorted()).toEqual(['Four', 'One', 'Three', 'Two']);
  await waitFor(async () => expect(await drafts()).toEqual([]));
  expect(await bodies('write.revealed')).toHaveLength(2);
});
