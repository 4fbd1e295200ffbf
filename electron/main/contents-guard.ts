import { app, dialog, shell, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';

type Offer = (address: string) => void;

/** No window ever leaves the app, opens another, or embeds one. Links to the outside are asked about, then opened by the system. */
export function guardContents(): void {
  let asking = false;
  const offer: Offer = (address) => {
    if (asking) return; // A page could ask a hundred times.
    asking = true;
    void offerOutside(address).finally(() => (asking = false));
  };
  app.on('web-contents-created', (_event, contents) => guard(contents, offer));
}

function guard(contents: WebContents, offer: Offer): void {
  // Tells of the main frame and of frames inside it.
  contents.on('will-frame-navigate', (event) => {
    if (isOurs(event.url)) return;
    event.preventDefault();
    if (event.isMainFrame) offer(event.url);
  });
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-prevent-unload', askToLeave);
  contents.setWindowOpenHandler(({ url }) => {
    offer(url);
    return { action: 'deny' };
  });
  // The one way to the network that no policy of a page and no request filter covers.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function stay(event: { readonly url: string; readonly preventDefault: () => void }): void {
  if (!isOurs(event.url)) event.preventDefault();
}

/** A window says that something is not on disk yet. Without this question Electron would simply not close it. */
function askToLeave(event: { readonly preventDefault: () => void }): void {
  const leave = dialog.showMessageBoxSync({
    type: 'question',
    message: 'Some of what was typed is not on disk yet.',
    buttons: ['Stay', 'Close all the same'],
    defaultId: 0,
    cancelId: 0,
  });
  if (leave === 1) event.preventDefault();
}

/** Whether an address is one of our windows'. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === APP_ORIGIN;
}

/** Only https and mailto, only after a yes. Anything else (file:, javascript:, a custom scheme) is not even asked about. */
async function offerOutside(address: string): Promise<void> {
  if (!URL.canParse(address)) return;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Open this outside Sameside?',
    detail: url.href,
    buttons: ['Stay here', 'Open'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) await shell.openExternal(url.href);
}
