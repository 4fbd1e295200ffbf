import type { TreeNode } from './document.ts';
import { element, type PageElement } from './element.ts';
import { oneLine, printable } from './printable.ts';
import { wrapped } from './text-width.ts';
import { boxWidth, layOut, leavesOf, type Box, type Branch, type Layout } from './tree-layout.ts';

/** The page's text width in pixels, and how far a drawing may be shrunk to fit it: 0.7 is 9 px, the smallest print. */
const PAGE_WIDTH = 676;
const SCALES = [1, 0.9, 0.8, 0.7] as const;
const PAGE_HEIGHT = 880;
const TEXT = { fontSize: 13, line: 17, maxLines: 6 } as const;
const QUIET = { fontSize: 11, line: 15, maxLines: 2 } as const;
const PADDING = 10;

/** What stands in one box. */
interface Label {
  readonly text: string;
  readonly quiet: string;
  readonly kind: 'problem' | 'root' | 'struck' | 'cause';
}

/**
 * The tree drawn, or undefined when it would not fit a page legibly or has no branches (a chain is as clear as a list); the nested list says all of it anyway, so the
 * drawing is hidden from screen readers.
 */
export function treeFigure(root: TreeNode): PageElement | undefined {
  const tree = asBranch(root, true);
  const layout = leavesOf(tree) > 1 ? bestLayout(tree) : undefined;
  if (!layout) return undefined;
  const { width, height } = layout;
  const edges = layout.boxes.flatMap((box) => (box.parent ? [edgeOf(layout, box, box.parent)] : []));
  return element(
    'figure',
    { class: width > PAGE_WIDTH ? 'tree-figure tree-dense' : 'tree-figure', 'aria-hidden': 'true' },
    element(
      'svg',
      {
        viewBox: `-1 -1 ${round(width + 2)} ${round(height + 2)}`,
        width: String(Math.round(Math.min(width + 2, PAGE_WIDTH))),
      },
      ...edges,
      ...layout.boxes.map(boxOf),
    ),
  );
}

/** Our leading word ("because") is what the line between two boxes says. */
function asBranch(node: TreeNode, problem: boolean): Branch<Label> {
  const has = (mark: string): boolean => node.spans.some((part) => part.mark === mark);
  const loud = node.spans.filter((part) => ['plain', 'strong', 'struck'].includes(part.mark));
  const quiet = node.spans.filter((part) => ['soft', 'ok', 'warn', 'root'].includes(part.mark));
  const kind = problem ? 'problem' : has('struck') ? 'struck' : has('root') ? 'root' : 'cause';
  const children = node.children.map((child) => asBranch(child, false));
  return { content: { text: spoken(loud, ' '), quiet: spoken(quiet, ' · '), kind }, children };
}

function spoken(spans: TreeNode['spans'], between: string): string {
  const parts = spans.map((part) => oneLine(part.text)).filter((part) => part !== '');
  return oneLine(parts.join(between));
}

/** Across like on the screen when that fits; down for long chains; somewhat smaller when neither fits; else none. */
function bestLayout(root: Branch<Label>): Layout<Label> | undefined {
  for (const scale of SCALES) {
    for (const direction of ['across', 'down'] as const) {
      const width = boxWidth(root, direction, PAGE_WIDTH / scale);
      if (width === undefined) continue;
      const layout = layOut(root, direction, width, (label) => heightOf(label, width));
      if (layout.width * scale <= PAGE_WIDTH + 1 && layout.height * scale <= PAGE_HEIGHT) return layout;
    }
  }
  return undefined;
}

function linesOf(
  label: Label,
  width: number,
): { readonly text: readonly string[]; readonly quiet: readonly string[] } {
  const inner = width - 2 * PADDING;
  return {
    text: wrapped(label.text, { width: inner, ...TEXT }),
    quiet: label.quiet === '' ? [] : wrapped(label.quiet, { width: inner, ...QUIET }),
  };
}

function heightOf(label: Label, width: number): number {
  const { text, quiet } = linesOf(label, width);
  const between = quiet.length > 0 ? 4 : 0;
  return 2 * PADDING + text.length * TEXT.line + between + quiet.length * QUIET.line - 4;
}

function boxOf(box: Box<Label>): PageElement {
  const { content, x, y, width, height } = box;
  const { text, quiet } = linesOf(content, width);
  const top = y + PADDING - 2;
  const line = (part: string, style: string, baseline: number): PageElement =>
    element('text', { class: style, x: round(x + PADDING), y: round(baseline) }, printable(part));
  const quietTop = top + text.length * TEXT.line + 4;
  const bar = element('rect', { class: 'tree-bar', ...place(x, y, 4, height), rx: '2' });
  return element(
    'g',
    { class: `tree-${content.kind}` },
    element('rect', { class: 'tree-box', ...place(x, y, width, height), rx: '6' }),
    ...(content.kind === 'root' ? [bar] : []),
    ...text.map((part, index) => line(part, 'tree-text', top + index * TEXT.line + 13)),
    ...quiet.map((part, index) => line(part, 'tree-quiet', quietTop + index * QUIET.line + 11)),
  );
}

function edgeOf(layout: Layout<Label>, box: Box<Label>, parent: Box<Label>): PageElement {
  const style = box.content.kind === 'struck' ? 'tree-edge tree-edge-struck' : 'tree-edge';
  if (layout.direction === 'across') {
    const from = { x: parent.x + parent.width, y: parent.y + parent.height / 2 };
    const to = { x: box.x, y: box.y + box.height / 2 };
    const bend = (from.x + to.x) / 2;
    return element('path', {
      class: style,
      d: `M${point(from.x, from.y)} C${point(bend, from.y)} ${point(bend, to.y)} ${point(to.x, to.y)}`,
    });
  }
  const from = { x: parent.x + parent.width / 2, y: parent.y + parent.height };
  const to = { x: box.x + box.width / 2, y: box.y };
  const bend = (from.y + to.y) / 2;
  return element('path', {
    class: style,
    d: `M${point(from.x, from.y)} C${point(from.x, bend)} ${point(to.x, bend)} ${point(to.x, to.y)}`,
  });
}

function place(
  x: number,
  y: number,
  width: number,
  height: number,
): Readonly<Record<'x' | 'y' | 'width' | 'height', string>> {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

function point(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
