import type { Id } from '../../../shared/session/event.ts';
import { byId } from '../../../shared/session/entities.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { problemSeed } from '../../../shared/steps/why-tree/seed.ts';
import { fiveWhys } from '../../../shared/workspace/templates/five-whys.ts';
import { shortTitle } from '../short-title.ts';
import { useDates } from '../use-dates.ts';
import { useSay } from '../use-say.ts';
import { useStartLinked, type Linked } from '../use-start-linked.ts';
import type { PromiseLifeWord } from './words.ts';

/**
 * Starts Five whys about a promise that was missed, with the promise as its problem, linked both ways, and goes there (or, when a
 * meeting is going on here, plans it). `from` is the session the promise was made in; give `item.promise-resulted` to it first.
 */
export function useTraceMissed(): (
  from: SessionState,
  promise: Id,
  go?: boolean,
) => Promise<Linked | undefined> {
  const startLinked = useStartLinked();
  const say = useSay<PromiseLifeWord>();
  const dates = useDates();
  return async (from, promise, go = true) => {
    const item = byId(from.items, promise);
    if (item === undefined) return undefined;
    const when = item.when === null ? '' : dates.when(item.when);
    const problem =
      when === ''
        ? say('promise-life.problem-undated', { text: item.text })
        : say('promise-life.problem', { text: item.text, when });
    return startLinked({
      from,
      kind: 'missed-promise',
      item: promise,
      seed: problemSeed(problem, say('promise-life.problem-source', { title: from.meeting.title })),
      template: fiveWhys,
      title: shortTitle(say('promise-life.why-title', { text: item.text })),
      start: go,
      go,
    });
  };
}
