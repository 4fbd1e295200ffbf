import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { methods, type Input, type MethodName, type Output } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { replySchema, type Reply } from '../../shared/contract/reply.ts';
import { z } from 'zod';
import { defaultLibrary } from '../backend/library-path.ts';
import type { Given } from './command.ts';
import type { Shell } from './shell.ts';

/** A library that answered once. */
export interface OpenedLibrary {
  readonly file: string;
  readonly status: Output<'library.status'>;
  readonly call: <Name extends MethodName>(name: Name, input: Input<Name>) => Promise<Reply<Output<Name>>>;
  /** The same, for input that is not known to fit: what a host passes on. */
  readonly pass: (name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Whether a library that is not there is started. */
  readonly create: boolean;
  readonly onPush?: (message: PushMessage) => void;
}

/** Opens the library a command is about. Fails in words when it is missing, foreign, newer, damaged … */
export async function openLibrary(
  given: Given,
  shell: Shell,
  { create, onPush }: Opening,
): Promise<Reply<OpenedLibrary>> {
  const named = given.values['library'];
  const file = resolve(shell.folder, named ?? defaultLibrary(shell));
  if (named === undefined && create && !isFolder(dirname(file))) {
    return { ok: false, error: failure('library-folder-missing', { path: dirname(file) }) };
  }
  const backend = shell.startBackend({
    file,
    create,
    log: (line) => shell.printError(`${line}\n`),
    onPush: onPush ?? (() => undefined),
  });
  const call = async <Name extends MethodName>(
    name: Name,
    input: Input<Name>,
  ): Promise<Reply<Output<Name>>> => readReply(name, await backend.call(name, input));
  const status = await call('library.status', {});
  if (status.ok)
    return {
      ok: true,
      value: { file, status: status.value, call, pass: backend.call, close: backend.close },
    };
  await backend.close();
  return status;
}

/** Makes the app's own data folder where it is not there yet; false when the system does not let us. */
function isFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** The backend is ours, but behind a thread: what comes back is read by the contract. */
function readReply<Name extends MethodName>(name: Name, reply: Reply<unknown>): Reply<Output<Name>> {
  const output: z.ZodType = methods[name].output;
  const value = z.custom<Output<Name>>((raw) => output.safeParse(raw).success);
  return replySchema(value).parse(reply);
}

/** Opens, works, and closes again whatever happened. */
export async function withLibrary<Value>(
  given: Given,
  shell: Shell,
  opening: Opening,
  work: (library: OpenedLibrary) => Promise<Reply<Value>>,
): Promise<Reply<Value>> {
  const library = await openLibrary(given, shell, opening);
  if (!library.ok) return library;
  try {
    return await work(library.value);
  } finally {
    await library.value.close();
  }
}
