import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spotlightSender } from '../../../renderer/session/spotlight-sender.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the room hears the first change at once and the last one a moment later, not every letter between', () => {
  const heard: string[] = [];
  let typed = '';
  const send = spotlightSender(() => heard.push(typed));
  for (const letter of 'pump') {
    typed += letter;
    send();
    vi.advanceTimersByTime(15);
  }
  expect(heard).toEqual(['p']);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual(['p', 'pump']);
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual(['p', 'pump']);
  typed = '';
  send();
  expect(heard).toEqual(['p', 'pump', '']);
});
