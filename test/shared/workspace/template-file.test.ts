import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isErrorCode } from '../../../shared/contract/errors.ts';
import { stepKinds } from '../../../shared/steps/index.ts';
import { builtInTemplates } from '../../../shared/workspace/built-in-templates.ts';
import type { Template } from '../../../shared/workspace/events.ts';
import { stepCatalogue } from '../../../shared/workspace/step-catalogue.ts';
import { readTemplateFile, writeTemplateFile } from '../../../shared/workspace/template-file.ts';
import { idNumber } from '../../support/meeting-script.ts';

const ours: Template = {
  id: idNumber(1),
  name: 'Our huddle',
  purpose: 'Before every call.',
  steps: [
    {
      id: idNumber(2),
      kind: 'decide',
      title: 'Decide',
      minutes: 5,
      prompt: 'What changes?',
      lights: { mover: 'up', shaker: 'excused' },
      pairs: { 'mover-prover': 'listening' },
      settings: { variant: 'x' },
    },
  ],
};

function minting(from = 100): () => string {
  let next = from;
  return () => idNumber((next += 1));
}

const file = (change: object = {}) =>
  JSON.stringify({ format: 'sameside-template', version: 1, template: ours, ...change });

describe('a template file', () => {
  it('comes back as it went out, under ids of its own', () => {
    const read = readTemplateFile(writeTemplateFile(ours), minting());
    expect(read).toEqual({
      ok: true,
      template: { ...ours, id: idNumber(102), steps: [{ ...ours.steps[0], id: idNumber(101) }] },
    });
  });

  it.each([
    ['ends in the middle', file().slice(0, -20), 'template-not-json'],
    ['is empty', '', 'template-not-json'],
    ['is of another program', '{"recipes": []}', 'template-not-ours'],
    ['is a session', '[]', 'template-not-ours'],
    ['is newer', file({ version: 2 }), 'template-newer'],
    ['has no steps', file({ template: { ...ours, steps: [] } }), 'template-broken'],
    ['has a field nobody knows', file({ template: { ...ours, vip: true } }), 'template-broken'],
    ['has no name', file({ template: { ...ours, name: ' ' } }), 'template-broken'],
    [
      'has a step of a kind nobody knows',
      file({ template: { ...ours, steps: [{ ...ours.steps[0], kind: 'seance' }] } }),
      'template-unknown-kind',
    ],
    ['is huge', `"${'x'.repeat(2_000_001)}"`, 'template-too-large'],
  ])('that %s is refused in words', (_what, text, code) => {
    expect(isErrorCode(code)).toBe(true);
    expect(readTemplateFile(text, minting())).toMatchObject({ ok: false, refusal: { code } });
  });

  it('never reaches a prototype and never throws, whatever it holds', () => {
    const hostile = file().replace('"purpose"', '"__proto__": {"admin": true}, "purpose"');
    expect(readTemplateFile(hostile, minting()).ok).toBe(true);
    expect({}).not.toHaveProperty('admin');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTemplateFile(text, minting()).ok).toBe(false);
      }),
    );
  });
});

describe('the steps an agenda can be given', () => {
  it('are every kind there is, and every variant a template has, each once', () => {
    const steps = stepCatalogue();
    expect(new Set(steps.map((step) => step.kind))).toEqual(new Set(Object.keys(stepKinds)));
    const keys = steps.map((step) => `${step.kind} ${JSON.stringify(step.settings?.['variant'])}`);
    expect(new Set(keys).size).toBe(keys.length);
    const swap = builtInTemplates.some(({ steps: all }) => all.some((step) => step.title === 'Swap sides'));
    expect(steps.some((step) => step.title === 'Swap sides')).toBe(swap);
  });
});
