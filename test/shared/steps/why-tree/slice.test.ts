import { describe, expect, it } from 'vitest';
import { branchTo, causesOf, openEnds, rootsIn, whyTreeOf } from '../../../../shared/steps/why-tree/tree.ts';
import { id, oilOnTheFloor, testMeeting, type TestMeeting } from './meeting.ts';

const tree = (meeting: TestMeeting) => whyTreeOf(meeting.slice());
const texts = (causes: readonly { readonly text: string }[]) => causes.map((cause) => cause.text);

describe('a tree of causes', () => {
  it('starts from one observed fact', () => {
    const meeting = testMeeting();
    meeting.say('why-tree.problem-stated', { text: 'There is oil on the floor', source: 'seen at 07:10' });
    expect(meeting.slice().problem).toEqual({
      text: 'There is oil on the floor',
      source: 'seen at 07:10',
      question: '',
    });
  });

  it('reads a branch from the problem to its end', () => {
    expect(texts(branchTo(tree(oilOnTheFloor()), id('cheap')))).toEqual([
      'Machine 2 leaks',
      'The gasket is poor',
      'Cheap gaskets were bought',
    ]);
  });

  it('puts a sibling right behind the cause it was added after', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.cause-added', {
      cause: id('drip'),
      parent: null,
      text: 'The drip tray is full',
      after: id('leak'),
    });
    expect(texts(causesOf(tree(meeting), null))).toEqual([
      'Machine 2 leaks',
      'The drip tray is full',
      'A can was spilled',
    ]);
  });

  it('moves a cause with everything under it, and asks its link again', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.link-tested', { cause: id('gasket'), holds: true });
    meeting.say('why-tree.cause-moved', { cause: id('gasket'), parent: id('spill') });
    expect(texts(branchTo(tree(meeting), id('cheap')))).toEqual([
      'A can was spilled',
      'The gasket is poor',
      'Cheap gaskets were bought',
    ]);
    expect(tree(meeting).causes.get(id('gasket'))?.holds).toBeNull();
  });

  it('moves a cause to the front of its siblings', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.cause-moved', { cause: id('spill'), parent: null, after: null });
    expect(texts(causesOf(tree(meeting), null))).toEqual(['A can was spilled', 'Machine 2 leaks']);
  });

  it('removes a branch whole, with its countermeasures, and undo brings all of it back', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.countermeasure-added', {
      countermeasure: id('cm'),
      cause: id('cheap'),
      text: 'Buy the good ones',
      strength: 'eliminate',
    });
    const before = meeting.slice();
    const removal = meeting.say('why-tree.cause-removed', { cause: id('leak') });
    expect(texts(meeting.slice().causes)).toEqual(['A can was spilled']);
    expect(meeting.slice().countermeasures).toEqual([]);
    meeting.say('session.retracted', { events: [removal.id] });
    expect(meeting.slice()).toEqual(before);
  });

  it('digs on under a root: the effect is no root any more, and undo makes it one again', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.root-marked', { cause: id('cheap'), ending: 'resource' });
    const deeper = meeting.say('why-tree.cause-added', {
      cause: id('cut'),
      parent: id('cheap'),
      text: 'There was no budget',
    });
    expect(rootsIn(tree(meeting))).toEqual([]);
    meeting.say('session.retracted', { events: [deeper.id] });
    expect(texts(rootsIn(tree(meeting)))).toEqual(['Cheap gaskets were bought']);
  });

  it('fades everything under a disproved cause and no longer asks there', () => {
    const meeting = oilOnTheFloor();
    expect(texts(openEnds(tree(meeting)))).toEqual(['Cheap gaskets were bought', 'A can was spilled']);
    meeting.say('why-tree.evidence-given', {
      cause: id('leak'),
      state: 'disproved',
      by: '',
      source: 'dry for an hour',
    });
    expect(tree(meeting).faded).toEqual(new Set([id('leak'), id('gasket'), id('cheap')]));
    expect(texts(openEnds(tree(meeting)))).toEqual(['A can was spilled']);
  });

  it('keeps a check result apart from the plan', () => {
    const meeting = oilOnTheFloor();
    const countermeasure = id('cm');
    meeting.say('why-tree.countermeasure-added', {
      countermeasure,
      cause: id('cheap'),
      text: 'Buy the good ones',
      strength: 'eliminate',
    });
    meeting.say('why-tree.check-planned', { countermeasure, measure: 'Dry floor', date: '2026-12-20' });
    meeting.say('session.closed', {});
    meeting.say('why-tree.check-resulted', { countermeasure, result: 'worked', note: 'four dry weeks' });
    expect(meeting.slice().countermeasures[0]?.check).toEqual({
      measure: 'Dry floor',
      at: expect.any(String),
      date: '2026-12-20',
      result: 'worked',
      note: 'four dry weeks',
    });
  });
});
