import type { Id, Refusal } from '../../session/event.ts';
import type { Item } from '../../session/items.ts';
import type { SessionState } from '../../session/state.ts';
import type { PromiseSlice, Signature } from './slice.ts';

/** The promises a huddle is about: everything promised in the session that is not only for the facilitator's eyes. */
export function promisesIn(session: Pick<SessionState, 'items'>): readonly Item[] {
  return session.items.filter((item) => item.kind === 'promise' && !item.private);
}

/** Those nobody has dropped, kept or missed yet. */
export function openPromises(session: Pick<SessionState, 'items'>): readonly Item[] {
  return promisesIn(session).filter((item) => item.status === 'open');
}

/**
 * A fingerprint of what is promised: level, words, how many, to whom, when, what is not included. A signature holds it, so that it is
 * seen when something was changed afterwards; the words themselves stand in the item. (FNV-1a, 32 bit: to notice changes, not to prove.)
 */
export function termsOf({ level, text, quantity, to, when, excluded }: Item): string {
  const date = when && [when.kind, when.date, when.time ?? ''];
  const terms = JSON.stringify([level, text, quantity, to, date, excluded]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < terms.length; index += 1) {
    hash = Math.imul(hash ^ terms.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** What a signature given now covers. */
export function coverNow(session: Pick<SessionState, 'items'>): Signature['covers'] {
  return openPromises(session).map((item) => ({ item: item.id, terms: termsOf(item) }));
}

/**
 * Whether what was signed is still what is promised. What became of a promise later, and corrections after the close, do not unsign it.
 */
export function stillCovers({ covers }: Signature, session: Pick<SessionState, 'items'>): boolean {
  return promisesIn(session)
    .filter((item) => item.level !== 'do-not' && !isFixed(item))
    .every((item) => covers.some((one) => one.item === item.id && one.terms === termsOf(item)));
}

function isFixed({ results, corrected, status }: Item): boolean {
  return results.length > 0 || corrected || status !== 'open';
}

/** The departments whose signature stands. */
export function signedBy(slice: PromiseSlice, session: Pick<SessionState, 'items'>): readonly Id[] {
  return slice.signatures
    .filter((signature) => signature.department !== null && stillCovers(signature, session))
    .map((signature) => signature.department ?? '');
}

/**
 * Why it cannot be green now. Green means: somebody may say these words to a customer. So nothing may have to be asked first, every
 * promise has one owner and one date (rule 7), exactness has a reason (rule 5), and two departments have signed what it says now.
 */
export function whyNotGreen(slice: PromiseSlice, session: Pick<SessionState, 'items'>): Refusal | undefined {
  const open = openPromises(session);
  const promised = open.filter((item) => item.level === 'promise');
  if (open.some((item) => item.level === 'ask-first')) return { code: 'ask-first-open' };
  if (promised.length === 0) return { code: 'nothing-promised' };
  if (promised.some((item) => item.when === null)) return { code: 'promise-without-date' };
  if (promised.some((item) => item.when?.kind === 'at' && !item.when.because?.trim()))
    return { code: 'exact-without-reason' };
  if (new Set(signedBy(slice, session)).size < 2) return { code: 'sign-off-missing' };
  if (promised.some((item) => item.owner === null)) return { code: 'promise-without-owner' };
  return undefined;
}

/** Whether a green result is no longer what was signed. */
export function isLapsed(slice: PromiseSlice, session: SessionState): boolean {
  if (slice.end?.result !== 'green') return false;
  const signed = slice.signatures.filter((signature) => stillCovers(signature, session));
  return new Set(signed.map(({ department }) => department)).size < 2;
}

/** The department that would do it: who promises, or whose hours it takes first. */
export function deliveringDepartment({ department, effort }: Item): Id | null {
  return department ?? effort[0]?.department ?? null;
}

/**
 * The promises somebody takes on by signing: those without an owner that their department delivers, and, with the second signature,
 * those of which nobody said whose they are.
 */
export function takenOnBy(session: SessionState, slice: PromiseSlice, participant: Id): readonly Item[] {
  const department = session.people.participants.find(({ id }) => id === participant)?.department ?? null;
  const second = slice.signatures.some((signature) => signature.department !== department);
  return openPromises(session).filter((item) => {
    if (item.owner !== null || item.level !== 'promise') return false;
    const delivering = deliveringDepartment(item);
    return delivering === null ? second : delivering === department;
  });
}
