import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { ComboBox } from '../../../renderer/ui/combo-box.tsx';
import { Menu } from '../../../renderer/ui/menu.tsx';
import { Segmented } from '../../../renderer/ui/segmented.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { show } from './show.tsx';

const views = [
  { id: 'tree', label: 'Tree' },
  { id: 'outline', label: 'Outline' },
  { id: 'fishbone', label: 'Fishbone' },
] as const;

function Views() {
  const [view, setView] = useState<'tree' | 'outline' | 'fishbone'>('tree');
  return <Segmented label="View" options={views} value={view} onChange={setView} />;
}

test('arrows move the choice between segments and wrap around; Tab stops once', async () => {
  const { user } = show(<Views />);
  expect(screen.getByRole('radiogroup', { name: 'View' })).toBeTruthy();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Tree' }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Outline' }).checked).toBe(true);
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tree' }).checked).toBe(true);
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Fishbone' }).checked).toBe(true);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

const people = [
  { id: 'ana', label: 'Ana Ruiz' },
  { id: 'ben', label: 'Ben Okafor' },
];

function Owner({ onCommit }: { readonly onCommit: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <>
      <ComboBox
        label="Who"
        openLabel="Show people"
        options={people}
        value={text}
        onChange={setText}
        onCommit={onCommit}
      />
      <button type="button">elsewhere</button>
    </>
  );
}

const who = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Who' });

test('typing narrows the people, an arrow and Enter choose one and commit the whole name', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Owner onCommit={onCommit} />);
  await user.type(who(), 'be');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Ben Okafor']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(who().value).toBe('Ben Okafor');
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['Ben Okafor']]);
});

test('choosing again what was there before commits nothing new', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Owner onCommit={onCommit} />);
  await user.type(who(), 'be{ArrowDown}{Enter}');
  await user.keyboard('{Backspace}{ArrowDown}{Enter}');
  await user.tab();
  expect(who().value).toBe('Ben Okafor');
  expect(onCommit.mock.calls).toEqual([['Ben Okafor']]);
});

test('a name that nobody knows is taken as it is, once', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Owner onCommit={onCommit} />);
  await user.type(who(), 'Somebody new{Enter}');
  await user.click(screen.getByText('elsewhere'));
  expect(who().value).toBe('Somebody new');
  expect(onCommit.mock.calls).toEqual([['Somebody new']]);
});

test('leaving the field takes the name too', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Owner onCommit={onCommit} />);
  await user.type(who(), 'Mia');
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['Mia']]);
});

test('Escape closes the list first and takes the typing back next', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Owner onCommit={onCommit} />);
  await user.type(who(), 'be');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.keyboard('{Escape}');
  expect(who().value).toBe('');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('a select opens by keyboard and letters jump to an option', async () => {
  const onChange = vi.fn<(text: string) => void>();
  const { user } = show(
    <Select label="Speaks for" options={people} value={null} placeholder="Choose" onChange={onChange} />,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  await user.keyboard('b{Enter}');
  expect(onChange.mock.calls).toEqual([['ben']]);
});

test('a menu shows its keys, acts on Enter, and gives focus back', async () => {
  const onAction = vi.fn<(text: string) => void>();
  const groups = [
    {
      id: 'edit',
      items: [
        { id: 'reword', label: 'Reword', keys: 'E' },
        { id: 'park', label: 'Park it', disabled: true },
      ],
    },
    { id: 'mark', items: [{ id: 'root', label: 'Mark as a root cause', keys: 'R' }] },
  ];
  const { user } = show(
    <Menu trigger={<Button>More</Button>} label="Cause" groups={groups} onAction={onAction} />,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menuitem', { name: 'Reword E' })).toBe(document.activeElement);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onAction.mock.calls).toEqual([['root']]);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })));
});
