import { assertNever } from '../session/event.ts';
import type { Block, Line, Span, Spans, TreeNode } from './document.ts';
import { element, type Attributes, type PageElement, type PageNode } from './element.ts';
import { oneLine, printable, steersDirection } from './printable.ts';
import { treeFigure } from './tree-figure.ts';

/** One block of the minutes as page elements. Line breaks in captured text are kept by the style sheet (`white-space: pre-line`). */
export function blockElements(block: Block): readonly PageElement[] {
  switch (block.type) {
    case 'statement':
      return [
        element(
          'div',
          { class: 'statement', ...idOf(block) },
          element('p', { class: 'statement-text', dir: 'auto' }, printable(block.text)),
          ...quietLine('p', 'by', block.by),
        ),
      ];
    case 'paragraph':
      return [lineElement(isHeading(block.line) ? 'h3' : 'p', block.line)];
    case 'quote':
      return [
        element(
          'blockquote',
          { dir: 'auto', ...idOf(block) },
          element('p', {}, printable(block.text)),
          ...quietLine('cite', 'by', block.cite),
        ),
      ];
    case 'list':
      return [element('ul', {}, ...block.items.map((item) => lineElement('li', item)))];
    case 'table':
      return [tableElement(block)];
    case 'tree': {
      const figure = treeFigure(block.root);
      const list = element('ul', { class: 'why' }, treeItem(block.root));
      return figure ? [figure, list] : [list];
    }
    default:
      return assertNever(block);
  }
}

function tableElement({ head, rows }: Block & { readonly type: 'table' }): PageElement {
  const cells = head.map((title) => element('th', { scope: 'col' }, oneLine(title)));
  const body = rows.map((row) =>
    element('tr', idOf(row), ...row.cells.map((cell) => lineElement('td', { spans: cell }))),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...cells)),
    element('tbody', {}, ...body),
  );
}

/** A cause, its own causes nested in it. Our leading word ("because") must not set the direction of what people wrote after it. */
function treeItem(node: TreeNode): PageElement {
  const [first, ...rest] = node.spans;
  const led = first?.mark === 'voice';
  const because = led ? [element('span', { class: 'because' }, printable(first.text))] : [];
  const text = element('span', { dir: 'auto' }, ...spanNodes(led ? rest : node.spans));
  const children = node.children.map(treeItem);
  const causes = children.length > 0 ? [element('ul', {}, ...children)] : [];
  return element('li', idOf(node), ...because, text, ...causes);
}

/** A strong line of its own heads what follows. */
function isHeading({ spans }: Line): boolean {
  return spans.length === 1 && spans[0]?.mark === 'strong';
}

function lineElement(tag: 'p' | 'h3' | 'li' | 'td', line: Line): PageElement {
  return element(tag, { ...idOf(line), dir: 'auto' }, ...spanNodes(line.spans));
}

function quietLine(tag: 'p' | 'cite', style: string, text: string): readonly PageElement[] {
  return text === '' ? [] : [element(tag, { class: style, dir: 'auto' }, printable(text))];
}

/** The first span gives the line its direction; later ones that steer direction are isolated from their neighbours. */
function spanNodes(spans: Spans): readonly PageNode[] {
  return spans.map((part, index) => spanNode(part, index > 0 && steersDirection(part.text)));
}

function spanNode({ text, mark }: Span, isolated: boolean): PageNode {
  const direction: Attributes = isolated ? { dir: 'auto' } : {};
  const shown = printable(text);
  switch (mark) {
    case 'plain':
      return isolated ? element('bdi', {}, shown) : shown;
    case 'strong':
      return element('strong', direction, shown);
    case 'soft':
    case 'ok':
    case 'warn':
      return element('small', { class: mark, ...direction }, shown);
    case 'voice':
      return element('em', { class: 'voice', ...direction }, shown);
    case 'struck':
      return element('s', direction, shown);
    case 'root':
      return element('span', { class: 'root', ...direction }, shown);
    default:
      return assertNever(mark);
  }
}

function idOf({ id }: { readonly id?: string }): Attributes {
  return id === undefined ? {} : { id };
}
