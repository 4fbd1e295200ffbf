import { pathToFileURL } from 'node:url';
import { inProject } from './project.ts';

/** Runs a command of the built app in this process. `because` is printed before the link when the app is served. */
export async function runBuilt(words: readonly string[], because?: string): Promise<void> {
  // npm changes into the project's folder; paths on the command line are meant from where the person stands.
  process.chdir(process.env['INIT_CWD'] ?? process.cwd());
  process.argv = [...process.argv.slice(0, 2), ...words];
  if (because !== undefined) process.env['SAMESIDE_BECAUSE'] = because;
  await import(pathToFileURL(inProject('out/host/entry.js')).href);
}
