/** Text that is spread like people's: few words are very common, most are rare. The same every run. */
export interface WordStock {
  readonly sentence: (words: number) => string;
  /** The word of a rank; 0 is the most common. */
  readonly word: (rank: number) => string;
}

const SYLLABLES = [
  'ga',
  'ske',
  'to',
  'mar',
  'li',
  'ver',
  'pro',
  'ce',
  'du',
  'ran',
  'sto',
  'ck',
  'ti',
  'me',
  'an',
  'or',
];
const COMMON = [
  'the',
  'we',
  'customer',
  'delivery',
  'order',
  'late',
  'sales',
  'operations',
  'because',
  'machine',
];
const STOCK = 20_000;

export function wordStock(seed = 1): WordStock {
  const random = generator(seed);
  return {
    word,
    // Rank grows exponentially with a uniform number: Zipf's law, near enough.
    sentence: (words) =>
      Array.from({ length: words }, () => word(Math.floor(STOCK ** random()) - 1)).join(' '),
  };
}

function word(rank: number): string {
  return COMMON[rank] ?? spelled(rank);
}

function spelled(rank: number): string {
  let rest = rank;
  let text = '';
  do {
    text += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${text}n`;
}

/** Numbers from 0 up to 1 (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
