import { z } from 'zod';
import type { Id, Refusal } from '../session/event.ts';
import { isStepKind } from '../steps/index.ts';
import { templateSchema, type Template } from './events.ts';

/** What a template file says it is, and the newest form this program reads. */
const FORMAT = 'sameside-template';
const VERSION = 1;

/** Far more than a hundred steps with a page of prompt each. In UTF-16 units. */
const SIZE_LIMIT = 2_000_000;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  template: templateSchema,
});

export type ReadTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly refusal: Refusal };

/** A template as a file others can take in: JSON, indented, one line feed at the end. */
export function writeTemplateFile(template: Template): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, template }, null, 2)}\n`;
}

/**
 * Reads such a file. The template and its steps get fresh ids, so that taking a file in twice gives two templates and never changes one
 * that is there. Refused in words: `template-too-large`, `template-not-json`, `template-not-ours`, `template-newer`,
 * `template-unknown-kind` (a kind of a newer program, or a slip), `template-broken` (with where).
 */
export function readTemplateFile(text: string, mintId: () => Id): ReadTemplate {
  if (text.length > SIZE_LIMIT) return refused('template-too-large');
  const json = parsed(text);
  if (json === undefined) return refused('template-not-json');
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(json);
  if (!head.success) return refused('template-not-ours');
  if (head.data.version > VERSION) return refused('template-newer');
  const file = fileSchema.safeParse(json);
  if (!file.success) return refused('template-broken', { where: placeOf(file.error) });
  const { template } = file.data;
  const stranger = template.steps.find((step) => !isStepKind(step.kind));
  if (stranger) return refused('template-unknown-kind', { kind: stranger.kind });
  if (template.name.trim() === '') return refused('template-broken', { where: 'template.name' });
  const steps = template.steps.map((step) => ({ ...step, id: mintId() }));
  return { ok: true, template: { ...template, id: mintId(), steps } };
}

/** JSON, read without letting a file reach an object's prototype; undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''), (key: string, value: unknown) =>
      key === '__proto__' ? undefined : value,
    );
  } catch {
    return undefined;
  }
}

function placeOf(error: z.ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function refused(code: string, detail?: Readonly<Record<string, string>>): ReadTemplate {
  return { ok: false, refusal: detail ? { code, detail } : { code } };
}
