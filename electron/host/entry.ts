/** The command line as a program of its own, `node out/host/entry.js COMMAND`: what `npm start` and `npm run sameside` run. */
import { runCli } from './cli.ts';
import { processShell } from './process-shell.ts';

process.exitCode = await runCli(process.argv.slice(2), processShell());
