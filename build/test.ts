/**
 * `npm test`: types, lint, format and dead code, then a build, then every test project, and one line with the sum. A static check counts
 * as one test. Words after `--` go to vitest, for a run of a part: `npm test -- test/electron`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { buildApp, isBuilt } from './build-app.ts';
import { chromiumPath } from './chromium.ts';
import { inProject, PROJECT } from './project.ts';
import { passes, STATIC_CHECKS } from './static-checks.ts';
import { countsOf, type Counts } from './test-counts.ts';

const REPORT = inProject('out/test-report.json');

async function main(): Promise<void> {
  const chromium = chromiumPath();
  if (chromium === undefined) {
    console.log(
      'No Chromium found (`chromium` on PATH, or CHROMIUM=): the tests that drive one are skipped.',
    );
  }
  const checks = await staticChecks();
  const tests = await vitest(chromium);
  const total = {
    passed: checks.passed + tests.passed,
    failed: checks.failed + tests.failed,
    skipped: tests.skipped,
  };
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function staticChecks(): Promise<Counts> {
  let failed = 0;
  for (const check of STATIC_CHECKS) failed += (await passes(check)) ? 0 : 1;
  failed += (await builds()) ? 0 : 1;
  return { passed: STATIC_CHECKS.length + 1 - failed, failed, skipped: 0 };
}

async function builds(): Promise<boolean> {
  try {
    if (!isBuilt()) await buildApp({ quiet: true });
    console.log('passed  build');
    return true;
  } catch (error) {
    console.log(error, '\nFAILED  build');
    return false;
  }
}

/** Runs every project; a run that ends without a report counts as one failure. */
async function vitest(chromium: string | undefined): Promise<Counts> {
  mkdirSync(inProject('out'), { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await new Promise<number>((done) => {
    const child = spawn(
      process.execPath,
      [
        inProject('node_modules/vitest/vitest.mjs'),
        'run',
        '--config',
        inProject('build/vitest.config.ts'),
        ...reporters,
        ...process.argv.slice(2),
      ],
      {
        cwd: PROJECT,
        stdio: 'inherit',
        env: { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM: chromium }) },
      },
    );
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
  return countsOf(REPORT, code);
}

await main();
