import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Bar } from '../../../renderer/ui/bar.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { ClockDigits } from '../../../renderer/ui/clock-digits.tsx';
import { formatClock } from '../../../renderer/ui/format-clock.ts';
import { IconButton } from '../../../renderer/ui/icon-button.tsx';
import { Kbd } from '../../../renderer/ui/kbd.tsx';
import { KeyPlatform } from '../../../renderer/ui/key-platform.tsx';
import { Light, type LightState } from '../../../renderer/ui/light.tsx';
import { Page } from '../../../renderer/ui/page.tsx';
import { SkipLink } from '../../../renderer/ui/skip-link.tsx';
import { Table } from '../../../renderer/ui/table.tsx';
import { Toast } from '../../../renderer/ui/toast.tsx';
import { show } from './show.tsx';

const states: readonly LightState[] = ['up', 'listening', 'excused'];

test('a light is never colour alone: each state has its own shape and its word', () => {
  const { container } = show(
    <>
      {states.map((state) => (
        <Light key={state} state={state} word={`is ${state}`} />
      ))}
    </>,
  );
  for (const state of states) expect(screen.getByText(`is ${state}`)).toBeTruthy();
  const shapes = [...container.querySelectorAll('svg')].map((svg) =>
    [...svg.children].map((part) => part.outerHTML.replace(/ class="[^"]*"/, '')).join(''),
  );
  expect(new Set(shapes).size).toBe(states.length);
});

test('in the room view a light shows the department and reads its state out too', () => {
  const { container } = show(<Light state="up" word="Sales" spoken="up" look="bare" />);
  expect(container.textContent).toBe('Sales up');
});

test.each([
  ['Mod+K', true, '⌘K'],
  ['Mod+K', false, 'Ctrl K'],
  ['Mod+Shift+Z', true, '⌘⇧Z'],
  ['Enter', false, '↵'],
  ['Escape', true, 'Esc'],
  ['Mod++', false, 'Ctrl +'],
  ['+', false, '+'],
  ['?', false, '?'],
])('%s is printed for a Mac (%s) as %s', (keys, mac, printed) => {
  const { container } = show(<Kbd keys={keys} mac={mac} />);
  expect(container.textContent).toBe(printed);
});

test('the platform said once holds for every key, and a button says its shortcut without putting it in its name', () => {
  show(
    <KeyPlatform mac>
      <Button keys="Mod+Z">Undo</Button>
    </KeyPlatform>,
  );
  const button = screen.getByRole('button', { name: 'Undo' });
  expect(button.textContent).toBe('Undo⌘Z');
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Meta+Z');
});

test('a busy button keeps focus and does nothing', async () => {
  const onPress = vi.fn<() => void>();
  const { user } = show(
    <Button busy onPress={onPress}>
      Publish
    </Button>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Publish/ }));
  expect(onPress).not.toHaveBeenCalled();
});

test('an icon button is named, and its tooltip comes with keyboard focus', async () => {
  const { user } = show(<IconButton label="Settings" keys="Mod+," icon={<svg />} />);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Settings' })).toBe(document.activeElement);
  expect(screen.getByRole('tooltip').textContent).toContain('Settings');
});

test.each([
  [0, '00:00'],
  [252, '04:12'],
  [59.9, '00:59'],
  [-130, '−02:10'],
  [-0.4, '00:00'],
  [5999, '99:59'],
  [6000, '1:40:00'],
])('%s seconds are shown as %s', (seconds, digits) => {
  expect(formatClock(seconds)).toBe(digits);
});

test('a clock is named in words and is not a live region', () => {
  show(<ClockDigits seconds={252} label="4 minutes 12 of 15" />);
  const clock = screen.getByRole('timer', { name: '4 minutes 12 of 15' });
  expect(clock.closest('[aria-live]')).toBeNull();
});

test('a bar says in words what it shows and stays within its track', () => {
  const { container } = show(<Bar value={1.7} label="Sales spoke all the time" />);
  expect(screen.getByText('Sales spoke all the time')).toBeTruthy();
  expect(container.querySelector<HTMLElement>('[style]')?.style.width).toBe('100%');
});

test('a toast fills a region that was there before, so that it is read out', async () => {
  const onUndo = vi.fn<() => void>();
  const toast = (message?: string) => (
    <Toast
      message={message}
      action={<Button onPress={onUndo}>Undo</Button>}
      onDismiss={() => undefined}
      dismissLabel="Close"
    />
  );
  const { user, rerender } = show(toast());
  const region = screen.getByRole('status');
  expect(screen.queryByRole('button')).toBeNull();
  rerender(toast('The cause was removed.'));
  expect(region.textContent).toBe('The cause was removed.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

test('the first Tab offers the way past the navigation', async () => {
  const { user } = show(
    <>
      <SkipLink>To the content</SkipLink>
      <Page title="Home">words</Page>
    </>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('a table names its rows and its columns', () => {
  const columns = [
    { id: 'what', header: 'What', cell: (row: { readonly what: string }) => row.what, names: true },
    { id: 'who', header: 'Who', cell: () => 'Ana' },
  ];
  show(
    <Table
      caption="Actions"
      columns={columns}
      rows={[{ what: 'Send the list' }]}
      rowKey={(row) => row.what}
    />,
  );
  expect(screen.getByRole('table', { name: 'Actions' })).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'Who' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Send the list' })).toBeTruthy();
});
