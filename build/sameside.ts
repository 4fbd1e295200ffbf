/** `npm run --silent sameside -- COMMAND`: the command line, built first when missing or stale. Only the command writes to standard output. */
import { buildApp, isBuilt } from './build-app.ts';
import { runBuilt } from './run-built.ts';

if (!isBuilt()) {
  process.stderr.write('Building Sameside (once) …\n');
  await buildApp({ quiet: true });
}
await runBuilt(process.argv.slice(2));
