import { describe, expect, it } from 'vitest';
import { id, oilOnTheFloor } from './meeting.ts';

const PERSON = id('ana');

describe('what the tree refuses', () => {
  it('a cause as its own effect', () => {
    const meeting = oilOnTheFloor();
    const under = (parent: string) =>
      meeting.refusal('why-tree.cause-moved', { cause: id('leak'), parent: id(parent) });
    expect(under('cheap')).toEqual({ code: 'cause-loop' });
    expect(under('leak')).toEqual({ code: 'cause-loop' });
    expect(under('spill')).toBeUndefined();
  });

  it('a cause without words, under a missing effect, or there already', () => {
    const meeting = oilOnTheFloor();
    const add = (body: object) =>
      meeting.refusal('why-tree.cause-added', { parent: null, text: 'x', ...body });
    expect(add({ cause: id('new'), text: '  ' })).toEqual({ code: 'text-missing' });
    expect(add({ cause: id('new'), parent: id('gone') })).toEqual({ code: 'no-such-item' });
    expect(add({ cause: id('leak') })).toEqual({ code: 'item-exists' });
  });

  it('a root with causes under it, unless they are disproved', () => {
    const meeting = oilOnTheFloor();
    const root = () => meeting.refusal('why-tree.root-marked', { cause: id('gasket'), ending: 'design' });
    expect(root()).toEqual({ code: 'cause-has-children' });
    meeting.say('why-tree.evidence-given', { cause: id('cheap'), state: 'disproved', by: '', source: '' });
    expect(root()).toBeUndefined();
  });

  it('a person or a department as the end of a branch, also by rewording a root', () => {
    const meeting = oilOnTheFloor();
    meeting.say('people.joined', { participant: PERSON, name: 'Ana Ruiz' });
    meeting.say('people.department-added', { department: id('dep'), name: 'Purchasing' });
    meeting.say('why-tree.root-marked', { cause: id('cheap'), ending: 'resource' });
    const reword = (text: string) => meeting.refusal('why-tree.cause-reworded', { cause: id('cheap'), text });
    expect(reword('Ana forgot to order')).toEqual({ code: 'person-as-root' });
    expect(reword('Purchasing is careless')).toEqual({ code: 'person-as-root' });
    expect(reword('The order form has no field for quality')).toBeUndefined();
    meeting.say('why-tree.cause-reworded', { cause: id('spill'), text: 'Ana was careless' });
    expect(meeting.refusal('why-tree.root-marked', { cause: id('spill'), ending: 'design' })).toEqual({
      code: 'person-as-root',
    });
  });

  it('an unknown end without somebody who finds out, and by when', () => {
    const meeting = oilOnTheFloor();
    const unknown = (body: object) =>
      meeting.refusal('why-tree.root-marked', { cause: id('spill'), ending: 'unknown', ...body });
    expect(unknown({})).toEqual({ code: 'owner-missing' });
    expect(unknown({ owner: PERSON })).toEqual({ code: 'no-such-person' });
    meeting.say('people.joined', { participant: PERSON, name: 'Ana Ruiz' });
    expect(unknown({ owner: PERSON })).toEqual({ code: 'date-missing' });
    expect(unknown({ owner: PERSON, date: '2026-11-27' })).toBeUndefined();
  });

  it('a link from a countermeasure to something that is not an action', () => {
    const meeting = oilOnTheFloor();
    const countermeasure = id('cm');
    const body = { countermeasure, cause: id('cheap'), text: 'Buy good ones', strength: 'eliminate' };
    meeting.say('why-tree.countermeasure-added', body);
    meeting.say('item.added', { item: id('n'), step: null, kind: 'note', text: 'A note' });
    meeting.say('item.added', { item: id('a'), step: null, kind: 'action', text: 'Order gaskets' });
    const link = (item: string) =>
      meeting.refusal('why-tree.action-linked', { countermeasure, action: id(item) });
    expect(link('n')).toEqual({ code: 'no-such-item' });
    expect(link('a')).toBeUndefined();
  });

  it('new causes once the session is closed', () => {
    const meeting = oilOnTheFloor();
    meeting.say('session.closed', {});
    expect(meeting.refusal('why-tree.cause-added', { cause: id('n'), parent: null, text: 'x' })).toEqual({
      code: 'session-closed',
    });
  });
});
