import type { Id } from '../../../../shared/session/event.ts';
import type { CauseCase, MeasureCase, TreeCase } from '../case.ts';
import { dateOf, remember, type Stage } from './stage.ts';

/** The tree grows as it does in a room: down one branch to its end, then the next. Roots are marked when the branch is there. */
export function playTree(stage: Stage, step: Id, { problem, source, question, causes }: TreeCase): void {
  const { scribe } = stage;
  const asked = question === undefined ? {} : { question };
  if (problem !== undefined) {
    scribe.write('why-tree.problem-stated', { step, text: problem, source: source ?? '', ...asked });
    scribe.breathe();
  }
  for (const cause of causes) playCause(stage, step, cause, null);
}

function playCause(stage: Stage, step: Id, story: CauseCase, parent: Id | null): void {
  const { scribe } = stage;
  const cause = scribe.id();
  remember(stage, story.key, 'cause', cause, step);
  scribe.write('why-tree.cause-added', { step, cause, parent, text: story.text });
  scribe.breathe();
  for (const below of story.causes ?? []) playCause(stage, step, below, cause);
  if (story.evidence) {
    const [state, words] = story.evidence;
    const claimed = state === 'claimed';
    scribe.write('why-tree.evidence-given', {
      step,
      cause,
      state,
      by: claimed ? words : '',
      source: claimed ? '' : words,
    });
    scribe.breathe();
  }
  if (story.category) scribe.write('why-tree.categorised', { step, cause, category: story.category });
  if (story.holds !== undefined) scribe.write('why-tree.link-tested', { step, cause, holds: story.holds });
  if (story.root) playRoot(stage, step, cause, story.root);
  for (const measure of story.measures ?? []) playMeasure(stage, step, cause, measure);
}

function playRoot(stage: Stage, step: Id, cause: Id, root: NonNullable<CauseCase['root']>): void {
  const { scribe, cast } = stage;
  const { ending, owner, due, sponsor } = root;
  scribe.write('why-tree.root-marked', {
    step,
    cause,
    ending,
    ...(owner === undefined ? {} : { owner: cast.people.get(owner) }),
    ...(due === undefined ? {} : { date: dateOf(stage, due.days) }),
    ...(sponsor === undefined ? {} : { sponsor }),
  });
  scribe.breathe();
}

function playMeasure(stage: Stage, step: Id, cause: Id, { text, strength, key, check }: MeasureCase): void {
  const { scribe } = stage;
  const countermeasure = scribe.id();
  remember(stage, key, 'countermeasure', countermeasure, step);
  scribe.write('why-tree.countermeasure-added', { step, countermeasure, cause, text, strength });
  scribe.breathe();
  if (!check) return;
  const date = dateOf(stage, check.days);
  scribe.write('why-tree.check-planned', { step, countermeasure, measure: check.measure, date });
  scribe.breathe();
}
