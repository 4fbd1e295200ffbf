import { useEffect, useState } from 'react';
import type { Id } from '../../shared/session/event.ts';
import { useServices } from './services.tsx';

/** Lines of checklists that keep coming back unanswered, with how often. */
export function useHurdles(): ReadonlyMap<Id, number> {
  const { transport } = useServices();
  const [hurdles, setHurdles] = useState<ReadonlyMap<Id, number>>(new Map());
  useEffect(() => {
    let shown = true;
    const refresh = async () => {
      const reply = await transport.call('intake.hurdles', {});
      if (shown && reply.ok) setHurdles(new Map(reply.value.hurdles.map(({ line, gaps }) => [line, gaps])));
    };
    void refresh();
    return () => {
      shown = false;
    };
  }, [transport]);
  return hurdles;
}
