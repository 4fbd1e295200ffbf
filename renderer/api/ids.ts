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

/** Draws a random UUID (version 4), which tells neither when nor in which order it was made: for what must not be traced. */
export function idDraw(random: () => number): () => Id {
  return () => {
    const digits = Array.from({ length: 4 }, () => (random() >>> 0).toString(16).padStart(8, '0')).join('');
    const variant = (Number.parseInt(digits.charAt(16), 16) & 3) | 8;
    const parts = [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(13, 16)}`,
      `${variant.toString(16)}${digits.slice(17, 20)}`,
      digits.slice(20),
    ];
    return parts.join('-');
  };
}
