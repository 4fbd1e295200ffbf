/**
 * `npm start`: builds what is missing or stale, then opens the app in Electron. Where that cannot be, the same app on the same library
 * is served to a browser; one line says why and where. Words after `--` go to the app.
 */
import { spawn } from 'node:child_process';
import { buildApp, isBuilt } from './build-app.ts';
import { electronBinary, fetchElectron } from './electron-binary.ts';
import { PROJECT } from './project.ts';
import { runBuilt } from './run-built.ts';

/** An Electron that ends with an error this soon after its start cannot run on this machine (missing system libraries, no sandbox). */
const FAILED_START_MS = 5_000;

async function main(): Promise<void> {
  if (!isBuilt()) {
    process.stdout.write('Building Sameside …\n');
    await buildApp({ quiet: true });
  }
  const why = await openElectron();
  if (why === undefined) return;
  const because = `${why}, so Sameside is served to a browser on this computer`;
  await runBuilt(['serve', ...process.argv.slice(2)], because);
}

/** Runs the app until it is closed; or says why Electron cannot run here. */
async function openElectron(): Promise<string | undefined> {
  if (!hasDisplay()) return 'There is no display here';
  if (electronBinary() === undefined && !(await fetchElectron())) {
    return 'Electron is not on this machine and could not be fetched';
  }
  const binary = electronBinary();
  if (binary === undefined) return 'Electron is not on this machine';
  return run(binary);
}

function run(binary: string): Promise<string | undefined> {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(binary, [PROJECT, ...process.argv.slice(2)], {
      stdio: 'inherit',
      // npm changes into the project's folder; `--library FILE` is meant from where the person stands.
      cwd: process.env['INIT_CWD'] ?? process.cwd(),
    });
    child.on('error', () => done('Electron does not start on this machine'));
    child.on('close', (code) => {
      const failedStart = code !== 0 && Date.now() - started < FAILED_START_MS;
      if (failedStart) return done('Electron does not start on this machine');
      process.exitCode = code ?? 1;
      return done(undefined);
    });
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

await main();
