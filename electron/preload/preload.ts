import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/contract/bridge.ts';

/** All a window gets of Electron: one way to call, one way to be told. Nothing generic, no channel names, no event objects. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  subscribe: (listener) => {
    const hear = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on('push', hear);
    return () => void ipcRenderer.off('push', hear);
  },
};

contextBridge.exposeInMainWorld('sameside', bridge);
