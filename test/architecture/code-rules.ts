import { isNode, parse, place, type Source, type SyntaxNode } from './sources.ts';

/** What the type checker or the linter was told to look away from. */
const LOOKING_AWAY =
  /@ts-(ignore|expect-error|nocheck)|(eslint|oxlint)-disable|prettier-ignore|oxfmt-ignore|c8 ignore|v8 ignore/;
const NOT_DONE = /\b(TODO|FIXME|XXX|HACK)\b/;

/** Escapes from the type system, and comments that say somebody will do it later. */
export function escapesIn(source: Source): readonly string[] {
  const { nodes, comments } = parse(source);
  return [
    ...nodes.flatMap((node) => {
      const what = node['kind'] === 'global' ? undefined : ESCAPES[node.type];
      return what === undefined ? [] : [`${place(source, node.start)} ${what}`];
    }),
    ...comments
      .filter((comment) => LOOKING_AWAY.test(comment) || NOT_DONE.test(comment))
      .map((comment) => `${source.path} “${comment.trim()}”`),
  ];
}

const ESCAPES: Readonly<Record<string, string>> = {
  TSAnyKeyword: 'any',
  TSNonNullExpression: 'non-null !',
  TSEnumDeclaration: 'enum',
  TSModuleDeclaration: 'namespace',
};

/** Attributes whose text a person reads or hears. */
const READ_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
]);
const WORDS = /\p{L}{2,}/u;

/** Words written into JSX instead of coming from a key: text between tags, or in an attribute people read. */
export function wordsInJsx(source: Source): readonly string[] {
  return parse(source).nodes.flatMap((node) => {
    const text = wordsOf(node);
    return text !== undefined && WORDS.test(text) ? [`${place(source, node.start)} “${text.trim()}”`] : [];
  });
}

function wordsOf(node: SyntaxNode): string | undefined {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'JSXAttribute') return attributeText(node);
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return undefined;
  const children: unknown = node['children'];
  const texts = Array.isArray(children) ? children.filter(isNode).map(literalIn) : [];
  return texts.find((text) => text !== undefined);
}

/** `{'words'}` or `{`words`}` between tags. */
function literalIn(container: SyntaxNode): string | undefined {
  if (container.type !== 'JSXExpressionContainer' || !isNode(container['expression'])) return undefined;
  return literalText(container['expression']);
}

function attributeText(node: SyntaxNode): string | undefined {
  const { name, value } = node;
  if (!isNode(name) || !READ_ATTRIBUTES.has(String(name['name'])) || !isNode(value)) return undefined;
  return value.type === 'JSXExpressionContainer' ? literalIn(value) : literalText(value);
}

function literalText(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined;
  return node['quasis']
    .filter(isNode)
    .map((quasi) => JSON.stringify(quasi['value']))
    .join('')
    .replaceAll(/"(raw|cooked)"/g, '');
}

const NAMED =
  'white|black|red|green|blue|gray|grey|yellow|orange|purple|pink|brown|cyan|magenta|silver|navy|teal|maroon|gold';
const COLOUR = new RegExp(
  String.raw`#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<=:[^;{}]*(?<![-\w]))(${NAMED})(?![-\w])`,
  'gi',
);

/** Raw colours in a style sheet or in code. */
export function coloursIn({ path, text }: Source): readonly string[] {
  const code = path.endsWith('.css') ? text.replaceAll(/\/\*[^]*?\*\//g, '') : stringsOf({ path, text });
  return [...code.matchAll(COLOUR)].map(([colour]) => `${path} ${colour}`);
}

/** In code a colour can only stand in a string. */
function stringsOf(source: Source): string {
  return parse(source)
    .nodes.map((node) =>
      node.type === 'Literal' || node.type === 'TemplateLiteral' ? literalText(node) : undefined,
    )
    .filter((text) => text !== undefined && /^(#|rgb|hsl|hwb|lab|lch|oklab|oklch|color)/.test(text))
    .join('\n');
}

/** A file that only passes on what others export. */
export function isBarrel(source: Source): boolean {
  const { nodes } = parse(source);
  const body: unknown = nodes[0]?.['body'];
  const statements = Array.isArray(body) ? body.filter(isNode) : [];
  return (
    statements.length > 0 &&
    statements.every(
      ({ type, source: from }) => type.startsWith('Export') && from !== null && from !== undefined,
    )
  );
}
