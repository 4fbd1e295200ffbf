import { act, screen } from '@testing-library/react';
import { testApp, type TestApp } from '../app/open-app.tsx';
import { runningMeeting, type RunningMeeting } from './a-meeting.ts';

/** A window on a running meeting, in its first step. */
export async function inCockpit(app: TestApp = testApp()): Promise<TestApp & RunningMeeting> {
  const meeting = await runningMeeting(app);
  await app.open({ name: 'session', session: meeting.session });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  handsOff();
  return { ...app, ...meeting };
}

/** A frame begins with the keyboard in its first open question; here nothing has it. */
export function handsOff(): void {
  act(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** The capture bar's field. */
export function bar(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Capture what is said' });
}

/** How many of a kind the side panel counts: "Notes 2". */
export function count(kind: string): string {
  return screen.getByRole('button', { name: new RegExp(`^${kind} \\d+$`) }).textContent;
}
