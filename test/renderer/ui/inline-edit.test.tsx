import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { InlineEdit, type EditEnd, type InlineEditProps } from '../../../renderer/ui/inline-edit.tsx';
import { show } from './show.tsx';

function Card(props: Partial<InlineEditProps>) {
  const [text, setText] = useState('The dock is booked');
  return (
    <>
      <InlineEdit
        label="Cause"
        value={text}
        {...props}
        onCommit={(next) => {
          setText(next);
          props.onCommit?.(next);
        }}
      />
      <button type="button">elsewhere</button>
    </>
  );
}

const shown = () => screen.getByRole('button', { name: /^Cause:/ });

test('Enter opens the field with its text selected, Enter keeps the new text and gives focus back', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Card onCommit={onCommit} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('Cause'));
  await user.keyboard('The dock is free{Enter}');
  expect(shown().textContent).toBe('The dock is free');
  expect(document.activeElement).toBe(shown());
  expect(onCommit.mock.calls).toEqual([['The dock is free']]);
});

test('Escape keeps the old text, gives focus back, and clears the draft', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const onDraft = vi.fn<(text: string) => void>();
  const onDone = vi.fn<(end: EditEnd) => void>();
  const { user } = show(<Card onCommit={onCommit} onDraft={onDraft} onDone={onDone} />);
  await user.click(shown());
  await user.keyboard('gone{Escape}');
  expect(shown().textContent).toBe('The dock is booked');
  expect(document.activeElement).toBe(shown());
  expect(onCommit).not.toHaveBeenCalled();
  expect(onDraft.mock.calls.map(([draft]: readonly string[]) => draft)).toContain('gone');
  expect(onDraft).toHaveBeenLastCalledWith('The dock is booked');
  expect(onDone.mock.calls).toEqual([['escape']]);
});

test('leaving keeps the new text, once, and does not pull focus back', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const onDone = vi.fn<(end: EditEnd) => void>();
  const { user } = show(<Card onCommit={onCommit} onDone={onDone} />);
  await user.click(shown());
  await user.keyboard('Until 07:30');
  await user.click(screen.getByText('elsewhere'));
  expect(onCommit.mock.calls).toEqual([['Until 07:30']]);
  expect(onDone.mock.calls).toEqual([['blur']]);
  expect(document.activeElement).toBe(screen.getByText('elsewhere'));
});

test('a caller that moves focus when it hears of the new text hears of it once', async () => {
  const commits: string[] = [];
  const onDone = vi.fn<(end: EditEnd) => void>();
  const onCommit = (text: string) => {
    commits.push(text);
    screen.getByText('elsewhere').focus();
  };
  const { user } = show(<Card onCommit={onCommit} onDone={onDone} />);
  await user.click(shown());
  await user.keyboard('Until 07:30{Enter}');
  expect(commits).toEqual(['Until 07:30']);
  expect(onDone.mock.calls).toEqual([['enter']]);
});

test('a saved draft is there again when editing starts', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Card draft="The dock is booked unti" onCommit={onCommit} />);
  await user.click(shown());
  expect(screen.getByLabelText<HTMLTextAreaElement>('Cause').value).toBe('The dock is booked unti');
  await user.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([['The dock is booked unti']]);
});

test('a pasted line break becomes a space where there is one line', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  const { user } = show(<Card onCommit={onCommit} />);
  await user.click(shown());
  await user.paste('one\r\n  two');
  await user.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([['one two']]);
});

test('a card can open it by its own keys and is told how it ended', async () => {
  const onEditing = vi.fn<(editing: boolean) => void>();
  const onDone = vi.fn<(end: EditEnd) => void>();
  const { user, rerender } = show(<Card passive editing={false} onEditing={onEditing} onDone={onDone} />);
  expect(screen.queryByRole('button', { name: /^Cause:/ })).toBeNull();
  rerender(<Card passive editing onEditing={onEditing} onDone={onDone} />);
  await user.keyboard('Free{Enter}');
  expect(onDone.mock.calls).toEqual([['enter']]);
  expect(onEditing.mock.calls).toEqual([[false]]);
});
