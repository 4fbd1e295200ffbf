import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { PaletteItem } from '../../../renderer/ui/palette-list.tsx';
import { Palette } from '../../../renderer/ui/palette.tsx';
import { show } from './show.tsx';

const commands: readonly PaletteItem[] = [
  { id: 'note', label: 'Write a note', keys: 'N' },
  { id: 'vote', label: 'Vote', disabled: true },
  { id: 'park', label: 'Park it', keys: 'K' },
];
const places: readonly PaletteItem[] = [{ id: 'room', label: 'Room view', keys: 'F5' }];

function Commands({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const fits = ({ label }: { readonly label: string }) => label.toLowerCase().includes(query.toLowerCase());
  const groups = [
    { id: 'here', heading: 'In this step', items: commands.filter(fits) },
    { id: 'go', heading: 'Go to', items: places.filter(fits) },
  ];
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <Palette
        open={open}
        onClose={() => setOpen(false)}
        label="All commands"
        placeholder="What next?"
        query={query}
        onQuery={setQuery}
        groups={groups}
        onChoose={onChoose}
        empty="Nothing is called that."
        count={`${groups.flatMap(({ items }) => items).length} commands`}
      />
    </>
  );
}

async function opened() {
  const onChoose = vi.fn<(text: string) => void>();
  const { user } = show(<Commands onChoose={onChoose} />);
  await user.click(screen.getByText('open'));
  return { user, onChoose, field: screen.getByRole('combobox', { name: 'All commands' }) };
}

/** The row that the field names as the active one, as a screen reader finds it. */
function active(field: HTMLElement): string | undefined {
  return document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? undefined;
}

test('it opens with focus in the field and the first command ready', async () => {
  const { user, onChoose, field } = await opened();
  expect(document.activeElement).toBe(field);
  expect(active(field)).toMatch(/^Write a note/);
  await user.keyboard('{Enter}');
  expect(onChoose.mock.calls).toEqual([['note']]);
});

test('arrows walk over the groups, skip what is not possible now, and wrap around', async () => {
  const { user, field } = await opened();
  await user.keyboard('{ArrowDown}');
  expect(active(field)).toMatch(/^Park it/);
  await user.keyboard('{ArrowDown}');
  expect(active(field)).toMatch(/^Room view/);
  await user.keyboard('{ArrowDown}');
  expect(active(field)).toMatch(/^Write a note/);
  await user.keyboard('{ArrowUp}');
  expect(active(field)).toMatch(/^Room view/);
  expect(screen.getByRole('option', { selected: true }).textContent).toMatch(/^Room view/);
});

test('typing narrows, and the first that fits is ready', async () => {
  const { user, onChoose, field } = await opened();
  await user.keyboard('{ArrowDown}room');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  expect(active(field)).toMatch(/^Room view/);
  expect(screen.getByRole('status').textContent).toBe('1 commands');
  await user.keyboard('{Enter}');
  expect(onChoose.mock.calls).toEqual([['room']]);
});

test('typing starts again at the first that fits, even when the one chosen before still does', async () => {
  const { user, field } = await opened();
  await user.keyboard('{ArrowDown}');
  expect(active(field)).toMatch(/^Park it/);
  await user.keyboard('t');
  expect(active(field)).toMatch(/^Write a note/);
});

test('when nothing fits it says so and Enter does nothing', async () => {
  const { user, onChoose, field } = await opened();
  await user.keyboard('zzz{ArrowDown}{Enter}');
  expect(screen.getByText('Nothing is called that.')).toBeTruthy();
  expect(active(field)).toBeUndefined();
  expect(onChoose).not.toHaveBeenCalled();
});

test('what is not possible now cannot be pressed', async () => {
  const { user, onChoose, field } = await opened();
  await user.click(screen.getByRole('option', { name: 'Vote' }));
  expect(onChoose).not.toHaveBeenCalled();
  await user.click(screen.getByRole('option', { name: /Park it/ }));
  expect(onChoose.mock.calls).toEqual([['park']]);
  expect(document.activeElement).toBe(field);
});

test('Escape closes it and focus goes back', async () => {
  const { user } = await opened();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText('open')));
});
