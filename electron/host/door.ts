import { hash, timingSafeEqual } from 'node:crypto';

/** Windows that may be signed in at once; the one that came first goes first. */
const MOST_WINDOWS = 20;

/** Lets windows in: a code that works once is exchanged for a key that the browser keeps in a cookie until it is closed. */
export interface Door {
  /** A new code for a link; earlier unused codes stay good. */
  readonly newCode: () => string;
  /** The key for a code; undefined when the code is wrong or was used. */
  readonly exchange: (code: string) => string | undefined;
  /** Whether a key is one of those given out. */
  readonly admits: (key: string) => boolean;
  /** Lets another start of Sameside on the same library ask for a link; it stands in a file only the owner can read. */
  readonly ownerKey: string;
  readonly isOwner: (key: string) => boolean;
}

/** `random` gives that many random bytes, from a cryptographic source. */
export function createDoor(random: (bytes: number) => Buffer): Door {
  // Only digests are kept, so that comparing takes the same time whatever is wrong with a guess.
  const codes: Buffer[] = [];
  const keys: Buffer[] = [];
  const secret = (): string => random(32).toString('base64url');
  const ownerKey = secret();
  const owners = [digest(ownerKey)];
  return {
    newCode() {
      const code = secret();
      codes.push(digest(code));
      return code;
    },
    exchange(code) {
      const at = find(codes, code);
      if (at === -1) return undefined;
      codes.splice(at, 1);
      const key = secret();
      keys.push(digest(key));
      if (keys.length > MOST_WINDOWS) keys.shift();
      return key;
    },
    admits: (key) => find(keys, key) !== -1,
    ownerKey,
    isOwner: (key) => find(owners, key) !== -1,
  };
}

function digest(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** Looks at every entry even after a match. */
function find(digests: readonly Buffer[], secret: string): number {
  const wanted = digest(secret);
  let found = -1;
  for (const [at, known] of digests.entries()) if (timingSafeEqual(known, wanted)) found = at;
  return found;
}

/** One cookie's value out of a Cookie header. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.split('=');
    if (key?.trim() === name) return value.join('=').trim();
  }
  return undefined;
}
