/** Days and months as they are written in the app's English. A file of its own: words import steps, and steps need dates. */
export const DATE_LOCALE = 'en-GB';
