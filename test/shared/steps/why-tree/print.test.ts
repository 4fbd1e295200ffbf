import { describe, expect, it } from 'vitest';
import { speaker } from '../../../../shared/language/say.ts';
import { dateWords } from '../../../../shared/minutes/dates.ts';
import type { TreeNode } from '../../../../shared/minutes/document.ts';
import { minutesWords } from '../../../../shared/minutes/words.ts';
import { printWhyTree } from '../../../../shared/steps/why-tree/print.ts';
import { projectWhyTree } from '../../../../shared/steps/why-tree/project.ts';
import { whyTreeWords } from '../../../../shared/steps/why-tree/words.ts';
import { id, oilOnTheFloor, STEP, testMeeting, type TestMeeting } from './meeting.ts';

function printed(meeting: TestMeeting) {
  const session = meeting.log().state;
  const step = session.meeting.agenda[0];
  if (step === undefined) throw new Error('no step');
  const dates = dateWords(speaker(minutesWords), 'en-GB', 2026);
  return printWhyTree(meeting.slice(), { session, step, say: speaker(whyTreeWords), dates });
}

const lines = (node: TreeNode, indent = ''): readonly string[] => [
  indent + node.spans.map(({ text }) => text).join(''),
  ...node.children.flatMap((child) => lines(child, `${indent}  `)),
];

function finished(): TestMeeting {
  const meeting = oilOnTheFloor();
  meeting.say('people.joined', { participant: id('ana'), name: 'Ana Ruiz' });
  meeting.say('why-tree.evidence-given', { cause: id('leak'), state: 'verified', by: '', source: 'watched' });
  meeting.say('why-tree.evidence-given', { cause: id('gasket'), state: 'claimed', by: 'Ana', source: '' });
  meeting.say('why-tree.evidence-given', {
    cause: id('spill'),
    state: 'disproved',
    by: '',
    source: 'no can',
  });
  meeting.say('why-tree.root-marked', { cause: id('cheap'), ending: 'resource', sponsor: 'Finance' });
  meeting.say('why-tree.countermeasure-added', {
    countermeasure: id('cm'),
    cause: id('cheap'),
    text: 'Buy the good ones',
    strength: 'eliminate',
  });
  meeting.say('why-tree.check-planned', {
    countermeasure: id('cm'),
    measure: 'Dry floor',
    date: '2026-12-18',
  });
  return meeting;
}

describe('in the minutes', () => {
  it('a step where nothing was said prints nothing', () => {
    expect(printed(testMeeting())).toEqual([]);
  });

  it('the tree reads as sentences, with evidence, what was disproved, and the root', () => {
    const [section] = printed(finished());
    const block = section?.blocks[0];
    expect(block?.type === 'tree' ? lines(block.root) : []).toEqual([
      'There is oil on the floor under machine 2 ✓ seen at 07:10',
      '  because machine 2 leaks ✓ watched',
      '    because the gasket is poor ◌ claimed by Ana',
      '      because cheap gaskets were bought root a resource decision, Finance can change it',
      '  A can was spilled ✕ disproved, no can',
    ]);
  });

  it('countermeasures stand with strength and check, and the result when there is one', () => {
    const meeting = finished();
    const row = () => {
      const table = printed(meeting)[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table'
        ? table.rows[0]?.cells.map((cell) => cell.map(({ text }) => text).join(''))
        : [];
    };
    expect(row()?.slice(0, 3)).toEqual([
      'Buy the good ones',
      'Cheap gaskets were bought',
      'eliminate or redesign',
    ]);
    expect(row()?.[3]).toMatch(/^Dry floor, Fri\s18\sDec$/u);
    meeting.say('why-tree.check-resulted', {
      countermeasure: id('cm'),
      result: 'did-not',
      note: 'two drops',
    });
    expect(row()?.[3]).toMatch(/: did not work, two drops$/u);
  });

  it('branches nobody followed to an end are named', () => {
    const open = printed(oilOnTheFloor())[0]?.blocks.at(-1);
    expect(open?.type === 'list' ? open.items.map(({ spans }) => spans[0]?.text) : []).toEqual([
      'Cheap gaskets were bought',
      'A can was spilled',
    ]);
  });
});

describe('in the read tables', () => {
  it('causes and countermeasures have a row each, and are found by their words', () => {
    const readings = projectWhyTree(finished().slice(), STEP).map((projected) => projected.read());
    const rows = readings.flatMap(({ rows: each }) => each);
    expect(rows.map(({ table }) => table)).toEqual([...Array<string>(4).fill('causes'), 'countermeasures']);
    expect(rows.find(({ values }) => values.id === id('cheap'))?.values).toMatchObject({
      parent: id('gasket'),
      ending: 'resource',
      therefore: '',
      evidence: 'none',
    });
    expect(readings.map(({ passage }) => passage?.text)).toContain('The gasket is poor\nAna');
  });
});
