import { posix } from 'node:path';
import { isNode, parse, type Source } from './sources.ts';

/** One import: of a file of ours (its path from the project's folder) or of a package. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly start: number;
}

/** Everything a file imports: statements, re-exports, dynamic imports, types of imports, and workers by `new URL`. */
export function arrowsOf(source: Source): readonly Arrow[] {
  return parse(source)
    .nodes.flatMap((node) => {
      const target = node.type === 'NewExpression' ? firstArgumentOfUrl(node) : importedBy(node);
      return isNode(target) && typeof target['value'] === 'string'
        ? [{ target: target['value'], start: node.start }]
        : [];
    })
    .map(({ target, start }) => ({ from: source.path, to: whole(source.path, target), start }));
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
]);

function importedBy(node: { readonly type: string; readonly [field: string]: unknown }): unknown {
  if (node.type === 'TSImportType') return node['source'] ?? node['argument'];
  return IMPORTING.has(node.type) ? node['source'] : undefined;
}

function firstArgumentOfUrl(node: { readonly [field: string]: unknown }): unknown {
  const { callee, arguments: args } = node;
  const isUrl = isNode(callee) && callee['name'] === 'URL';
  const first: unknown = isUrl && Array.isArray(args) ? args[0] : undefined;
  const relative = isNode(first) && typeof first['value'] === 'string' && /^\..*\.\w+$/.test(first['value']);
  return relative ? first : undefined;
}

function whole(from: string, target: string): string {
  const file = target.split('?')[0] ?? target;
  return file.startsWith('.') ? posix.join(posix.dirname(from), file) : file;
}

/** Says what is wrong with an arrow; undefined when it is fine. */
export function forbidden({ from, to }: Arrow): string | undefined {
  return RULES.find((rule) => rule.about(from) && !rule.allows(to, from))?.because;
}

interface Rule {
  readonly about: (from: string) => boolean;
  readonly allows: (to: string, from: string) => boolean;
  readonly because: string;
}

const FOLDER = /^(shared|electron|renderer|test|build)\//;
const isPackage = (to: string): boolean => !FOLDER.test(to) && !to.endsWith('.json');
const isNodeModule = (to: string): boolean => to.startsWith('node:');
const within =
  (...folders: readonly string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`));
/** `renderer/home/x.tsx` → `home`; a file right in the folder belongs to no feature. */
const part = (path: string, depth: number): string | undefined => {
  const parts = path.split('/');
  return parts.length > depth + 1 ? parts[depth] : undefined;
};
/** Parts of the renderer that every feature may use; with them the files right in `session/` (the store of the open session, drafts). */
const COMMON = ['ui', 'api', 'app', 'steps'];

const RULES: readonly Rule[] = [
  {
    about: within('shared'),
    allows: (to) => within('shared')(to) || to === 'zod',
    because: 'shared/ imports only itself and zod',
  },
  {
    about: within('electron'),
    allows: (to) => !within('renderer', 'test', 'build')(to),
    because: 'electron/ never imports renderer/',
  },
  {
    about: (from) => !within('electron/main', 'electron/preload', 'test')(from),
    allows: (to) =>
      to !== 'electron' && !to.startsWith('electron/common') && !to.startsWith('electron/renderer'),
    because: 'only electron/main and electron/preload import electron',
  },
  {
    about: within('electron/backend'),
    allows: (to) => !within('electron/main', 'electron/preload', 'electron/host')(to),
    because: 'the backend knows no host',
  },
  {
    about: within('electron/host'),
    allows: (to) => !within('electron/main', 'electron/preload')(to),
    because: 'the browser host knows nothing of Electron',
  },
  {
    about: within('electron/preload'),
    allows: (to) => within('shared', 'electron/preload')(to) || to === 'electron',
    because: 'the preload is one small file',
  },
  {
    about: within('renderer'),
    allows: (to) => !within('electron', 'test', 'build')(to) && !isNodeModule(to) && to !== 'better-sqlite3',
    because: 'renderer/ never imports electron/ or node:*',
  },
  {
    about: within('renderer/ui'),
    allows: (to) => within('renderer/ui')(to) || isPackage(to),
    because: 'renderer/ui knows only props',
  },
  {
    about: within('renderer/api'),
    allows: (to) => within('renderer/api', 'shared')(to) || isPackage(to),
    because: 'renderer/api knows only the contract',
  },
  {
    about: (from) => within('renderer')(from) && isFeature(part(from, 1)),
    allows: (to, from) => !isOtherFeature(to) || part(to, 1) === part(from, 1),
    because: 'features do not import siblings',
  },
  {
    about: within('renderer/steps'),
    allows: (to, from) => isSameKind(from, to) || !(isOtherFeature(to) || isKind(to)),
    because: 'a step kind imports no other kind and no feature but the open session',
  },
];

function isFeature(name: string | undefined): boolean {
  return name !== undefined && !COMMON.includes(name);
}

function isOtherFeature(to: string): boolean {
  const isOpenSession = part(to, 1) === 'session' && part(to, 2) === undefined;
  return within('renderer')(to) && isFeature(part(to, 1)) && !isOpenSession;
}

function isKind(to: string): boolean {
  return within('renderer/steps')(to) && part(to, 2) !== undefined;
}

/** A registry (a file right in `steps/`) knows every kind; a kind knows itself and the files right in `steps/`. */
function isSameKind(from: string, to: string): boolean {
  const kind = part(from, 2);
  return (
    kind === undefined || (part(to, 1) === 'steps' && (part(to, 2) === kind || part(to, 2) === undefined))
  );
}
