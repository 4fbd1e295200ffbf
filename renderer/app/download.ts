/** Follows an address as a download of that name; the browser (or Electron) says where the file goes. */
export function download(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}

/** Hands a text out as a file of that name. */
export function downloadText(text: string, fileName: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  download(address, fileName);
  URL.revokeObjectURL(address);
}
