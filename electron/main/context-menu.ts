import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';

const COPY: readonly MenuItemConstructorOptions[] = [{ role: 'copy' }];
const EDIT: readonly MenuItemConstructorOptions[] = [
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { type: 'separator' },
  { role: 'selectAll' },
];

/** What a browser offers on a right click and Electron does not: editing in a field, copying of what is selected. */
export function offerEditing(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) Menu.buildFromTemplate([...EDIT]).popup();
    else if (selectionText.trim() !== '') Menu.buildFromTemplate([...COPY]).popup();
  });
}
