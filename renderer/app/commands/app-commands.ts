import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';
import { goHome } from './go-home.ts';
import { goPeople } from './go-people.ts';
import { goTemplates } from './go-templates.ts';
import { goSettings } from './go-settings.ts';
import { largerText } from './larger-text.ts';
import { openKeys } from './open-keys.ts';
import { openPalette } from './open-palette.ts';
import { smallerText } from './smaller-text.ts';
import { themeDark } from './theme-dark.ts';
import { themeLight } from './theme-light.ts';
import { themeSystem } from './theme-system.ts';

/** What can be done from every screen. */
export const appCommands: readonly Command<AppActions>[] = [
  openPalette,
  openKeys,
  goHome,
  goPeople,
  goTemplates,
  goSettings,
  themeSystem,
  themeLight,
  themeDark,
  largerText,
  smallerText,
];
