import type { Plugin } from 'vite';

/** The languages our own words come in; the components' built-in words (for screen readers) follow them. */
const OURS = ['en-US'];

/** The messages of one language, inside react-aria or react-stately. */
const MESSAGES = /[\\/]intl[\\/](?:[^\\/]+[\\/])?([a-z]{2}-[A-Z]{2})\.m?js$/;

/**
 * Leaves out the components' messages in some thirty languages the app does not speak, a fifth of the first load. The library
 * skips an undefined language and falls back to en-US.
 */
export function onlyOurLanguages(): Plugin {
  return {
    name: 'sameside:only-our-languages',
    load: {
      filter: { id: MESSAGES },
      handler(id) {
        const language = MESSAGES.exec(id)?.[1];
        return language === undefined || OURS.includes(language) ? null : 'export default undefined;';
      },
    },
  };
}
