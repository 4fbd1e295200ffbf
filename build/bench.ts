/** `npm run bench`: see test/bench/bench.ts. */
import '../test/bench/bench.ts';
