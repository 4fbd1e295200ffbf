import { describe, expect, it } from 'vitest';
import { speaker } from '../../../../shared/language/say.ts';
import { countermeasuresOn } from '../../../../shared/steps/why-tree/countermeasures.ts';
import { fishboneOf } from '../../../../shared/steps/why-tree/fishbone.ts';
import { hintsFor } from '../../../../shared/steps/why-tree/hints.ts';
import { midSentence, questionOf } from '../../../../shared/steps/why-tree/question.ts';
import { linksUpwards, nextUntested } from '../../../../shared/steps/why-tree/therefore.ts';
import { whyTreeOf } from '../../../../shared/steps/why-tree/tree.ts';
import { whyTreeWords } from '../../../../shared/steps/why-tree/words.ts';
import { id, oilOnTheFloor, type TestMeeting } from './meeting.ts';

const tree = (meeting: TestMeeting) => whyTreeOf(meeting.slice());
const kinds = (meeting: TestMeeting, cause: string) =>
  hintsFor(tree(meeting), id(cause)).map(({ kind }) => kind);

const ask = (text: string, names: readonly string[] = [], question = '') =>
  questionOf({ text, source: '', question }, speaker(whyTreeWords), names);

describe('the therefore test', () => {
  it('reads the branch upwards to the problem, one link at a time', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.link-tested', { cause: id('cheap'), holds: true });
    const links = linksUpwards(tree(meeting), id('cheap'));
    expect(links.map(({ because, therefore }) => `${because}, therefore ${therefore}`)).toEqual([
      'Cheap gaskets were bought, therefore The gasket is poor',
      'The gasket is poor, therefore Machine 2 leaks',
      'Machine 2 leaks, therefore There is oil on the floor under machine 2',
    ]);
    expect(nextUntested(links)?.cause).toBe(id('gasket'));
  });
});

describe('what the tree asks', () => {
  it('asks about a branch that ends after two levels, and not after three', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.root-marked', { cause: id('spill'), ending: 'standard' });
    meeting.say('why-tree.root-marked', { cause: id('cheap'), ending: 'resource' });
    expect(kinds(meeting, 'spill')).toEqual(['system-or-symptom', 'how-we-know', 'nothing-against']);
    expect(kinds(meeting, 'cheap')).toEqual(['how-we-know', 'nothing-against']);
  });

  it('asks when only weak countermeasures stand against a root', () => {
    const meeting = oilOnTheFloor();
    const add = (name: string, strength: string) =>
      meeting.say('why-tree.countermeasure-added', {
        countermeasure: id(name),
        cause: id('cheap'),
        text: name,
        strength,
      });
    meeting.say('why-tree.root-marked', { cause: id('cheap'), ending: 'resource' });
    meeting.say('why-tree.evidence-given', {
      cause: id('cheap'),
      state: 'verified',
      by: '',
      source: 'orders',
    });
    add('remind', 'train');
    expect(kinds(meeting, 'cheap')).toEqual(['only-weak']);
    add('stop', 'automate');
    expect(kinds(meeting, 'cheap')).toEqual([]);
    expect(countermeasuresOn(meeting.slice(), id('cheap')).map(({ text }) => text)).toEqual([
      'stop',
      'remind',
    ]);
  });

  it('asks first about a link that does not hold, and nothing on a faded branch', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.link-tested', { cause: id('gasket'), holds: false });
    expect(kinds(meeting, 'gasket')).toEqual(['link-fails']);
    meeting.say('why-tree.evidence-given', { cause: id('leak'), state: 'disproved', by: '', source: 'dry' });
    expect(kinds(meeting, 'gasket')).toEqual([]);
  });
});

describe('the fishbone', () => {
  it('hangs a cause with its effect until it is sorted elsewhere, with what is under it', () => {
    const meeting = oilOnTheFloor();
    meeting.say('why-tree.categorised', { cause: id('leak'), category: 'machine' });
    meeting.say('why-tree.categorised', { cause: id('cheap'), category: 'policy' });
    const bones = fishboneOf(tree(meeting)).filter((bone) => bone.ribs.length > 0);
    expect(
      bones.map((bone) => [bone.category, bone.ribs.map(({ cause, ribs }) => [cause.text, ribs.length])]),
    ).toEqual([
      ['machine', [['Machine 2 leaks', 1]]],
      ['policy', [['Cheap gaskets were bought', 0]]],
      [null, [['A can was spilled', 0]]],
    ]);
  });
});

describe('the question the room reads', () => {
  it.each([
    ['There is oil on the floor under machine 2', 'Why is there oil on the floor under machine 2?'],
    ['there were two alarms.', 'Why were there two alarms?'],
    ['There has been no test since May', 'Why has there been no test since May?'],
    ['Four of five loads arrived late!', 'Why is it that four of five loads arrived late?'],
    ['Why does it leak?', 'Why does it leak?'],
    ['Who set that order, and when?', 'Who set that order, and when?'],
    ['IT answers after three days', 'Why is it that IT answers after three days?'],
    ['  ', ''],
  ])('%s', (fact, question) => {
    expect(ask(fact)).toBe(question);
  });

  it('leaves names their capital, and takes a question somebody worded', () => {
    expect(ask('Northwind got four late loads', ['Northwind'])).toBe(
      'Why is it that Northwind got four late loads?',
    );
    expect(ask('Four late loads', [], 'Why do loads reach Northwind after eight?')).toBe(
      'Why do loads reach Northwind after eight?',
    );
  });

  it.each(['I saw it', '8 loads', 'iPad orders fail', 'A–Z', 'Ärzte warten'])(
    'puts “%s” into a sentence without harm',
    (text) => {
      expect(midSentence(text, []).slice(1)).toBe(text.slice(1));
    },
  );
});
