import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { show } from './show.tsx';

const ignore = () => undefined;

function Cause(props: {
  readonly onCommit: (text: string) => void;
  readonly onEnter?: (text: string) => void;
  readonly multiline?: boolean;
  readonly error?: string;
}) {
  const [text, setText] = useState('The list is late');
  return (
    <>
      <TextField label="Cause" value={text} onChange={setText} {...props} />
      <button type="button">elsewhere</button>
    </>
  );
}

test('Enter commits what was typed, once', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Cause onCommit={onCommit} />);
  await user.type(screen.getByLabelText('Cause'), ' on Fridays{Enter}');
  await user.click(screen.getByText('elsewhere'));
  expect(onCommit.mock.calls).toEqual([['The list is late on Fridays']]);
});

test('leaving the field commits what was typed', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Cause onCommit={onCommit} />);
  await user.type(screen.getByLabelText('Cause'), '!');
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['The list is late!']]);
});

test('nothing is committed when nothing changed', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Cause onCommit={onCommit} />);
  await user.type(screen.getByLabelText('Cause'), 'x{Backspace}{Enter}');
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('Escape puts back what was there and commits nothing', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Cause onCommit={onCommit} />);
  const field = screen.getByLabelText<HTMLInputElement>('Cause');
  await user.type(field, ' by hand');
  await user.keyboard('{Escape}');
  expect(field.value).toBe('The list is late');
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('after a commit, Escape goes back to the committed text and no further', async () => {
  const { user } = show(<Cause onCommit={ignore} />);
  const field = screen.getByLabelText<HTMLInputElement>('Cause');
  await user.type(field, ' today{Enter}');
  await user.type(field, ' again{Escape}');
  expect(field.value).toBe('The list is late today');
});

test('Escape in an untouched field belongs to whatever is around it', async () => {
  const around = vi.fn<(key: string) => void>();
  const { user } = show(
    <div role="presentation" onKeyDown={(event) => around(event.key)}>
      <Cause onCommit={ignore} />
    </div>,
  );
  await user.click(screen.getByLabelText('Cause'));
  await user.keyboard('{Escape}');
  expect(around).toHaveBeenCalledWith('Escape');
  around.mockClear();
  await user.keyboard('x{Escape}');
  expect(around).not.toHaveBeenCalledWith('Escape');
});

test('Shift+Enter makes a new line where there may be several, and Enter commits', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Cause onCommit={onCommit} multiline />);
  await user.type(screen.getByLabelText('Cause'), '{Shift>}{Enter}{/Shift}twice{Enter}');
  expect(onCommit.mock.calls).toEqual([['The list is late\ntwice']]);
});

test('Enter is heard even when nothing changed, for fields that add something', async () => {
  const onEnter = vi.fn<(text: string) => void>();
  const { user } = show(<Cause onCommit={ignore} onEnter={onEnter} />);
  await user.type(screen.getByLabelText('Cause'), '{Enter}');
  expect(onEnter.mock.calls).toEqual([['The list is late']]);
});

test('Enter that chooses a character of an input method commits nothing', () => {
  const onEnter = vi.fn<(text: string) => void>();
  show(<Cause onCommit={ignore} onEnter={onEnter} />);
  fireEvent.keyDown(screen.getByLabelText('Cause'), { key: 'Enter', isComposing: true });
  expect(onEnter).not.toHaveBeenCalled();
});

test('an error is tied to the field and marks it as invalid', () => {
  show(<Cause onCommit={ignore} error="A cause needs words." />);
  const field = screen.getByLabelText('Cause');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = field.getAttribute('aria-describedby') ?? '';
  const texts = described.split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(texts).toContain('A cause needs words.');
});
