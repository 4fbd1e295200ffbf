import type { Id } from '../../shared/session/event.ts';

/** Where a window is. In the address behind `#`, so that reload, back and a second window come to the same place. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'people' }
  | { readonly name: 'templates' }
  | { readonly name: 'settings' }
  | { readonly name: 'session'; readonly session: Id }
  | { readonly name: 'room'; readonly session: Id }
  /** `item` is the captured thing to show, as a search result names it. */
  | { readonly name: 'minutes'; readonly session: Id; readonly item: Id | null };

const ID = '[0-9a-f-]{36}';
const SESSION = new RegExp(`^#/session/(${ID})(?:/(room|minutes)(?:/(${ID}))?)?$`);

/** Reads an address; anything unknown is home. */
export function parseRoute(hash: string): Route {
  if (hash === '#/people') return { name: 'people' };
  if (hash === '#/templates') return { name: 'templates' };
  if (hash === '#/settings') return { name: 'settings' };
  const [, session, page, item] = SESSION.exec(hash) ?? [];
  if (session === undefined) return { name: 'home' };
  if (page === 'room') return { name: 'room', session };
  if (page === 'minutes') return { name: 'minutes', session, item: item ?? null };
  return { name: 'session', session };
}

export function hashOf(route: Route): string {
  switch (route.name) {
    case 'home':
      return '#/';
    case 'people':
    case 'templates':
    case 'settings':
      return `#/${route.name}`;
    case 'session':
      return `#/session/${route.session}`;
    case 'room':
      return `#/session/${route.session}/room`;
    case 'minutes':
      return `#/session/${route.session}/minutes${route.item === null ? '' : `/${route.item}`}`;
  }
}
