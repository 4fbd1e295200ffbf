import { lazy } from 'react';
import type { Route } from './route.ts';

/** Each screen is fetched when it is first needed, so that the first one is there fast. */
const Home = lazy(async () => ({ default: (await import('../home/home.tsx')).Home }));
const People = lazy(async () => ({ default: (await import('../people/people.tsx')).People }));
const Templates = lazy(async () => ({
  default: (await import('../templates/templates.tsx')).Templates,
}));
const Settings = lazy(async () => ({ default: (await import('../settings/settings.tsx')).Settings }));
const SessionPage = lazy(async () => ({
  default: (await import('../minutes/session-page.tsx')).SessionPage,
}));
const SessionScreen = lazy(async () => ({
  default: (await import('../session/session-screen.tsx')).SessionScreen,
}));
const RoomScreen = lazy(async () => ({
  default: (await import('../session/room/room-screen.tsx')).RoomScreen,
}));

export function Screen({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'home':
      return <Home />;
    case 'people':
      return <People />;
    case 'templates':
      return <Templates />;
    case 'settings':
      return <Settings />;
    case 'session':
      return <SessionScreen key={route.session} session={route.session} />;
    case 'room':
      return <RoomScreen key={route.session} session={route.session} />;
    case 'minutes':
      return <SessionPage key={route.session} session={route.session} item={route.item} />;
  }
}
