/** Reads the file named by its argument as fast as it can until told to stop, then says how often, and how often it was half there. */
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

const path = process.argv[2] ?? '';
const told = { stop: false };
process.once('message', () => {
  told.stop = true;
});
process.send?.('reading');

const seen = { reads: 0, torn: 0 };
while (!told.stop) {
  seen.reads += 1;
  if (!isWhole()) seen.torn += 1;
  await setImmediate();
}
process.send?.(seen, () => process.disconnect());

function isWhole(): boolean {
  try {
    JSON.parse(readFileSync(path, 'utf8'));
    return true;
  } catch {
    return false;
  }
}
