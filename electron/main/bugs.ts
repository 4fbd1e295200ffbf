import { app } from 'electron';
import { bugLine, type Log } from '../backend/log.ts';

/**
 * A bug in the main process is logged, without captured text, and the app goes on: the library has its own thread, and Electron's own
 * answer would be a window with the words of the error in it.
 */
export function watchForBugs(log: Log): void {
  process.on('uncaughtException', (error) => log(bugLine('main', error)));
  process.on('unhandledRejection', (reason) => log(bugLine('main', reason)));
  app.on('child-process-gone', (_event, { type, reason }) => log(`process gone: ${type} ${reason}`));
}
