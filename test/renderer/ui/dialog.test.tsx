import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { Popover } from '../../../renderer/ui/popover.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { show } from './show.tsx';

function Nested() {
  const [outer, setOuter] = useState(false);
  const [inner, setInner] = useState(false);
  const [name, setName] = useState('Northwind');
  return (
    <>
      <Button onPress={() => setOuter(true)}>Open</Button>
      <Dialog title="Customer" open={outer} onClose={() => setOuter(false)} closeLabel="Close">
        <TextField label="Name" value={name} onChange={setName} initialFocus />
        <Button onPress={() => setInner(true)}>More</Button>
        <Dialog title="Departments" open={inner} onClose={() => setInner(false)} closeLabel="Close">
          <p>Sales</p>
        </Dialog>
      </Dialog>
    </>
  );
}

/** Focus goes back in the next frame. */
async function focusIsOn(button: string) {
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: button })));
}

const open = (name: string) => screen.queryByRole('dialog', { name }) !== null;

test('it takes focus, keeps Tab inside, and Escape gives focus back', async () => {
  const { user } = show(<Nested />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  const dialog = screen.getByRole('dialog', { name: 'Customer' });
  for (let step = 0; step < 4; step += 1) {
    await user.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  await user.keyboard('{Escape}');
  expect(open('Customer')).toBe(false);
  await focusIsOn('Open');
});

test('Escape closes only the topmost, and focus goes back one level at a time', async () => {
  const { user } = show(<Nested />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.click(screen.getByRole('button', { name: 'More' }));
  expect(open('Departments')).toBe(true);
  await user.keyboard('{Escape}');
  expect(open('Departments')).toBe(false);
  expect(open('Customer')).toBe(true);
  await focusIsOn('More');
  await user.keyboard('{Escape}');
  expect(open('Customer')).toBe(false);
});

test('Escape in a field that was typed in takes the typing back and leaves the dialog open', async () => {
  const { user } = show(<Nested />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.keyboard(' Ltd{Escape}');
  expect(open('Customer')).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Northwind');
  await user.keyboard('{Escape}');
  expect(open('Customer')).toBe(false);
});

test('the closing button has words and closes', async () => {
  const { user } = show(<Nested />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(open('Customer')).toBe(false);
});

test('a popover opens by keyboard, is named, and Escape gives focus back', async () => {
  const { user } = show(
    <Popover trigger={<Button>Evidence</Button>} label="Where was it seen?">
      {(close) => <Button onPress={close}>Done</Button>}
    </Popover>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(open('Where was it seen?')).toBe(true);
  await user.keyboard('{Escape}');
  expect(open('Where was it seen?')).toBe(false);
  await focusIsOn('Evidence');
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(open('Where was it seen?')).toBe(false);
});
