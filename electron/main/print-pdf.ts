import { BrowserWindow } from 'electron';
import { methods, type Output } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Id } from '../../shared/session/event.ts';
import { writeWhole } from '../backend/safety/whole-file.ts';
import type { CallNeeds } from './calls.ts';
import { saveWhere } from './save-as.ts';
import { LOCKED_DOWN } from './web-preferences.ts';

/** The exported page, printed by Chromium into a tagged PDF with an outline. No script runs in it and nothing is loaded. */
export async function printPdf(needs: CallNeeds, session: Id): Promise<Reply<Output<'host.print-pdf'>>> {
  const made = await needs.backend.call('export.render', { session, format: 'html' });
  if (!made.ok) return made;
  const { fileName, text } = methods['export.render'].output.parse(made.value);
  const address = (): string => needs.papers.lay(text);
  return saveWhere(needs, fileName.replace(/\.html$/, '.pdf'), async (path) =>
    writeWhole(path, [await pdfOf(address())]),
  );
}

async function pdfOf(address: string): Promise<Buffer> {
  const paper = new BrowserWindow({
    show: false,
    webPreferences: { ...LOCKED_DOWN, devTools: false, javascript: false },
  });
  try {
    await paper.loadURL(address);
    return await paper.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    paper.destroy();
  }
}
