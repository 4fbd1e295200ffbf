import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { span, type TreeNode } from '../../../shared/minutes/document.ts';
import { toHtml } from '../../../shared/minutes/element.ts';
import { textWidth, wrapped } from '../../../shared/minutes/text-width.ts';
import { treeFigure } from '../../../shared/minutes/tree-figure.ts';
import { layOut, type Box, type Branch } from '../../../shared/minutes/tree-layout.ts';
import { hostileText } from './hostile.ts';

const { branch } = fc.letrec<{ branch: Branch<number> }>((tie) => ({
  branch: fc.record({
    content: fc.integer({ min: 20, max: 120 }),
    children: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('branch'), { maxLength: 4 }),
    ),
  }),
}));

const overlap = (one: Box<number>, other: Box<number>): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

function node(text: string, ...children: readonly TreeNode[]): TreeNode {
  return { spans: [span(text)], children };
}

describe('the drawn tree', () => {
  test.each(['across', 'down'] as const)(
    'going %s, boxes never touch and all lie on the page',
    (direction) => {
      fc.assert(
        fc.property(branch, (root) => {
          const { boxes, width, height } = layOut(root, direction, 150, (content) => content);
          for (const [index, box] of boxes.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            expect(box.y + box.height).toBeLessThanOrEqual(height);
            expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
            const deeper =
              box.parent === undefined ||
              (direction === 'across' ? box.x > box.parent.x : box.y > box.parent.y);
            expect(deeper).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  test('shows every cause of a tree with branches, and the text of each', () => {
    const figure = treeFigure(node('late', node('list late'), node('dock taken', node('order of booking'))));
    const html = figure ? toHtml(figure) : '';
    for (const text of ['late', 'list late', 'dock taken', 'order of booking'])
      expect(html).toContain(`>${text}</text>`);
    expect(html.match(/<path/g)).toHaveLength(3);
  });

  test('is left out where a list is as clear, and where it would be too small to read', () => {
    expect(treeFigure(node('a', node('b', node('c'))))).toBeUndefined();
    const broad = node(
      'a',
      ...Array.from({ length: 8 }, () => node('b', node('c', node('d', node('e', node('f', node('g'))))))),
    );
    expect(treeFigure(broad)).toBeUndefined();
  });

  test('draws any text, a pasted megabyte in no time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const figure = treeFigure(node(text, node(text), node(text)));
        expect(figure && toHtml(figure)).toContain('<svg');
      }),
    );
    expect(
      treeFigure(node('x'.repeat(1_000_000), node('y '.repeat(500_000)), node('😀'.repeat(100_000)))),
    ).toBeDefined();
  });
});

describe('wrapping', () => {
  const options = { width: 120, fontSize: 13, maxLines: 3 };

  test('breaks between words and says that there was more', () => {
    expect(wrapped('the pick list reaches us late', options)).toEqual(['the pick list', 'reaches us late']);
    expect(wrapped('word '.repeat(30).trim(), options).at(-1)).toMatch(/…$/);
  });

  test('for any text: lines fit, and short text is whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const lines = wrapped(text, options);
        expect(lines.length).toBeLessThanOrEqual(options.maxLines);
        const tooWide = lines.filter((line) => line.length > 1 && textWidth(line, 13) > options.width);
        expect(tooWide).toEqual([]);
        const more = (lines.at(-1) ?? '').endsWith('…') && !text.endsWith('…');
        const kept = lines.join('').replaceAll(' ', '');
        expect(more || kept === text.replaceAll(' ', '')).toBe(true);
      }),
    );
  });
});
