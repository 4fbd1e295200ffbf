import { session } from 'electron';
import { isOurs } from './contents-guard.ts';
import { PAPER_HOST } from './papers.ts';

/** What a window of ours may load besides itself: what it made in memory, and (only in development) its inspector. */
const LOADABLE = new Set(['blob:', 'data:', 'devtools:']);

/** Denies every permission, every device, every download and every request beyond this computer's own app, for all windows. */
export function guardSession(): void {
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  ours.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  ours.setSpellCheckerEnabled(false); // It would fetch dictionaries.
  ours.on('will-download', (event) => event.preventDefault());
  ours.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isLoadable(details.url) }));
}

/** Whether an address is on this computer and part of the app. */
export function isLoadable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return isOurs(address) || LOADABLE.has(protocol) || (protocol === 'app:' && host === PAPER_HOST);
}
