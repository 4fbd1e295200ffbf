import type { Attendance } from './attendance.ts';
import type { Id } from '../../shared/session/event.ts';
import type { MinutesLook } from './export/render-session.ts';
import type { LibraryKeeper } from './library-keeper.ts';
import type { Push } from './push.ts';

/** What handlers work with. */
export interface BackendContext {
  readonly keeper: LibraryKeeper;
  readonly attendance: Attendance;
  readonly push: Push;
  /** Of the app, for people to tell us. */
  readonly version: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => Id;
  /** Minutes east of UTC here. */
  readonly utcOffset: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The style of HTML minutes; read from its files when first needed. */
  readonly look: () => MinutesLook;
}
