import { readMinutesLook } from '../../../../electron/backend/export/minutes-look.ts';
import { LOOK_STYLES } from '../../../../electron/backend/look-files.ts';
import type { MinutesLook } from '../../../../electron/backend/export/render-session.ts';

const root = new URL('../../../..', import.meta.url).pathname;

/** The look that ships, from the sources. */
export function sourceLook(): MinutesLook {
  return readMinutesLook({
    css: LOOK_STYLES.map(({ name }) => `${root}/shared/minutes/${name}`),
    fonts: [
      {
        family: 'Inter Variable',
        style: 'normal',
        file: `${root}/node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2`,
      },
    ],
  });
}
