import { fileURLToPath } from 'node:url';
import type { LookFiles } from './export/minutes-look.ts';

interface FontFile {
  readonly family: 'Inter Variable' | 'Source Serif 4 Variable';
  readonly style: 'normal' | 'italic';
  readonly from: string;
  readonly name: string;
}

const PACKAGES = '../../node_modules/@fontsource-variable';

/** The style sheets, in the order they build on each other, and fonts of HTML minutes, as the sources have them; paths are relative to this file. */
export const LOOK_STYLES = ['minutes.css', 'minutes-tree.css', 'minutes-media.css'].map((name) => ({
  from: `../../shared/minutes/${name}`,
  name,
}));
export const LOOK_FONTS: readonly FontFile[] = [
  {
    family: 'Inter Variable',
    style: 'normal',
    from: `${PACKAGES}/inter/files/inter-latin-wght-normal.woff2`,
    name: 'inter.woff2',
  },
  {
    family: 'Source Serif 4 Variable',
    style: 'normal',
    from: `${PACKAGES}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`,
    name: 'source-serif-4.woff2',
  },
  {
    family: 'Source Serif 4 Variable',
    style: 'italic',
    from: `${PACKAGES}/source-serif-4/files/source-serif-4-latin-wght-italic.woff2`,
    name: 'source-serif-4-italic.woff2',
  },
];

/** Where the look is: in the sources, or, once built, in the folder `look` beside the program. `program` is the running module's URL. */
export function lookFiles(program: string): LookFiles {
  const isBuilt = !program.endsWith('.ts');
  const at = ({ from, name }: { readonly from: string; readonly name: string }): string =>
    fileURLToPath(new URL(isBuilt ? `./look/${name}` : from, program));
  return {
    css: LOOK_STYLES.map(at),
    fonts: LOOK_FONTS.map((font) => ({ family: font.family, style: font.style, file: at(font) })),
  };
}
