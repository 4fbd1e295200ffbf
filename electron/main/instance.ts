import { app, BrowserWindow } from 'electron';

/** Whether this is the first Sameside on this computer. A second start raises the window of the first, and ends. */
export function claimInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}
