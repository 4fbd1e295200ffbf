import { join } from 'node:path';
import log from 'electron-log/node';
import type { Log } from '../backend/log.ts';

/** The log file of this computer. What reaches it was stripped of captured text where it arose (see backend/log.ts). */
export function fileLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'sameside.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = 'warn';
  return (line) => log.info(line);
}
