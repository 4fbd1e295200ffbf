import { isMethodName, methods, type MethodName } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Log } from '../backend/log.ts';
import type { BackendClient } from '../backend/worker-client.ts';
import type { Downloads } from './downloads.ts';
import { answerOwn, isOwnMethod, type OwnMethodNeeds } from './own-methods.ts';

export interface CallNeeds extends OwnMethodNeeds {
  readonly backend: Pick<BackendClient, 'call'>;
  readonly log: Log;
}

/** Answers one call of the window `from`: from the host itself where it is the host's, else from the backend. */
export type Answerer = (name: MethodName, input: unknown, from: string) => Promise<Reply<unknown>>;

export function answerer(needs: CallNeeds): Answerer {
  return async (name, input, from) => {
    try {
      if (isOwnMethod(name)) return answerOwn(needs, name, input, from);
      if (namesPlace(input)) return { ok: false, error: failure('not-possible-here') };
      const reply = await needs.backend.call(name, input);
      if (name === 'export.write') rememberFiles(needs.downloads, reply);
      return reply;
    } catch (error) {
      needs.log(`${name} failed: ${error instanceof Error ? error.name : 'unknown'}`);
      return { ok: false, error: failure('bug') };
    }
  };
}

/** A browser's person cannot choose a place on this machine's disk, so a call that names one is nobody's: files to read, folders to write. */
function namesPlace(input: unknown): boolean {
  return typeof input === 'object' && input !== null && ('path' in input || 'folder' in input);
}

function rememberFiles(downloads: Downloads, reply: Reply<unknown>): void {
  if (!reply.ok) return;
  const written = methods['export.write'].output.safeParse(reply.value);
  if (written.success) downloads.written(written.data.files);
}

/** The method a call's path names. */
export function methodOf(pathname: string): MethodName | undefined {
  const name = pathname.slice('/call/'.length);
  return pathname.startsWith('/call/') && isMethodName(name) ? name : undefined;
}
