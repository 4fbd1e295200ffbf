import type { Reply } from '../../shared/contract/reply.ts';
import type { Id } from '../../shared/session/event.ts';
import { download, downloadText } from '../app/download.ts';
import type { Services } from '../app/services.tsx';

export const HAND_OUTS = ['html', 'pdf', 'md', 'json', 'sqlite', 'print'] as const;
export type HandOut = (typeof HAND_OUTS)[number];

export function isHandOut(name: string): name is HandOut {
  return HAND_OUTS.some((way) => way === name);
}

/** Where the file is now: saved at a path, among the browser's downloads, or nowhere (printed, or thought better of). */
export interface HandedOut {
  readonly saved?: string;
  readonly downloaded?: string;
}

/** Hands a session out in one of the ways. Where the host has a save dialog the person chooses; in a browser it is a download. */
export async function handOut(way: HandOut, session: Id, services: Services): Promise<Reply<HandedOut>> {
  if (way === 'print') {
    window.print();
    return { ok: true, value: {} };
  }
  const { transport, host } = services;
  if (way === 'pdf') return saved(await transport.call('host.print-pdf', { session }));
  if (host.capabilities.includes('save-dialog')) {
    return saved(await transport.call('host.save-as', { session, format: way }));
  }
  return way === 'sqlite' ? downloadCopy(session, services) : renderText(way, session, services);
}

function saved(reply: Reply<{ file: string | null }>): Reply<HandedOut> {
  if (!reply.ok) return reply;
  return { ok: true, value: reply.value.file === null ? {} : { saved: reply.value.file } };
}

async function renderText(
  format: 'html' | 'md' | 'json',
  session: Id,
  { transport }: Services,
): Promise<Reply<HandedOut>> {
  const reply = await transport.call('export.render', { session, format });
  if (!reply.ok) return reply;
  const { fileName, mediaType, text } = reply.value;
  downloadText(text, fileName, mediaType);
  return { ok: true, value: { downloaded: fileName } };
}

async function downloadCopy(session: Id, { transport }: Services): Promise<Reply<HandedOut>> {
  const written = await transport.call('export.write', { session, format: 'sqlite' });
  if (!written.ok) return written;
  const file = written.value.files[0] ?? '';
  const offer = await transport.call('host.offer-download', { file });
  if (!offer.ok) return { ok: true, value: { saved: file } };
  const fileName = file.split(/[/\\]/).at(-1) ?? file;
  download(offer.value.address, fileName);
  return { ok: true, value: { downloaded: fileName } };
}
