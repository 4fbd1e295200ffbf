import { useEffect, useState } from 'react';
import type { Hit } from '../../shared/contract/library.ts';
import type { PaletteGroup } from '../ui/palette-list.tsx';
import { COMMAND_GROUPS, type BoundCommand } from './command.ts';
import { useCommandList } from './command-list.tsx';
import { useServices } from './services.tsx';
import { useSay } from './use-say.ts';
import type { appWords } from './words.ts';

const SEARCH_PAUSE_MS = 120;
const SHOWN_HITS = 8;

export interface PaletteContent {
  readonly groups: readonly PaletteGroup[];
  readonly count: number;
  readonly commandOf: (id: string) => BoundCommand | undefined;
  readonly hitOf: (id: string) => Hit | undefined;
}

/** What the palette offers for a query: commands that can be given now, and captured things that contain it. */
export function usePaletteContent(query: string): PaletteContent {
  const say = useSay<string>();
  const sayOwn = useSay<keyof typeof appWords>();
  const hits = useHits(query);
  const offered = newestOf(useCommandList()).filter(
    (command) => command.enabled() && fits(say(command.label), query),
  );
  const groups = COMMAND_GROUPS.map((group) => ({
    id: group,
    heading: sayOwn(`app.group.${group}`),
    items: offered
      .filter((command) => command.group === group)
      .map((command) => ({ id: command.name, label: say(command.label), keys: command.keys[0] })),
  }));
  const found = {
    id: 'found',
    heading: sayOwn('app.group.found'),
    items: hits.map((hit) => ({
      id: hitId(hit),
      label: plainExcerpt(hit.excerpt) || hit.sessionTitle,
      note: hit.kind === 'session' ? undefined : hit.sessionTitle,
    })),
  };
  return {
    groups: [...groups, found].filter((group) => group.items.length > 0),
    count: offered.length + hits.length,
    commandOf: (id) => offered.find((command) => command.name === id),
    hitOf: (id) => hits.find((hit) => hitId(hit) === id),
  };
}

/** Of commands with the same name the one added last counts: it belongs to the screen on top. */
function newestOf(commands: readonly BoundCommand[]): readonly BoundCommand[] {
  return [...new Map(commands.map((command) => [command.name, command])).values()];
}

/** Every word of the query begins a word of the label, in any order. */
function fits(label: string, query: string): boolean {
  const words = label.toLocaleLowerCase().split(/[^\p{L}\p{N}+−]+/u);
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** Looks in the library while somebody types, a little later than the typing. */
function useHits(query: string): readonly Hit[] {
  const { transport } = useServices();
  const [found, setFound] = useState<{ readonly query: string; readonly hits: readonly Hit[] }>();
  const wanted = query.trim();
  useEffect(() => {
    if (wanted.length < 2) return;
    let current = true;
    const timer = setTimeout(async () => {
      const reply = await transport.call('search.find', { query: wanted, limit: SHOWN_HITS });
      if (current) setFound({ query: wanted, hits: reply.ok ? reply.value.hits : [] });
    }, SEARCH_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, transport]);
  // The hits of the query before stay until the next ones come, so that the list does not blink.
  return wanted.length < 2 ? [] : (found?.hits ?? []);
}

function hitId(hit: Hit): string {
  return `hit-${hit.session}-${hit.item}`;
}

/** Matches stand between two private-use characters. */
function plainExcerpt(excerpt: string): string {
  return excerpt.replaceAll(/[\uE000\uE001]/g, '');
}
