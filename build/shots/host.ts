import { spawn, spawnSync } from 'node:child_process';
import { inProject } from '../project.ts';

export interface PictureHost {
  readonly link: string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The built browser host on a library of its own, with the worked examples when asked. */
export async function openHost(library: string, examples: boolean): Promise<PictureHost> {
  const entry = inProject('out/host/entry.js');
  if (examples) spawnSync(process.execPath, [entry, 'demo', '--library', library]);
  const child = spawn(process.execPath, [entry, 'serve', '--library', library, '--no-open']);
  const link = await new Promise<string>((done, fail) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/\S+/.exec(printed);
      if (found) done(found[0]);
    });
    child.on('close', () => fail(new Error('the host ended before it printed its link')));
  });
  return {
    link,
    origin: new URL(link).origin,
    stop: () =>
      new Promise((done) => {
        child.on('close', () => done());
        child.kill('SIGTERM');
      }),
  };
}
