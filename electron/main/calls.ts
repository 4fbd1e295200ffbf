import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { isMethodName } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { dispatcher } from '../backend/dispatch.ts';
import type { Log } from '../backend/log.ts';
import type { BackendClient } from '../backend/worker-client.ts';
import { isOurs } from './contents-guard.ts';
import type { AppMenu } from './menu.ts';
import { isOwnMethod, ownMethods } from './own-methods.ts';
import type { Papers } from './papers.ts';
import type { Windows } from './windows.ts';

export interface CallNeeds {
  readonly backend: Pick<BackendClient, 'call'>;
  readonly windows: Windows;
  readonly menu: AppMenu;
  readonly papers: Papers;
  readonly log: Log;
  readonly libraryFile: string;
  readonly version: string;
}

/** The one channel windows call on. Own methods are served here, everything else by the backend. */
export function answerCalls(needs: CallNeeds): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (!isOurWindow(event, needs.windows)) return { ok: false, error: failure('refused') };
    if (typeof name !== 'string' || !isMethodName(name))
      return { ok: false, error: failure('unknown-method') };
    if (!isOwnMethod(name)) return needs.backend.call(name, input);
    const own = dispatcher(ownMethods(needs, event.sender), { strict: false, log: needs.log });
    return own(name, input);
  });
}

/** Only the page of a window we opened may call: no frame inside it, nothing that came from elsewhere. */
function isOurWindow(event: IpcMainInvokeEvent, windows: Windows): boolean {
  const frame = event.senderFrame;
  const top = frame !== null && frame === event.sender.mainFrame;
  return top && isOurs(frame.url) && windows.has(event.sender);
}
