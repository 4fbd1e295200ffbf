import { session } from 'electron';

/** What a window of ours may load: itself, and what it made in memory. Everything else would be the network. */
const LOADABLE = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Denies every permission and every request beyond this computer's own app, for all windows. */
export function guardSession(): void {
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  ours.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  ours.setSpellCheckerDictionaryDownloadURL('app://sameside/no-dictionaries/');
  ours.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isLoadable(details.url) }));
}

export function isLoadable(address: string): boolean {
  return URL.canParse(address) && LOADABLE.has(new URL(address).protocol);
}
