// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SECTION_RANK,
  span,
  type Block,
  type Mark,
  type Minutes,
  type TreeNode,
} from '../../../shared/minutes/document.ts';
import { toHtml } from '../../../shared/minutes/element.ts';
import { htmlFile } from '../../../shared/minutes/html-file.ts';
import { minutesElement } from '../../../shared/minutes/html.ts';
import { oneLine, printable } from '../../../shared/minutes/printable.ts';
import { HOSTILE, hostileText } from './hostile.ts';

const css = ['minutes.css', 'minutes-tree.css', 'minutes-media.css']
  .map((name) => readFileSync(join(import.meta.dirname, '../../../shared/minutes', name), 'utf8'))
  .join('\n');
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
const MARKS: readonly Mark[] = ['plain', 'strong', 'soft', 'voice', 'struck', 'root', 'ok', 'warn'];

const leafOf = (text: string): TreeNode => ({ spans: [span(text)], children: [] });

/** Minutes with the given text in every place that can hold text. */
function minutesFull(text: string): Minutes {
  const spans = MARKS.map((mark) => span(text, mark));
  const leaf: TreeNode = { id: text, spans, children: [] };
  const blocks: readonly Block[] = [
    { type: 'statement', id: text, text, by: text },
    { type: 'paragraph', line: { id: text, spans } },
    { type: 'quote', id: text, text, cite: text },
    { type: 'list', items: [{ id: text, spans }] },
    { type: 'table', head: [text, text], rows: [{ id: text, cells: [spans, spans] }] },
    { type: 'tree', root: { id: text, spans, children: [leaf, { ...leaf, children: [leaf] }] } },
  ];
  const section = { id: text, rank: SECTION_RANK.why, title: text, blocks };
  return {
    language: 'en-GB',
    title: text,
    eyebrow: text,
    facilitator: text,
    draft: text,
    customer: { need: text, cite: text },
    sections: [section, { ...section, narrow: true }, { ...section, narrow: true, rank: SECTION_RANK.talk }],
  };
}

const fileOf = (minutes: Minutes): Document =>
  new DOMParser().parseFromString(
    htmlFile(minutes, {
      css,
      sha256,
      fonts: [{ family: 'Inter Variable', style: 'normal', data: 'd09GMg==' }],
    }),
    'text/html',
  );

/** The article alone: the style sheet is slow to parse and holds no captured text. */
const articleOf = (minutes: Minutes): Document =>
  new DOMParser().parseFromString(toHtml(minutesElement(minutes)), 'text/html');

/** Tags and attribute names in order: the skeleton that captured text must not be able to change. */
function skeleton(page: Document): readonly string[] {
  return [...page.querySelectorAll('*')].map(
    (node) => `${node.localName}[${[...node.attributes].map(({ name }) => name).join(' ')}]`,
  );
}

const withoutDirection = (nodes: readonly string[]): readonly string[] =>
  nodes
    .filter((node) => !node.startsWith('bdi') && !/^(rect|path|text|g)\[/.test(node))
    .map((node) => node.replace(/ ?dir/, ''));

describe('minutes as HTML', () => {
  test.each(HOSTILE)('%j changes no element and no attribute', (text) => {
    const plain = withoutDirection(skeleton(articleOf(minutesFull('word'))));
    expect(withoutDirection(skeleton(articleOf(minutesFull(text))))).toEqual(plain);
  });

  test('for any text: it is there as it was typed, and there is nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = articleOf(minutesFull(text));
        expect(page.querySelector('h1')?.textContent).toBe(oneLine(text));
        expect(page.querySelector('.statement-text')?.textContent).toBe(printable(text));
        expect(page.querySelector('td s')?.textContent).toBe(printable(text));
        expect(page.querySelectorAll('script, iframe, img, link, object, form, a, base')).toHaveLength(0);
        const names = new Set([...page.querySelectorAll('*')].flatMap((node) => node.getAttributeNames()));
        expect(
          [...names].filter((name) => name.startsWith('on') || ['style', 'src', 'href'].includes(name)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a pasted megabyte is printed whole', () => {
    const text = 'word <b> '.repeat(120_000).trim();
    const blocks: readonly Block[] = [
      { type: 'statement', text, by: '' },
      { type: 'tree', root: { spans: [span(text)], children: [leafOf('a'), leafOf('b')] } },
    ];
    const page = articleOf({ ...minutesFull('x'), sections: [{ id: 'a', rank: 1, title: 'A', blocks }] });
    expect(page.querySelector('.statement-text')?.textContent).toBe(text);
    expect(page.querySelector('.why span')?.textContent).toBe(text);
  });

  test('text of either direction cannot turn its neighbours round', () => {
    const blocks: readonly Block[] = [
      {
        type: 'paragraph',
        line: { spans: [span('שלום'), span(' by '), span('\u202Ecba'), span('Ana', 'soft')] },
      },
    ];
    const minutes = { ...minutesFull('x'), sections: [{ id: 'a', rank: 1, title: 'A', blocks }] };
    expect(toHtml(minutesElement(minutes))).toContain(
      '<p dir="auto">שלום by <bdi>\u202Ecba\u202c</bdi><small class="soft">Ana</small></p>',
    );
  });

  test('loads nothing and runs nothing: the policy allows its own style sheet and embedded fonts', () => {
    const page = fileOf(minutesFull('word'));
    const policy =
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const style = page.querySelector('style')?.textContent ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${sha256(style)}'`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.title).toBe('word');
    expect(style.match(/url\([^)]*\)/g)).toEqual(['url(data:font/woff2;base64,d09GMg==)']);
  });

  test.each(HOSTILE)('the title %j stays a title', (title) => {
    const page = fileOf({ ...minutesFull('x'), title, sections: [] });
    expect(page.querySelector('head > title')?.textContent).toBe(oneLine(title));
    expect(page.querySelectorAll('script, iframe, img')).toHaveLength(0);
  });

  test('a font that is not base64 is refused', () => {
    const fonts = [{ family: 'Inter Variable', style: 'normal', data: ');}</style>' }] as const;
    expect(() => htmlFile(minutesFull('x'), { css, sha256, fonts })).toThrow('base64');
  });

  test('an id stands once, however often a thing is printed', () => {
    const ids = [...fileOf(minutesFull('word')).querySelectorAll('[id]')].map((node) => node.id);
    expect(ids).toEqual(['word']);
  });

  test('the style sheet names colours at its top only', () => {
    const rules = css.slice(css.indexOf('.minutes-page {\n  color-scheme'));
    expect(rules.length).toBeGreaterThan(2000);
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(|[:\s](?:white|black|red|gray|grey)[;\s]/i);
  });
});
