import type { PushMessage } from '../../shared/contract/pushes.ts';

/** Tells every open window of the library. */
export type Push = (message: PushMessage) => void;
