import { app, dialog, shell, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';

/** No window ever leaves the app, opens another, or embeds one. Links to the outside are asked about, then opened by the system. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => stay(event, event.url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void offerOutside(url);
    return { action: 'deny' };
  });
}

function stay(event: { preventDefault: () => void }, address: string): void {
  if (isOurs(address)) return;
  event.preventDefault();
  void offerOutside(address);
}

export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === APP_ORIGIN;
}

/** Only https and mailto, only after a yes. Anything else (file:, javascript:, a custom scheme) is not even asked about. */
export async function offerOutside(address: string): Promise<void> {
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
