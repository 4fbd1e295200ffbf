import { useState } from 'react';
import { Palette } from '../ui/palette.tsx';
import type { Route } from './route.ts';
import { usePaletteContent } from './use-palette.ts';
import { useSay } from './use-say.ts';
import type { appWords } from './words.ts';

interface CommandPaletteProps {
  readonly onClose: () => void;
  readonly go: (route: Route) => void;
}

/** Everything that can be done now, and everything that was ever captured, by typing a few letters. */
export function CommandPalette({ onClose, go }: CommandPaletteProps) {
  const say = useSay<keyof typeof appWords>();
  const [query, setQuery] = useState('');
  const { groups, count, commandOf, hitOf } = usePaletteContent(query);

  const choose = (id: string) => {
    onClose();
    const hit = hitOf(id);
    if (hit) go({ name: 'minutes', session: hit.session, item: hit.kind === 'session' ? null : hit.item });
    // After the palette has given focus back, so that a command that moves focus has the last word.
    else setTimeout(() => commandOf(id)?.perform());
  };

  return (
    <Palette
      open
      onClose={onClose}
      label={say('app.palette')}
      placeholder={say('app.palette-hint')}
      query={query}
      onQuery={setQuery}
      groups={groups}
      onChoose={choose}
      empty={say('app.palette-empty')}
      count={say('app.palette-count', { count })}
    />
  );
}
