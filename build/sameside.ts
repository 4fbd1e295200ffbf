/** `npm run --silent sameside -- COMMAND`: the command line, built first when missing or stale. Only the command writes to standard output. */
import { inProject } from './project.ts';
import { buildApp, isBuilt } from './build-app.ts';

if (!isBuilt()) {
  process.stderr.write('Building Sameside (once) …\n');
  await buildApp({ quiet: true });
}
// npm changes into the project's folder; paths on the command line are meant from where the person stands.
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
await import(inProject('out/host/entry.js'));
