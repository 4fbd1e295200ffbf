import { printable } from './printable.ts';

/**
 * Captured text as CommonMark (with GitHub's tables, strikethrough and autolinks) that reads as exactly that text: nothing in it becomes
 * markup, a link or HTML. Letters that are markup only at the start of a line are escaped there alone, so that the source stays readable.
 */
export function escapedLine(text: string): string {
  const line = printable(text).replaceAll(/\s+/gu, ' ').trim();
  return escapedStart(escapedInline(line));
}

/** The same with line breaks kept as hard breaks; `indent` keeps the lines inside their list item or quote. */
export function escapedText(text: string, indent: string): string {
  const lines = printable(text)
    .split('\n')
    .map((line) => escapedLine(line))
    .filter((line) => line !== '');
  return lines.join(`\\\n${indent}`);
}

/** Backslash escapes for what CommonMark reads anywhere; entities for what a careless reader could take for HTML. */
function escapedInline(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]|~$#]/gu, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/(?<=\p{L}):(?=\S)/gu, String.raw`\:`)
    .replaceAll(/(?<=www)\./giu, String.raw`\.`)
    .replaceAll(/(?<=\S)@(?=\S)/gu, String.raw`\@`);
}

/** List markers, numbers of ordered lists (also when the number stands in the span before), headings under a line. */
function escapedStart(line: string): string {
  return line.replace(/^([-+=:.)])/u, String.raw`\$1`).replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}
