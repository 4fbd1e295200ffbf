/**
 * `npm run dist`: packs the app with electron-builder. Words after `--` go to it: `npm run dist -- --dir`. ELECTRON_OVERRIDE_DIST_PATH=
 * names an unpacked Electron to pack instead of fetching one; `--stand-in` packs around a program that does not start, for looking at
 * the package where Electron cannot be had. Without a network `--dir` does that by itself, and says so.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildApp, isBuilt } from './build-app.ts';
import { canFetchElectron, electronBinary } from './electron-binary.ts';
import { inProject, PROJECT } from './project.ts';
import { writeStandInElectron } from './stand-in-electron.ts';

const STAND_IN = '--stand-in';
const words = process.argv.slice(2);

if (!isBuilt()) await buildApp({ quiet: true });
const standIn = words.includes(STAND_IN) || (words.includes('--dir') && !(await canGetElectron()));
pack([...words.filter((word) => word !== STAND_IN), ...(standIn ? standInWords() : ownElectron())]);
if (standIn && process.exitCode === 0) {
  console.log(
    'Packed around a stand-in for Electron: everything is in place, but this package does not start.',
  );
}

async function canGetElectron(): Promise<boolean> {
  if (electronBinary() !== undefined || (await canFetchElectron())) return true;
  console.log('Electron is not on this machine and cannot be fetched.');
  return false;
}

function standInWords(): readonly string[] {
  const folder = inProject('out/stand-in-electron');
  rmSync(folder, { recursive: true, force: true });
  writeStandInElectron(folder);
  return ['--linux', '-c.electronDist', folder];
}

function ownElectron(): readonly string[] {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return folder ? ['-c.electronDist', folder] : [];
}

function pack(given: readonly string[]): void {
  const builder = inProject('node_modules/electron-builder/cli.js');
  const packed = spawnSync(process.execPath, [builder, '--config', 'electron-builder.yml', ...given], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  process.exitCode = packed.status ?? 1;
}
