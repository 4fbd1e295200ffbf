import {
  methods,
  type HostMethodName,
  type MethodName,
  type Output,
} from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import { hostMethods } from '../../shared/contract/host.ts';
import type { Failure, Reply } from '../../shared/contract/reply.ts';
import { assertNever } from '../../shared/session/event.ts';
import type { Downloads } from './downloads.ts';
import type { OpenWindows } from './open-windows.ts';

/** What a browser host serves itself instead of passing it to the backend. */
export type OwnMethodName = HostMethodName | 'room.show';

export interface OwnMethodNeeds {
  readonly version: string;
  readonly platform: string;
  readonly downloads: Downloads;
  readonly windows: OpenWindows;
}

export function isOwnMethod(name: MethodName): name is OwnMethodName {
  return Object.hasOwn(hostMethods, name);
}

/** Answers a method of the host for the window `from`. */
export function answerOwn(
  needs: OwnMethodNeeds,
  name: OwnMethodName,
  input: unknown,
  from: string,
): Reply<unknown> {
  switch (name) {
    case 'host.describe':
      return { ok: true, value: describe(needs) };
    case 'host.offer-download':
      return offer(needs, input);
    case 'room.show':
      return show(needs, input, from);
    case 'host.open-room':
    case 'host.set-menu':
    case 'host.print-pdf':
    case 'host.save-as':
    case 'host.save-template':
    case 'host.open-folder':
      return refusal(failure('not-possible-here'));
    default:
      return assertNever(name);
  }
}

function describe({ version, platform }: OwnMethodNeeds): Output<'host.describe'> {
  return { name: 'browser', version, platform, capabilities: ['download'] };
}

function offer({ downloads }: OwnMethodNeeds, input: unknown): Reply<Output<'host.offer-download'>> {
  const read = methods['host.offer-download'].input.safeParse(input);
  if (!read.success) return badInput(read.error.issues);
  const address = downloads.offer(read.data.file);
  if (address === undefined) return refusal(failure('file-missing', { path: read.data.file }));
  return { ok: true, value: { address } };
}

/** Where the room looks is not kept and needs no disk: it goes straight to the other windows. */
function show({ windows }: OwnMethodNeeds, input: unknown, from: string): Reply<Output<'room.show'>> {
  const read = methods['room.show'].input.safeParse(input);
  if (!read.success) return badInput(read.error.issues);
  windows.tell({ name: 'room.shown', push: read.data }, from);
  return { ok: true, value: {} };
}

type Refusal = { readonly ok: false; readonly error: Failure };

function badInput(issues: readonly { readonly path: readonly PropertyKey[] }[]): Refusal {
  return refusal(failure('bad-input', { where: issues[0]?.path.join('.') || 'the call' }));
}

function refusal(error: Failure): Refusal {
  return { ok: false, error };
}
