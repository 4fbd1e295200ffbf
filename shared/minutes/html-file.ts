import type { Minutes } from './document.ts';
import { element, toHtml } from './element.ts';
import { minutesElement } from './html.ts';
import { oneLine } from './printable.ts';

/** A font file to embed, so that the minutes look the same on any machine, offline. */
export interface EmbeddedFont {
  readonly family: 'Inter Variable' | 'Source Serif 4 Variable';
  readonly style: 'normal' | 'italic';
  /** A woff2 file, base64. */
  readonly data: string;
}

export interface HtmlFileOptions {
  /** The text of minutes.css. */
  readonly css: string;
  readonly fonts: readonly EmbeddedFont[];
  /** SHA-256 of a text's UTF-8 bytes, base64: the style sheet is allowed by its hash and nothing else is allowed. */
  readonly sha256: (text: string) => string;
}

/** The minutes as one file that opens anywhere, loads nothing and runs nothing. */
export function htmlFile(minutes: Minutes, { css, fonts, sha256 }: HtmlFileOptions): string {
  const style = [...fonts.map(fontFace), css].join('\n');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = element(
    'html',
    { lang: minutes.language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, oneLine(minutes.title)),
      element('style', {}, style),
    ),
    element('body', { class: 'minutes-page' }, element('main', {}, minutesElement(minutes))),
  );
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function fontFace({ family, style, data }: EmbeddedFont): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(data)) throw new Error('embedded font is not base64');
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:200 900;font-display:swap;src:${source}}`;
}
