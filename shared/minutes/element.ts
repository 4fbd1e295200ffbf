/**
 * A page as data. The only way this app makes HTML: there is no place where markup is put together from strings, so there is none where
 * captured text could become markup. The same tree becomes a file (`toHtml`) and React elements (renderer/minutes/element-view.tsx).
 */
export interface PageElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly PageNode[];
}
export type PageNode = PageElement | string;
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

const DOCUMENT = ['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'article', 'header'] as const;
const BLOCKS = ['section', 'div', 'figure', 'h1', 'h2', 'h3', 'p', 'blockquote', 'cite', 'ul', 'li'] as const;
const TABLES = ['table', 'thead', 'tbody', 'tr', 'th', 'td'] as const;
const PHRASES = ['span', 'bdi', 'strong', 'em', 'small', 's', 'a'] as const;
const DRAWING = ['svg', 'g', 'rect', 'path', 'text'] as const;
const TAGS = [...DOCUMENT, ...BLOCKS, ...TABLES, ...PHRASES, ...DRAWING] as const;
export type Tag = (typeof TAGS)[number];

const GENERAL = ['id', 'class', 'lang', 'dir', 'role', 'scope', 'href'] as const;
const SPOKEN = ['aria-hidden', 'aria-label', 'aria-labelledby'] as const;
const HEADERS = ['charset', 'name', 'content', 'http-equiv'] as const;
const SHAPES = ['viewBox', 'width', 'height', 'x', 'y', 'rx', 'd'] as const;
const ATTRIBUTE_NAMES = [...GENERAL, ...SPOKEN, ...HEADERS, ...SHAPES] as const;
export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];

export function element(tag: Tag, attributes: Attributes, ...children: readonly PageNode[]): PageElement {
  return { tag, attributes, children };
}

const KNOWN_TAGS: ReadonlySet<string> = new Set(TAGS);
const KNOWN_ATTRIBUTES: ReadonlySet<string> = new Set(ATTRIBUTE_NAMES);
const VOID: ReadonlySet<string> = new Set(['meta']);

/** The tree as markup, everything escaped. Throws on what the writers never make: an unknown tag or attribute, a foreign address. */
export function toHtml(node: PageNode): string {
  if (typeof node === 'string') return escapeText(node);
  const { tag, attributes, children } = checked(node);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const open = `<${tag}${written.join('')}>`;
  if (VOID.has(tag)) return open;
  const inner = tag === 'style' ? styleText(children) : children.map(toHtml).join('');
  return `${open}${inner}</${tag}>`;
}

/** The element itself when it is one the writers may make. */
export function checked(page: PageElement): PageElement {
  if (!KNOWN_TAGS.has(page.tag)) throw new Error('page element of an unknown kind');
  for (const [name, value] of Object.entries(page.attributes)) {
    if (!KNOWN_ATTRIBUTES.has(name)) throw new Error('page attribute of an unknown name');
    if (name === 'href' && !isSafeAddress(value)) throw new Error('page link to a foreign address');
  }
  return page;
}

/** Links go to a web page, a mailbox or a place on this page; never to scripts, data or files. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|#[\w-]+)$/u.test(address);
}

/** A parser drops U+0000 and turns a lone CR into LF, so they are written as what a reader gets and as a reference. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\0', '\ufffd');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** A style sheet is raw text: nothing in it is unescaped, so it may hold nothing that ends it. */
function styleText(children: readonly PageNode[]): string {
  const css = children.map((child) => (typeof child === 'string' ? child : '')).join('');
  if (/<[/!]/u.test(css)) throw new Error('style sheet with markup in it');
  return css;
}
