/**
 * What the Electron preload puts on `window.sameside`: exactly these two, nothing generic. Both sides carry JSON values and read them
 * with the contract's schemas.
 */
export interface Bridge {
  /** Resolves to a Reply; never rejects. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Each message is `{name, push}`. Returns how to stop listening. */
  readonly subscribe: (listener: (message: unknown) => void) => () => void;
}
