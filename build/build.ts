/** `npm run build`: builds the whole app into out/, whether or not it is stale. */
import { buildApp } from './build-app.ts';

await buildApp({ quiet: false });
