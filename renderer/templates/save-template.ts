import type { Output } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Template } from '../../shared/workspace/events.ts';
import { writeTemplateFile } from '../../shared/workspace/template-file.ts';
import { downloadText } from '../app/download.ts';
import type { Services } from '../app/services.tsx';

/** Hands a template out as a file: where the host has a save dialog the person chooses, in a browser it is a download. */
export async function saveTemplate(
  template: Template,
  { transport, host }: Services,
): Promise<Reply<Output<'host.save-template'>>> {
  const fileName = fileNameOf(template.name);
  const text = writeTemplateFile(template);
  if (host.capabilities.includes('save-dialog')) {
    return transport.call('host.save-template', { fileName, text });
  }
  downloadText(text, fileName, 'application/json');
  return { ok: true, value: { file: fileName } };
}

/** Letters and digits only: a name that every file system takes. */
function fileNameOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join('-').slice(0, 60).toLowerCase() || 'template'}.sameside-template.json`;
}
