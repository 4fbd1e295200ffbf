import { failure } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/session/event.ts';
import { findCheck } from '../../../shared/session/follow-up.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { reopenedTree } from '../../../shared/steps/why-tree/seed.ts';
import { EMPTY_WHY_TREE } from '../../../shared/steps/why-tree/slice.ts';
import { fiveWhys } from '../../../shared/workspace/templates/five-whys.ts';
import { lookUp } from '../../session/reach.ts';
import { useTraceMissed } from '../promise/use-trace-missed.ts';
import { useServices } from '../services.tsx';
import { useNotify } from '../toasts.tsx';
import { useFailureWords } from '../use-failure.ts';
import { navigate } from '../use-route.ts';
import { useSay } from '../use-say.ts';
import { useStartLinked, type Linked } from '../use-start-linked.ts';
import type { FollowUpWord } from './words.ts';

/** What is traced: a missed promise, or the countermeasure whose check did not work, in the session it belongs to. */
export interface Traced {
  readonly session: Id;
  readonly kind: 'promise' | 'check';
  readonly id: Id;
}

const GONE: Linked = { ok: false, error: failure('no-such-item') };

/**
 * One key from "it did not work" to a session of its own, linked: with the promise as its problem, or with the tree that is opened again.
 * `go`: the window goes there; else the meeting that is going on goes on, and a notice leads there.
 */
export function useTrace(go: boolean): (traced: Traced) => Promise<Linked> {
  const { transport } = useServices();
  const startLinked = useStartLinked();
  const traceMissed = useTraceMissed();
  const say = useSay<FollowUpWord>();
  const notify = useNotify();
  const failureWords = useFailureWords();

  const openTree = (from: SessionState, id: Id): Promise<Linked> => {
    const found = findCheck(from, id);
    if (!found) return Promise.resolve(GONE);
    const { step, measure } = found;
    const slice = sliceOf(from, { name: 'why-tree', empty: EMPTY_WHY_TREE }, step);
    return startLinked({
      from,
      kind: 'failed-check',
      item: id,
      template: fiveWhys,
      title: say('follow-up.traced.check', { text: measure.text }).slice(0, 400),
      seed: reopenedTree(slice, say('follow-up.tried', { text: measure.text })),
      start: go,
      go,
    });
  };
  return async ({ session, kind, id }) => {
    const read = await lookUp(transport, session);
    const linked: Linked = !read.ok
      ? read
      : kind === 'check'
        ? await openTree(read.value.state, id)
        : ((await traceMissed(read.value.state, id, go)) ?? GONE);
    if (!linked.ok) notify({ message: failureWords(linked.error) });
    else if (!go) {
      const perform = () => navigate({ name: 'session', session: linked.session });
      notify({ message: say('follow-up.planned'), action: { label: say('follow-up.go-there'), perform } });
    }
    return linked;
  };
}
