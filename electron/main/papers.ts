/** Pages that are printed: each is handed out once, at an address nobody can guess. */
export interface Papers {
  /** Lays a page down; gives its address. A `data:` address would end at some 2 MB, and minutes carry their fonts. */
  readonly lay: (html: string) => string;
  /** Takes the page at a path away; undefined when there is none (any more). */
  readonly take: (pathname: string) => string | undefined;
}

/** The host of papers within app://, another origin than that of the windows. */
export const PAPER_HOST = 'paper';

/** What the page says itself (see shared/minutes/html-file.ts), in case it ever stops saying it: nothing runs, nothing is loaded. */
export const PAPER_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

export function createPapers(random: (bytes: number) => Buffer): Papers {
  const waiting = new Map<string, string>();
  return {
    lay(html) {
      const pathname = `/${random(16).toString('base64url')}`;
      waiting.set(pathname, html);
      return `app://${PAPER_HOST}${pathname}`;
    },
    take(pathname) {
      const html = waiting.get(pathname);
      waiting.delete(pathname);
      return html;
    },
  };
}
