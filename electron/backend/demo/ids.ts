import type { Id } from '../../../shared/session/event.ts';

const COUNTER_BITS = 12;

/**
 * UUIDv7s (RFC 9562) for instants of the past: 48 bits of time, a counter that keeps ids of one millisecond in order, and 62 random bits.
 * `random` gives numbers from 0 up to 1.
 */
export function idsOfInstants(random: () => number): (instant: number) => Id {
  const counts = new Map<number, number>();
  return (instant) => {
    const count = counts.get(instant) ?? 0;
    counts.set(instant, count + 1);
    if (count >= 2 ** COUNTER_BITS) throw new Error('too many ids for one millisecond');
    const time = hex(instant, 12);
    const variant = hex(0x8000 + Math.floor(random() * 0x4000), 4);
    const tail = hex(Math.floor(random() * 2 ** 48), 12);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${variant}-${tail}`;
  };
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0');
}
