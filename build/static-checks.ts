import { spawn } from 'node:child_process';
import { inProject, PROJECT } from './project.ts';

/** A check of the sources as text: no code of the app runs. */
export interface StaticCheck {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** Patterns in build/oxfmt.json would be read from build/, so what is left out is said here. */
const FORMATTED = [
  'shared',
  'electron',
  'renderer',
  'test',
  'build',
  '!**/*.md',
  '!**/*.html',
  '!**/stored/**',
];

export const STATIC_CHECKS: readonly StaticCheck[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '-c', 'build/oxlint.json', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '-c', 'build/oxfmt.json', '--check', ...FORMATTED] },
  { name: 'dead code', command: ['knip', '-c', 'build/knip.json', '--no-progress'] },
];

/** Runs one; true when it found nothing. What it says goes to this terminal, and only when it failed. */
export async function passes({ name, command: [tool, ...args] }: StaticCheck): Promise<boolean> {
  const started = performance.now();
  const { code, output } = await run(tool, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) process.stdout.write(output);
  process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`);
  return code === 0;
}

function run(tool: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    // On Windows bin/ holds .cmd files, which only a shell starts.
    const child = spawn(inProject(`node_modules/.bin/${tool}`), [...args], {
      cwd: PROJECT,
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => done({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
