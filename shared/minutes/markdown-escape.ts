import { printable } from './printable.ts';

/**
 * Captured text as CommonMark (with GitHub's tables, strikethrough and autolinks) that reads as exactly that text: nothing in it becomes
 * markup, a link or HTML. Letters that are markup only at the start of a line are escaped there alone, so that the source stays readable.
 */
export function escapedLine(text: string): string {
  return escapedStart(escapedInline(text));
}

/** The same with line breaks kept as hard breaks; `indent` keeps the lines inside their list item or quote. */
export function escapedText(text: string, indent: string): string {
  return escapedStart(escapedSpan(text, indent));
}

/** Text that may stand in the middle of a line: only its later lines are starts. */
export function escapedSpan(text: string, indent: string): string {
  const [first = '', ...others] = printable(text)
    .split('\n')
    .map(escapedInline)
    .filter((line) => line !== '');
  return [first, ...others.map(escapedStart)].join(`\\\n${indent}`);
}

/** Backslash escapes for what CommonMark reads anywhere; entities for what a careless reader could take for HTML. */
export function escapedInline(text: string): string {
  return printable(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]|~$#]/gu, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/(?<=\p{L}):(?=\S)/gu, String.raw`\:`)
    .replaceAll(/(?<=www)\./giu, String.raw`\.`)
    .replaceAll(/(?<=\S)@(?=\S)/gu, String.raw`\@`);
}

/** For the start of a line: list markers, numbers of ordered lists, headings under a line. */
export function escapedStart(line: string): string {
  return line.replace(/^([-+=:])/u, String.raw`\$1`).replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}
