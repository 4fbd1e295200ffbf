import type { Machine } from '../backend/library-path.ts';
import type { BackendClient, StartBackend } from '../backend/worker-client.ts';

/** What surrounds a command: a terminal, a machine, and the parts of the app it may start. The same for npm and for the packaged app. */
export interface Shell extends Machine {
  readonly version: string;
  /** Where relative paths begin. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** The built windows, for `serve`. */
  readonly rendererFolder: string;
  readonly startBackend: (options: StartBackend) => BackendClient;
  /** Opens the person's browser; false when there is none or no display. */
  readonly openBrowser: (link: string) => Promise<boolean>;
  /** Resolves when the person ends the program (Ctrl+C). */
  readonly stopped: () => Promise<void>;
  /** Why the app is served to a browser at all, when `npm start` decided so; printed before the link. */
  readonly because?: string;
}

/** 0 done; 1 a problem was found; 2 wrong use. */
export type ExitCode = 0 | 1 | 2;
