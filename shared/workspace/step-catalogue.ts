import type { AgendaStep } from '../session/meeting-events.ts';
import { stepKinds } from '../steps/index.ts';
import { builtInTemplates } from './built-in-templates.ts';

/** A step as it can be added to an agenda; it gets an id there. */
export type CatalogueStep = Omit<AgendaStep, 'id'>;

/** Minutes of a kind that no template uses. */
const USUAL_MINUTES = 5;

/**
 * Every different step the built-in templates have (a kind, or a variant of it), each as the first template has it, then the kinds that
 * none of them uses. So a new kind or variant is offered without being listed anywhere else.
 */
export function stepCatalogue(): readonly CatalogueStep[] {
  const steps = builtInTemplates.flatMap((template): readonly CatalogueStep[] => template.steps);
  const different = new Map<string, CatalogueStep>();
  for (const step of steps) {
    const key = JSON.stringify([step.kind, step.settings?.['variant']]);
    if (!different.has(key)) different.set(key, step);
  }
  const used = new Set(steps.map((step) => step.kind));
  const unused = Object.values(stepKinds).filter((kind) => !used.has(kind.name));
  return [
    ...different.values(),
    ...unused.map((kind) => ({ kind: kind.name, title: nameOfKind(kind.name), minutes: USUAL_MINUTES })),
  ];
}

/** What a kind is called, in English as template data are. */
function nameOfKind(name: keyof typeof stepKinds): string {
  const words: Readonly<Record<string, string>> = stepKinds[name].words;
  return words[`${name}.name`] ?? name;
}
