import { accusationsIn, type Accusation } from './judgement/accusation.ts';
import { isGuess, type RoomNames } from './grammar/agent.ts';
import { codedLine } from './grammar/coded.ts';
import { namesDoer } from './judgement/deed.ts';
import { whyOf } from './judgement/effect-question.ts';
import { ATTRIBUTE, THING_TRAIT, TRAIT } from './words/flaw-list.ts';
import { closesNoun } from './words/function-word.ts';
import { withMentions } from './grammar/mention.ts';
import { phraseStart } from './grammar/setting.ts';
import { predicatesOf, type Predicate } from './grammar/predicate.ts';
import { questionFor, questionForTopic, REASONABLE, whyForWho } from './judgement/suggestion.ts';
import { endsClause, endsSentence, joinsClause, typed, unitsOf, type Unit } from './grammar/unit.ts';
import type { Reason } from './judgement/reason.ts';
import { verdictOn } from './judgement/verdict.ts';
import { weighed } from './judgement/weighing.ts';
import { whoQuestion } from './judgement/who-question.ts';

export type { RoomNames } from './grammar/agent.ts';

/** A quiet offer: what was noticed, and a question about the system to use instead. */
export interface LanguageHint {
  readonly kind: 'blame' | 'person-as-cause' | 'who-question';
  /** The words of the text that triggered it, as typed. */
  readonly found: string;
  /** A question about the system, ready to use as text. */
  readonly suggestion: string;
}

interface Finding extends LanguageHint {
  readonly at: number;
  readonly names: boolean;
}

const PERSONAL = new Set<Accusation['topic']>(['error', 'lack', 'because-of']);
const ABSOLUTE = new Set(['never', 'always', 'keeps', 'should-have', 'refusal', 'untold']);

const EXPLAINABLE = new Set<Reason>(['failing', 'omission', 'wrong', 'untold']);

/** "Users skip it because the list is too long" has gone on from who to why by itself; "because he is lazy" has not. */
function explained(units: readonly Unit[], predicate: Predicate, reason: Reason): boolean {
  if (!EXPLAINABLE.has(reason)) return false;
  const because = units.findIndex(({ word }, at) => at > predicate.at && word === 'because');
  if (because === -1 || units.slice(predicate.at, because).some((unit) => endsSentence(unit))) return false;
  const rest = units.slice(because + 1);
  const people = rest.some(
    ({ agent }) => agent !== undefined && agent.kind !== 'we' && agent.kind !== 'doer',
  );
  return rest.length > 2 && !people && rest[0]?.word !== 'of';
}

function statements(text: string, units: readonly Unit[]): readonly Finding[] {
  return units.flatMap((unit, subject) => {
    const { agent } = unit;
    if (!agent) return [];
    return predicatesOf(units, subject).flatMap((predicate): readonly Finding[] => {
      const reason = verdictOn(units, predicate, agent);
      if (!reason || explained(units, predicate, reason)) return [];
      const blames = ABSOLUTE.has(reason) || agent.kind === 'pronoun' || agent.kind === 'you';
      return [
        {
          kind: blames ? 'blame' : 'person-as-cause',
          found: typed(text, units, phraseStart(units, subject), Math.max(predicate.at + 1, subject + 1)),
          suggestion: questionFor(text, units, predicate, reason),
          at: subject,
          names: true,
        },
      ];
    });
  });
}

/** Conduct that judges before a noun too: "an inexperienced nurse". */
const UNFIT_FOR_WORK = new Set([
  'inexperienced',
  'distracted',
  'drunk',
  'biased',
  'unprepared',
  'untrained',
  'sleepy',
]);

/** Whether the word `back` units before a mention judges it: "lazy drivers", "an inattentive forklift driver", "bad management". */
function flawed(units: readonly Unit[], at: number, back: number): boolean {
  const word = units[at - back]?.word ?? '';
  const between = units.slice(at - back + 1, at);
  if (
    between.some(
      (unit) => unit.agent !== undefined || closesNoun(unit) || endsClause(unit) || joinsClause(unit),
    )
  )
    return false;
  const { agent } = units[at] ?? {};
  if (UNFIT_FOR_WORK.has(word)) return agent?.certain === true;
  if (TRAIT.has(word) && !THING_TRAIT.has(word)) return agent?.certain === true;
  const leads =
    units[at]?.agent?.kind === 'job' ||
    ['management', 'leadership', 'supervision'].includes(units[at]?.word ?? '');
  return back === 1 && ATTRIBUTE.has(word) && leads;
}

function labels(text: string, units: readonly Unit[]): readonly Finding[] {
  return units.flatMap(({ agent }, at): readonly Finding[] => {
    const from = [1, 2, 3].find((back) => flawed(units, at, back));
    if (!agent || agent.kind === 'we' || agent.kind === 'nobody' || isGuess(agent)) return [];
    if (from === undefined) return [];
    return [
      {
        kind: 'person-as-cause',
        found: typed(text, units, at - from, at + 1),
        suggestion: REASONABLE,
        at,
        names: true,
      },
    ];
  });
}

function phrases(text: string, units: readonly Unit[]): readonly Finding[] {
  return accusationsIn(units, codedLine(units)).map(({ from, to, topic, names }) => ({
    kind: PERSONAL.has(topic) ? 'person-as-cause' : 'blame',
    found: typed(text, units, from, to),
    suggestion: questionForTopic(topic),
    at: from,
    names,
  }));
}

function questions(text: string, units: readonly Unit[]): readonly Finding[] {
  const question = whoQuestion(units);
  if (!question) return [];
  const { from, to, verb } = question;
  return [
    {
      kind: 'who-question',
      found: typed(text, units, from, to),
      suggestion: whyForWho(text, units, verb),
      at: from,
      names: false,
    },
  ];
}

function toned(text: string, units: readonly Unit[]): LanguageHint | undefined {
  const found = weighed(units);
  return (
    found && {
      kind: 'blame',
      found: typed(text, units, found.from, found.to),
      suggestion: questionForTopic('tone'),
    }
  );
}

/** Everything noticed in a text: the question first, then what is said of people, then set phrases; each in order of appearance. */
function findingsIn(text: string, units: readonly Unit[]): readonly Finding[] {
  return [
    ...questions(text, units),
    ...statements(text, units),
    ...labels(text, units),
    ...phrases(text, units),
  ];
}

/**
 * The first and most useful hint for a text, or `undefined` when it speaks of facts, plans, praise or the system.
 * Rules 2 and 3 of the product: it suggests; it never blocks and never rewrites. English only. Total and linear; at most the first
 * 4 000 characters are read.
 */
export function languageHint(text: string, names: RoomNames): LanguageHint | undefined {
  const units = withMentions(unitsOf(text), names);
  const [first] = findingsIn(text, units);
  if (!first) return toned(text, units);
  return { kind: first.kind, found: first.found, suggestion: first.suggestion };
}

/**
 * Rule 3: whether a cause ends the chain at a participant, a department or a job, so that it may not be marked as a root.
 * "The operator had no checklist" and "Ben took the wrong bin because two bins look alike" point further and may.
 */
export function namesPersonAsCause(text: string, names: RoomNames): boolean {
  const units = withMentions(unitsOf(text), names);
  const because = units.findLastIndex(({ word }) => word === 'because');
  const deepest = because > 0 && units[because + 1]?.word !== 'of' ? units.slice(because + 1) : units;
  return findingsIn(text, deepest).some((finding) => finding.names) || namesDoer(text, deepest, names);
}

/** "Who spilled it?" with the effect "there is oil on the floor" → "Why is there oil on the floor?"; `undefined` when nobody is looked for. */
export function whoToWhy(text: string, effect: string): string | undefined {
  const units = withMentions(unitsOf(text), { people: [], departments: [] });
  const question = whoQuestion(units);
  return question && (whyOf(effect) ?? whyForWho(text, units, question.verb));
}
