import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** The windows' files: the page, and everything it loads. */
export interface Site {
  /** index.html, with the nonce's placeholder in it. */
  readonly page: () => Promise<string>;
  readonly file: (pathname: string) => SiteFile | undefined;
}

export interface SiteFile {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A built renderer, read into memory once (some 2 MB): a path is looked up among the files that were there, so no path leads out of
 * the folder, and a build that runs meanwhile does not tear the app apart.
 */
export function folderSite(folder: string): Site {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = new Map<string, SiteFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { type, body: readFileSync(path) });
  }
  return { page: () => Promise.resolve(page), file: (pathname) => files.get(pathname) };
}
