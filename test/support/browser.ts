import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../build/chromium.ts';

/** The Chromium of this machine; undefined where there is none, and then the tests that need one are skipped. */
export const CHROMIUM = chromiumPath();

/** Nothing but what the test does: no updates, no sync, no pings. No sandbox, because a container's root cannot have one. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: [...QUIET, ...more] });
}
