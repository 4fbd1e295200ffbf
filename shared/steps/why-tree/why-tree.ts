import { stepKind } from '../../session/step-kind.ts';
import { checkWhyTree } from './check.ts';
import { whyTreeEvents } from './events.ts';
import { printWhyTree } from './print.ts';
import { projectWhyTree } from './project.ts';
import { EMPTY_WHY_TREE, foldWhyTree } from './slice.ts';
import { whyTreeWords } from './words.ts';

/** The five-whys flow: one observed fact, a tree of causes with evidence, roots, and countermeasures with checks. */
export const whyTree = stepKind({
  name: 'why-tree',
  events: whyTreeEvents,
  empty: EMPTY_WHY_TREE,
  words: whyTreeWords,
  prompt: 'why-tree.prompt',
  fold: foldWhyTree,
  check: checkWhyTree,
  project: projectWhyTree,
  print: printWhyTree,
});
