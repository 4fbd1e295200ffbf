import { spawn } from 'node:child_process';
import electron from 'electron/package.json' with { type: 'json' };
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inProject } from './project.ts';

const PACKAGE = inProject('node_modules/electron');
/** Written when the binary could not be fetched, so that the next start does not wait for it again. */
const GAVE_UP = inProject('out/electron-not-fetched');
const TRY_AGAIN_MS = 24 * 60 * 60 * 1000;
/** How long to wait for the first answer from where the binary lies; a machine without a network ends here. */
const ANSWER_MS = 6_000;
/** A download that has not ended by then is given up too: nothing may hang. */
const DOWNLOAD_MS = 5 * 60 * 1000;

/** The path of the Electron binary when it is on this machine. Electron 45 has no postinstall: `npm install` alone does not bring it. */
export function electronBinary(): string | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? `${PACKAGE}/dist`;
  const name = existsSync(`${PACKAGE}/path.txt`) ? readFileSync(`${PACKAGE}/path.txt`, 'utf8') : 'electron';
  const path = `${folder}/${name}`;
  return existsSync(path) && statSync(path).isFile() ? path : undefined;
}

/** Fetches the binary with Electron's own installer; false, at the latest after ten seconds, when there is no network. */
export async function fetchElectron(): Promise<boolean> {
  if (existsSync(GAVE_UP) && Date.now() - statSync(GAVE_UP).mtimeMs < TRY_AGAIN_MS) return false;
  const fetched = (await canFetchElectron()) && (await install());
  if (!fetched) writeFileSync(GAVE_UP, '');
  return fetched;
}

/** Whether whoever has the binary answers, at the latest after six seconds. */
export function canFetchElectron(): Promise<boolean> {
  return answers(downloadAddress());
}

/** Where the installer will look, mirrors included, as @electron/get reads them. */
function downloadAddress(): string {
  const mirror =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${electron.version}/SHASUMS256.txt`;
}

async function answers(address: string): Promise<boolean> {
  try {
    const reply = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) });
    return reply.ok;
  } catch {
    return false;
  }
}

function install(): Promise<boolean> {
  process.stdout.write('Fetching Electron (once) …\n');
  return new Promise((done) => {
    const child = spawn(process.execPath, [`${PACKAGE}/install.js`], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: DOWNLOAD_MS,
    });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
