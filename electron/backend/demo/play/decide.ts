import { speaker } from '../../../../shared/language/say.ts';
import type { Id } from '../../../../shared/session/event.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { sliceOf } from '../../../../shared/session/step-kind.ts';
import { decide } from '../../../../shared/steps/decide/decide.ts';
import { howDecided } from '../../../../shared/steps/decide/how-decided.ts';
import type { DecideCase, OptionCase } from '../case.ts';
import { dateOf, remember, type Stage } from './stage.ts';

/** The rule first, then options, positions and objections, then the outcome with the line that says how it was made. */
export function playDecide(stage: Stage, step: Id, story: DecideCase): void {
  const { scribe, cast } = stage;
  scribe.write('decide.question-set', { step, question: story.question });
  scribe.breathe();
  const leader = story.leader === undefined ? null : cast.people.get(story.leader);
  scribe.write('decide.rule-stated', { step, rule: story.rule, leader });
  scribe.breathe();
  const options = story.options.map((option) => playOption(stage, step, option));
  const { text, key, reviewDays } = story.chosen;
  const option = options[story.chosen.option] ?? null;
  const { state } = logOf(sessionStream(scribe.session), scribe.events());
  const how = howDecided(sliceOf(state, decide, step), option, state, speaker(decide.words));
  const decision = scribe.id();
  remember(stage, key, 'decision', decision, step);
  const review = reviewDays === undefined ? null : dateOf(stage, reviewDays);
  scribe.write('item.added', { item: decision, step, kind: 'decision', text, how, review });
  scribe.write('decide.decided', { step, decision, option });
  scribe.breathe();
}

function playOption({ scribe, cast }: Stage, step: Id, story: OptionCase): Id {
  const option = scribe.id();
  scribe.write('decide.option-added', { step, option, text: story.text });
  scribe.breathe();
  for (const { of, stance, note, fingers } of story.positions ?? []) {
    const said = { ...(note === undefined ? {} : { note }), ...(fingers === undefined ? {} : { fingers }) };
    scribe.write('decide.position-taken', {
      step,
      option,
      department: cast.departments.get(of),
      stance,
      ...said,
    });
    scribe.breathe();
  }
  for (const { of, text, met } of story.objections ?? []) {
    const objection = scribe.id();
    const department = cast.departments.get(of);
    scribe.write('decide.objection-raised', { step, objection, option, department, text });
    scribe.breathe();
    if (met === undefined) continue;
    scribe.write('decide.objection-met', { step, objection, how: met });
    scribe.breathe();
  }
  return option;
}
