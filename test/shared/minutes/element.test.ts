// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  element,
  isSafeAddress,
  toHtml,
  type PageElement,
  type Tag,
} from '../../../shared/minutes/element.ts';
import { hostileText } from './hostile.ts';

/** A parsed page in the shape it was written in. */
interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Shape | string)[];
}

function parsed(html: string): Shape {
  const node = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body
    .firstElementChild;
  if (!node) throw new Error('nothing was parsed');
  return shapeOf(node);
}

function shapeOf(node: Element): Shape {
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const children = [...node.childNodes].map((child) =>
    child instanceof Element ? shapeOf(child) : (child.textContent ?? ''),
  );
  return { tag: node.localName, attributes, children };
}

/** What a parser makes of it: neighbouring texts are one, empty ones none, U+0000 is gone. */
function expectedOf({ tag, attributes, children }: PageElement): Shape {
  const kept: (Shape | string)[] = [];
  for (const child of children) {
    const last = kept.at(-1);
    if (typeof child !== 'string') kept.push(expectedOf(child));
    else if (child !== '' && typeof last === 'string') kept.splice(-1, 1, last + seen(child));
    else if (child !== '') kept.push(seen(child));
  }
  const values = Object.entries(attributes).map(([name, value]) => [name, seen(value)] as const);
  return { tag, attributes: Object.fromEntries(values), children: kept };
}

const seen = (text: string): string => text.replaceAll('\0', '\ufffd');
const attributes = fc.dictionary(
  fc.constantFrom('id', 'class', 'lang', 'dir', 'role', 'aria-label'),
  hostileText,
);
const { tree } = fc.letrec<{ tree: PageElement }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom<Tag[]>('div', 'section', 'span', 'strong', 'bdi', 'small'),
      attributes,
      fc.array(fc.oneof({ maxDepth: 3 }, hostileText, tie('tree')), { maxLength: 4 }),
    )
    .map(([tag, own, children]) => element(tag, own, ...children)),
}));

/** An element as it might come from somewhere that the compiler does not see. */
function foreign(tag: string, own: Readonly<Record<string, string>>): PageElement {
  return JSON.parse(JSON.stringify({ tag, attributes: own, children: [] }));
}

const link = (href: string): string => toHtml(element('a', { href }, 'x'));

describe('page elements as HTML', () => {
  test('come back from a parser as they were, whatever is in them', () => {
    fc.assert(
      fc.property(tree, (page) => {
        expect(parsed(toHtml(page))).toEqual(expectedOf(page));
      }),
    );
  });

  test.each([
    'script',
    'iframe',
    'object',
    'img',
    'form',
    'input',
    'link',
    'base',
    'foreignObject',
    '',
    'p onclick=x',
    '__proto__',
  ])('the element %j is refused', (tag) => {
    expect(() => toHtml(foreign(tag, {}))).toThrow('unknown kind');
  });

  test.each(['onclick', 'style', 'src', 'srcdoc', 'xlink:href', 'x y', 'constructor'])(
    'the attribute %j is refused',
    (name) => {
      expect(() => toHtml(foreign('p', { [name]: 'x' }))).toThrow('unknown name');
    },
  );

  test.each(['https://example.org/a?b=1', 'mailto:ana@example.org', '#why-1'])(
    'a link to %j is written',
    (href) => {
      expect(link(href)).toBe(`<a href="${href}">x</a>`);
    },
  );

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'http://a',
    '//a',
    'file:///a',
    'https:x',
    'java\nscript:x',
    '#a b',
    '',
  ])('a link to %j is refused', (href) => {
    expect(isSafeAddress(href)).toBe(false);
    expect(() => link(href)).toThrow('foreign address');
  });

  test('a style sheet cannot end itself', () => {
    expect(toHtml(element('style', {}, 'a > b { color: red }'))).toBe('<style>a > b { color: red }</style>');
    expect(() => toHtml(element('style', {}, '</style><script>'))).toThrow('markup');
  });
});
