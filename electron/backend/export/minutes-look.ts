import { readFileSync } from 'node:fs';
import type { EmbeddedFont } from '../../../shared/minutes/html-file.ts';
import type { MinutesLook } from './render-session.ts';

/** Where the style sheets and the fonts lie: beside the sources in development, among the built files in a package. */
export interface LookFiles {
  readonly css: readonly string[];
  readonly fonts: readonly (Omit<EmbeddedFont, 'data'> & { readonly file: string })[];
}

export function readMinutesLook({ css, fonts }: LookFiles): MinutesLook {
  return {
    css: css.map((file) => readFileSync(file, 'utf8')).join('\n'),
    fonts: fonts.map(({ file, ...font }) => ({ ...font, data: readFileSync(file, 'base64') })),
  };
}
