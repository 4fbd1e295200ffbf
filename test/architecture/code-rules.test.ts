import { describe, expect, test } from 'vitest';
import { coloursIn, escapesIn, isBarrel, wordsInJsx } from './code-rules.ts';
import { codeFiles, sourcesEndingIn } from './sources.ts';

/** The rules below carry examples of what they forbid. */
const isNoExample = ({ path }: { readonly path: string }): boolean => !path.startsWith('test/architecture/');
const inRenderer = ({ path }: { readonly path: string }): boolean => path.startsWith('renderer/');

const tsx = (text: string) => ({ path: 'renderer/x.tsx', text });

describe('the code', () => {
  test('does not escape from the type checker or the linter, and leaves nothing for later', () => {
    expect(codeFiles().filter(isNoExample).flatMap(escapesIn)).toEqual([]);
  });

  test('of the windows takes all its words from keys', () => {
    expect(codeFiles().filter(inRenderer).flatMap(wordsInJsx)).toEqual([]);
  });

  test('names a raw colour only in tokens.css', () => {
    const sources = sourcesEndingIn('.css', '.ts', '.tsx').filter(inRenderer);
    expect(sources.filter(({ path }) => path !== 'renderer/ui/tokens.css').flatMap(coloursIn)).toEqual([]);
  });

  test('has no barrel but the two step registries', () => {
    const registries = new Set(['shared/steps/index.ts', 'renderer/steps/index.tsx']);
    const barrels = codeFiles().filter(({ path }) => !registries.has(path));
    expect(barrels.filter(isBarrel).map(({ path }) => path)).toEqual([]);
    expect(barrels.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });
});

describe('each rule sees', () => {
  test.each([
    'let a: any;',
    'const a = b!;',
    'const a = b!.c;',
    'enum A { B }',
    '// @ts-ignore\nlet a;',
    '/* oxlint-disable */',
    '// eslint-disable-next-line x',
    '// TODO later',
  ])('the escape in %j', (text) => {
    expect(escapesIn(tsx(text))).not.toEqual([]);
  });

  test.each([
    '<p>Hello</p>',
    "<p>{'Hello'}</p>",
    '<p>{`Hello ${x}`}</p>',
    '<button aria-label="Close" />',
    "<input placeholder={'Why'} />",
  ])('the words in %s', (text) => {
    expect(wordsInJsx(tsx(`const a = ${text};`))).not.toEqual([]);
  });

  test.each(['<p>·</p>', '<p>{x}</p>', '<p>{`${a} · ${b}`}</p>', '<div className="big" />', '<p> / </p>'])(
    'no words in %s',
    (text) => {
      expect(wordsInJsx(tsx(`const a = ${text};`))).toEqual([]);
    },
  );

  test.each([
    'a { color: #fff }',
    'a { color: red }',
    'a { border: 1px solid rgb(0 0 0) }',
    'a { fill: oklch(1 0 0) }',
  ])('the colour in %s', (text) => {
    expect(coloursIn({ path: 'renderer/x.css', text })).not.toEqual([]);
  });

  test.each([
    'a { color: var(--red) }',
    'a { white-space: pre }',
    '/* #fff */',
    'a { color: var(--light-green-text) }',
  ])('no colour in %s', (text) => {
    expect(coloursIn({ path: 'renderer/x.css', text })).toEqual([]);
  });

  test('the colour in a string of code', () => {
    expect(coloursIn(tsx("const a = '#c0ffee';"))).not.toEqual([]);
  });

  test('a barrel', () => {
    expect(isBarrel(tsx("export * from './a.ts';\nexport { b } from './b.ts';"))).toBe(true);
    expect(isBarrel(tsx("export { b } from './b.ts';\nexport const c = 1;"))).toBe(false);
  });
});
