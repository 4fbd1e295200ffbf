/**
 * The process (or thread) in which foreign files are read: one task, one answer, then it ends. Started by read-aside.ts, which gives it
 * little memory and little time; whatever a hostile file does, it does here.
 */
import { parentPort } from 'node:worker_threads';
import { stageImport, type StageTask } from './stage-import.ts';

if (parentPort) {
  const port = parentPort;
  port.once('message', (task: StageTask) => port.postMessage(stageImport(task)));
} else {
  process.once('message', (task: StageTask) => {
    process.send?.(stageImport(task), undefined, undefined, () => process.disconnect());
  });
}
