import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';

// Vitest's globals are off, so the testing library cannot tidy up by itself.
afterEach(cleanup);

/** Puts something on the screen and returns a person who can press and type. */
export function show(screen: ReactElement) {
  const { rerender, container } = render(screen);
  return { user: userEvent.setup(), rerender, container };
}
