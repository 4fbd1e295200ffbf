import { stepKind } from '../../session/step-kind.ts';
import { checkGlossary } from './check.ts';
import { glossaryEvents } from './events.ts';
import { printGlossary } from './print.ts';
import { projectGlossary } from './project.ts';
import { EMPTY_GLOSSARY, foldGlossary } from './slice.ts';
import { glossaryWords } from './words.ts';

/** A word, what each side means by it, and what all mean by it from now on. */
export const glossary = stepKind({
  name: 'glossary',
  events: glossaryEvents,
  empty: EMPTY_GLOSSARY,
  words: glossaryWords,
  prompt: 'glossary.prompt',
  fold: foldGlossary,
  check: checkGlossary,
  project: projectGlossary,
  print: printGlossary,
});
