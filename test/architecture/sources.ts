import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

export const PROJECT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['shared', 'electron', 'renderer', 'test', 'build'];

/** One source file, as the rules look at it. */
export interface Source {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A piece of a syntax tree: the rules look for a type and a few fields. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Every file below the source folders whose name ends with one of these. */
export function sourcesEndingIn(...endings: readonly string[]): readonly Source[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => {
        const full = join(entry.parentPath, entry.name);
        return { path: relative(PROJECT, full).split(sep).join('/'), text: readFileSync(full, 'utf8') };
      }),
  );
}

/** Every TypeScript file. */
export function codeFiles(): readonly Source[] {
  return sourcesEndingIn('.ts', '.tsx');
}

export interface Parsed {
  readonly nodes: readonly SyntaxNode[];
  readonly comments: readonly string[];
}

/** Parses a file and lays its tree out flat. */
export function parse({ path, text }: Source): Parsed {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  collect(program, nodes);
  return { nodes, comments: comments.map(({ value }) => value) };
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (isNode(value)) {
    into.push(value);
    for (const child of Object.values(value)) collect(child, into);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** `path:line`, for a message one can click. */
export function place({ path, text }: Source, start: number): string {
  return `${path}:${text.slice(0, start).split('\n').length}`;
}
