import { expect, test } from 'vitest';
import { ideate } from '../../../../shared/steps/ideate/ideate.ts';
import { readIdea } from '../../../../shared/steps/ideate/idea-line.ts';
import { foldIdeate, placedIdeas } from '../../../../shared/steps/ideate/slice.ts';
import { ANA, BEN, event, idNumber } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const [FRIDAY, SEAL, CODE] = [idNumber(300), idNumber(301), idNumber(302)];

function withIdeas() {
  const talk = talkIn(ideate);
  talk.say('ideate.idea-added', { idea: FRIDAY, text: 'Load on Friday', by: ANA });
  talk.say('ideate.idea-added', { idea: CODE, text: 'A code for the gate' });
  talk.say('ideate.idea-added', { idea: SEAL, text: 'seal it', on: FRIDAY });
  return talk;
}

test('silent first: the time runs from when it begins, and can be begun again', () => {
  const { say, slice, refusal } = talkIn(ideate);
  expect(refusal('ideate.silence-ended', {})).toBe('no-such-item');
  say('ideate.silence-begun', { minutes: 2 });
  expect(slice().silence).toMatchObject({ minutes: 2, over: false });
  say('ideate.silence-ended', {});
  expect(slice().silence?.over).toBe(true);
  say('ideate.silence-begun', { minutes: 1 });
  expect(slice().silence).toMatchObject({ minutes: 1, over: false });
});

test('an idea that builds on another follows it, and stays when that one goes', () => {
  const { say, slice } = withIdeas();
  const placed = () => placedIdeas(slice().ideas).map(({ idea, depth }) => [idea.text, depth]);
  expect(placed()).toEqual([
    ['Load on Friday', 0],
    ['seal it', 1],
    ['A code for the gate', 0],
  ]);
  say('ideate.idea-removed', { idea: FRIDAY });
  expect(placed()).toEqual([
    ['A code for the gate', 0],
    ['seal it', 0],
  ]);
});

test('an idea never builds on itself, and names are of people in the room', () => {
  const { refusal } = withIdeas();
  expect(refusal('ideate.idea-changed', { idea: FRIDAY, on: SEAL })).toBe('idea-loop');
  expect(refusal('ideate.idea-changed', { idea: FRIDAY, on: FRIDAY })).toBe('idea-loop');
  expect(refusal('ideate.idea-added', { idea: idNumber(310), text: 'x', by: idNumber(399) })).toBe(
    'no-such-person',
  );
  expect(refusal('ideate.idea-added', { idea: FRIDAY, text: 'again' })).toBe('item-exists');
  expect(refusal('ideate.idea-added', { idea: idNumber(310), text: '  ' })).toBe('text-missing');
  expect(refusal('ideate.idea-removed', { idea: idNumber(310) })).toBe('no-such-item');
});

test('a loop that two merged libraries would make loses no idea', () => {
  const { slice } = withIdeas();
  const body = { step: STEP, idea: FRIDAY, on: SEAL };
  const loop = { ...event(90, 'ideate.idea-changed', body), type: 'ideate.idea-changed', body } as const;
  const merged = foldIdeate(slice(), loop);
  expect(placedIdeas(merged.ideas)).toHaveLength(3);
});

test('nobody’s name is printed unless the room wants names', () => {
  const { say, printed } = withIdeas();
  const lines = ['Load on Friday', 'yes, and seal it', 'A code for the gate'];
  expect(textOf(printed('ideate-'))).toBe(lines.join('\n'));
  say('ideate.names-shown', { shown: true });
  expect(textOf(printed('ideate-'))).toContain('Load on Friday (Ana Ruiz)');
});

test('a line may begin with whose idea it is; a colon alone names nobody', () => {
  const people = talkIn(ideate).state().people.participants;
  expect(readIdea('Ana: load on Friday', people)).toEqual({ text: 'load on Friday', by: ANA });
  expect(readIdea('ben okafor:  a code', people)).toEqual({ text: 'a code', by: BEN });
  expect(readIdea('Mondays: load the night before', people)).toEqual({
    text: 'Mondays: load the night before',
    by: null,
  });
  expect(readIdea('Ana:', people)).toEqual({ text: 'Ana:', by: null });
  const namesakes = people.map((person) => ({ ...person, name: `Ana ${person.id}` }));
  expect(readIdea('Ana: x', namesakes).by).toBeNull();
});
