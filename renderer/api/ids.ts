import { V7Generator } from 'uuidv7';
import type { Id } from '../../shared/session/event.ts';

/** Mints UUIDv7 ids that sort after `after`, even when the machine's clock was set back. */
export type MintId = (after?: Id) => Id;

/** `now` gives epoch milliseconds, `random` an unsigned 32-bit integer. */
export function idMint(now: () => number, random: () => number): MintId {
  const generator = new V7Generator({ nextUint32: random });
  return (after = '') => {
    const least = after === '' ? 0 : Number.parseInt(after.slice(0, 8) + after.slice(9, 13), 16);
    const id = generator.generateOrResetCore(Math.max(now(), least), 10_000).toString();
    return id > after ? id : generator.generateOrResetCore(least + 1, 10_000).toString();
  };
}
