import type { PreferenceControl } from './preferences.tsx';
import type { Route } from './route.ts';

/** What commands of the whole window act on. */
export interface AppActions extends PreferenceControl {
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}
