import type { Failure } from '../../shared/contract/reply.ts';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { SkipLink } from '../ui/skip-link.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { AllKeys } from './all-keys.tsx';
import type { AppActions } from './app-actions.ts';
import { Arrival } from './arrival.tsx';
import { BugBoundary } from './bug-boundary.tsx';
import { CommandPalette } from './command-palette.tsx';
import { useCommands } from './command-list.tsx';
import { appCommands } from './commands/app-commands.ts';
import { KeyDispatcher } from './key-dispatcher.tsx';
import { LibraryTrouble } from './library-trouble.tsx';
import { MenuCommands } from './menu-commands.tsx';
import { usePreferences } from './preferences.tsx';
import { hashOf, type Route } from './route.ts';
import { Screen } from './screens.tsx';
import { navigate, useRoute } from './use-route.ts';
import { useSay } from './use-say.ts';
import { useScreenTitle } from './use-screen-title.ts';
import type { appWords } from './words.ts';
import { useWorkspaceStore } from './workspace.ts';

type Sheet = 'palette' | 'keys';

/** The frame around every screen: where we are, commands and keys, and what catches a bug. The room view has none of the chrome. */
export function Shell({ mac, trouble }: { readonly mac: boolean; readonly trouble: Failure | null }) {
  const say = useSay<keyof typeof appWords>();
  const route = useRoute();
  const control = usePreferences();
  const [sheet, setSheet] = useState<Sheet>();
  const workspace = useWorkspaceStore();
  useEffect(() => workspace.open(), [workspace]);

  const actions = useMemo<AppActions>(
    () => ({
      ...control,
      route,
      go: navigate,
      openPalette: () => setSheet((open) => (open === 'palette' ? undefined : 'palette')),
      openKeys: () => setSheet('keys'),
    }),
    [control, route],
  );
  const close = () => setSheet(undefined);

  if (route.name === 'room') return <Place route={route} />;
  return (
    <>
      <GlobalCommands actions={actions} />
      <KeyDispatcher mac={mac} singleKeys={control.preferences['single-keys']} />
      <MenuCommands />
      <SkipLink>{say('app.skip')}</SkipLink>
      <Place route={route} />
      <LibraryTrouble first={trouble} quiet={route.name === 'session'} />
      {sheet === 'palette' ? <CommandPalette onClose={close} go={navigate} /> : null}
      {sheet === 'keys' ? <AllKeys onClose={close} /> : null}
    </>
  );
}

function GlobalCommands({ actions }: { readonly actions: AppActions }) {
  useCommands(appCommands, actions);
  return null;
}

/** The screen itself. */
function Place({ route }: { readonly route: Route }) {
  const say = useSay<keyof typeof appWords>();
  const words = {
    what: say('app.bug.what'),
    kept: say('app.bug.kept'),
    next: say('app.bug.next'),
    reload: say('app.bug.reload'),
  };
  // A minutes page that jumps to another item is still the same page.
  const place = route.name === 'minutes' ? hashOf({ ...route, item: null }) : hashOf(route);
  return (
    <BugBoundary words={words} resetKey={place}>
      <Suspense fallback={<Spinner label={say('app.loading')} />}>
        <PlaceTitle route={route} />
        <Screen route={route} />
        <Arrival key={place} />
      </Suspense>
    </BugBoundary>
  );
}

/** The window's name until the screen behind it knows a better one (its effects come later). */
function PlaceTitle({ route }: { readonly route: Route }) {
  const say = useSay<keyof typeof appWords>();
  useScreenTitle(route.name === 'home' ? '' : say(`app.screen.${route.name}`));
  return null;
}
