import { assertNever } from '../session/event.ts';
import type { Block, Line, Minutes, Section, Span, Spans, TreeNode } from './document.ts';
import { escapedInline, escapedLine, escapedSpan, escapedStart, escapedText } from './markdown-escape.ts';

/** The minutes as CommonMark with GitHub's tables: one heading per section, nothing in captured text is markup. */
export function minutesMarkdown(minutes: Minutes): string {
  const { title, eyebrow, facilitator, draft, customer } = minutes;
  const facts = [eyebrow, facilitator].filter((text) => text !== '').map(escapedLine);
  const parts = [
    `# ${escapedLine(title)}`,
    facts.join('\\\n'),
    draft === '' ? '' : `**${escapedLine(draft)}**`,
    customer ? quote(customer.need, customer.cite) : '',
    ...minutes.sections.map(sectionMarkdown),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionMarkdown(section: Section): string {
  const blocks = section.blocks.map(blockMarkdown);
  return [`## ${escapedLine(section.title)}`, ...blocks].filter((part) => part !== '').join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'statement': {
      const text = marked('**', escapedText(block.text, ''));
      return block.by === '' ? text : `${text}\n\n${escapedText(block.by, '')}`;
    }
    case 'paragraph':
      return lineMarkdown(block.line, '');
    case 'quote':
      return quote(block.text, block.cite);
    case 'list':
      return block.items.map((item) => `- ${lineMarkdown(item, '  ')}`).join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'tree':
      return treeMarkdown(block.root, 0).join('\n');
    default:
      return assertNever(block);
  }
}

function quote(text: string, cite: string): string {
  const words = `> ${escapedText(text, '> ')}`;
  return cite === '' ? words : `${words}\n>\n> — ${escapedText(cite, '> ')}`;
}

/** A cell is one line by the format; line breaks in it become spaces. */
function tableMarkdown({ head, rows }: Block & { readonly type: 'table' }): string {
  return [
    row(head.map(escapedLine)),
    row(head.map(() => '---')),
    ...rows.map(({ cells }) => row(cells.map((cell) => spansMarkdown(cell, escapedInline)))),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Nested list items; deeper than CommonMark needs two spaces per level. */
function treeMarkdown(node: TreeNode, level: number): readonly string[] {
  const indent = '  '.repeat(level);
  const own = `${indent}- ${lineMarkdown(node, `${indent}  `)}`;
  return [own, ...node.children.flatMap((child) => treeMarkdown(child, level + 1))];
}

function lineMarkdown(line: Line, indent: string): string {
  return spansMarkdown(line.spans, (text) => escapedSpan(text, indent));
}

/**
 * Emphasis needs no space inside its marks and some outside, so each span's own outer space is written around it. Markdown has no quiet
 * type: a dash sets quiet words apart from a sentence that did not end.
 */
function spansMarkdown(spans: Spans, escape: (text: string) => string): string {
  let line = '';
  for (const part of spans) {
    const text = spanMarkdown(part, escape(part.text.trim()));
    if (text === '') {
      line += part.text === '' ? '' : ' ';
      continue;
    }
    const dash =
      part.mark === 'soft' && /[\p{L}\p{N})*~]$/u.test(line.trimEnd()) && /^[\p{L}\p{N}]/u.test(text);
    const before = /^\s/u.test(part.text) ? ' ' : '';
    line = `${dash ? `${line.trimEnd()} – ` : line + before}${text}${/\s$/u.test(part.text) ? ' ' : ''}`;
  }
  return escapedStart(line.replaceAll(/(?<![\n ]) {2,}/gu, ' ').trim());
}

function spanMarkdown({ mark }: Span, escaped: string): string {
  switch (mark) {
    case 'plain':
    case 'soft':
    case 'ok':
    case 'warn':
      return escaped;
    case 'strong':
    case 'root':
      return marked('**', escaped);
    case 'voice':
      return marked('*', escaped);
    case 'struck':
      return marked('~~', escaped);
    default:
      return assertNever(mark);
  }
}

function marked(mark: string, escaped: string): string {
  return escaped === '' ? '' : `${mark}${escaped}${mark}`;
}
