import { absoluteReason, keepsOn } from './absolute.ts';
import { isGuess, type Agent } from '../grammar/agent.ts';
import { fails } from './failing.ts';
import { modalReason, passiveReason, shouldHave } from './modal.ts';
import { omits, UNHELPFUL } from './omission.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { judges } from './quality.ts';
import type { Reason } from './reason.ts';
import { EVERY_TIME, tailOf } from '../grammar/tail.ts';
import type { Unit } from '../grammar/unit.ts';
import {
  CONDITION,
  DEED,
  DISCOVERY,
  EVENT,
  KEPT_UP,
  OWED,
  ROUTINE,
  THING_FAILING,
} from '../words/verb-list.ts';
import { belittles, wentWrong } from './wrong-deed.ts';
import { THING_TRAIT, TRAIT } from '../words/flaw-list.ts';
import { wordList } from '../words/word-list.ts';

const UNWATCHFUL =
  wordList(`pay look listen watch concentrate think focus care read cooperate communicate pull try do take help
follow check keep share bother`);
const IDLING =
  wordList(`text texting chat chatting sleep gossiping gossip play playing scrolling doze daydream drink slack
dozing`);

/** "Has become arrogant", "got sloppy", "seems lazy". */
const BECOMES = wordList(`become get grow turn seem sound look stay remain act feel work behave drive talk`);

function becomesFlawed(tail: string): boolean {
  const word =
    /^(?:(?:very|so|too|really|quite|a bit|more and more|completely|totally) )?(\S+)/u.exec(tail)?.[1] ?? '';
  return TRAIT.has(word) && !THING_TRAIT.has(word);
}

function progressive(predicate: Predicate, agent: Agent, tail: string): Reason | undefined {
  if (predicate.negated)
    return UNWATCHFUL.has(predicate.verb) && agent.kind !== 'customer' ? 'omission' : undefined;
  if (IDLING.has(predicate.verb) && agent.kind !== 'customer') return 'failing';
  if (predicate.always)
    return KEPT_UP.has(predicate.verb) || CONDITION.has(predicate.verb) ? undefined : 'always';
  return fails(predicate, agent, tail) ? 'failing' : undefined;
}

const OVERDUE = wordList('still even once clearly obviously evidently apparently ever simply just plainly');

/** "Does not …", "still has not …". What has not happened yet is only a status. */
function deniedReason(predicate: Predicate, agent: Agent, tail: string): Reason | undefined {
  const { verb, perfect, adverbs } = predicate;
  if (perfect && agent.kind === 'nobody' && adverbs.includes('ever') && predicate.shape === 'active')
    return EVENT.has(verb) || DISCOVERY.has(verb) ? undefined : 'omission';
  if (perfect) {
    const overdue = adverbs.some((word) => OVERDUE.has(word));
    const promised =
      /\b(?:as|what|which|that) (?:he|she|they|you|it) (?:had )?(?:promised|agreed|said|should|must)\b/u.test(
        tail,
      );
    return (overdue || promised || verb === 'bother') && !CONDITION.has(verb) ? 'omission' : undefined;
  }
  if (!omits(predicate, agent, tail)) return undefined;
  return agent.kind === 'nobody' && ['tell', 'inform', 'warn'].includes(verb) ? 'untold' : 'omission';
}

function statement(predicate: Predicate, agent: Agent, tail: string): Reason | undefined {
  const { verb, negated, never, always } = predicate;
  const everyTime = !negated && !never && EVERY_TIME.test(tail);
  if (always || never || everyTime) return absoluteReason(predicate, agent, tail);
  if (negated) return deniedReason(predicate, agent, tail);
  if (verb === 'keep' && /^(?:on )?(?!\w*thing\b)\w+ing\b/u.test(tail))
    return keepsOn(agent, tail) ? 'keeps' : undefined;
  if (
    BECOMES.has(verb) &&
    becomesFlawed(tail) &&
    (agent.certain || agent.kind === 'department') &&
    agent.kind !== 'we'
  )
    return 'quality';
  if (OWED.has(verb) && /^nothing\b/u.test(tail) && agent.kind !== 'customer') return 'omission';
  if (fails(predicate, agent, tail)) return 'failing';
  if (agent.kind === 'customer') return undefined;
  if (agent.kind === 'doer' || (agent.kind === 'pronoun' && !agent.certain)) return undefined;
  if (belittles(predicate, agent)) return 'failing';
  if (wentWrong(predicate, agent, tail)) return 'wrong';
  const because =
    predicate.setting.kind === 'because' && predicate.past && agent.kind !== 'somebody' && !isGuess(agent);
  return because && (DEED.has(verb) || THING_FAILING.has(verb)) ? 'because' : undefined;
}

/** "Why do people skip the step?" asks about the system; "why do you always …", "why didn't Ben …" ask somebody to justify themselves. */
function fairWhy(predicate: Predicate, agent: Agent): boolean {
  if (predicate.shape === 'quality' || predicate.always || predicate.never) return false;
  if (agent.kind === 'nobody')
    return !predicate.past && !UNHELPFUL.has(predicate.verb) && !predicate.adverbs.includes('ever');
  return !predicate.negated && !['participant', 'you', 'pronoun'].includes(agent.kind);
}

/** "A channel that nobody reads" describes the channel. */
function isGap(units: readonly Unit[], predicate: Predicate, agent: Agent): boolean {
  const before = units[predicate.subject - 1]?.word ?? '';
  return agent.kind === 'nobody' && ['that', 'which'].includes(before) && !predicate.past;
}

/** "…, so I will set a reminder": whoever says what comes next is past blaming themselves. */
const RESOLVED =
  /\b(?:so|and|but|,) (?:i|we) (?:will|am|are|can|want|would|propose|suggest)\b|\bnext time\b/u;

/** Whether one statement about people blames them, and for what; `undefined` for facts, praise, plans, wishes and conditions. */
export function verdictOn(units: readonly Unit[], predicate: Predicate, agent: Agent): Reason | undefined {
  const { setting } = predicate;
  const tail = tailOf(units, predicate);
  if (setting.kind === 'condition' || setting.kind === 'open-question') return undefined;
  if (isGap(units, predicate, agent)) return undefined;
  if (agent.kind === 'we')
    return predicate.modal !== undefined &&
      shouldHave(units, predicate, agent, tail) &&
      !RESOLVED.test(tail) &&
      predicate.modal !== 'could'
      ? 'should-have'
      : undefined;
  if (setting.kind === 'yes-no') return sarcastic(predicate, agent) ? 'refusal' : undefined;
  if (setting.kind === 'why' && fairWhy(predicate, agent)) return undefined;
  if (setting.kind === 'why' && predicate.negated) {
    const able = CONDITION.has(predicate.verb) || ['read', 'open', 'enter', 'log'].includes(predicate.verb);
    return predicate.shape !== 'passive' && !able && agent.kind !== 'customer' ? 'omission' : undefined;
  }
  if (setting.kind === 'wish') return 'refusal';
  if (setting.kind === 'how') {
    const shocked =
      predicate.negated ||
      (/^(?:this|that|such)\b/u.test(tail) && !CONDITION.has(predicate.verb)) ||
      ['let', 'be', 'miss', 'do', 'forget', 'overlook', 'think'].includes(predicate.verb);
    return setting.auxiliary !== undefined &&
      ['could', 'can'].includes(setting.auxiliary) &&
      (shocked || fails(predicate, agent, tail)) &&
      !/^(?:be (?:re|un)?\w+ed)/u.test(tail)
      ? 'refusal'
      : undefined;
  }
  if (setting.kind === 'when' && !predicate.past) return undefined;
  if (predicate.shape === 'passive') return passiveReason(units, predicate, agent, tail);
  if (predicate.shape === 'quality')
    return predicate.modal === undefined
      ? judges(units, predicate, agent)
        ? 'quality'
        : undefined
      : modalReason(units, predicate, agent, tail);
  if (predicate.modal !== undefined && predicate.modal !== 'shall')
    return modalReason(units, predicate, agent, tail);
  if (predicate.shape === 'progressive') return progressive(predicate, agent, tail);
  return statement(predicate, agent, tail);
}

function sarcastic(predicate: Predicate, agent: Agent): boolean {
  if (agent.kind === 'customer' || isGuess(agent)) return false;
  const { adverbs, setting } = predicate;
  if (adverbs.includes('even')) return true;
  if (adverbs.includes('ever') && ['do', 'does', 'will', 'can'].includes(setting.auxiliary ?? ''))
    return ROUTINE.has(predicate.verb) || OWED.has(predicate.verb);
  if (agent.kind === 'nobody')
    return (
      setting.auxiliary === 'did' &&
      (ROUTINE.has(predicate.verb) || OWED.has(predicate.verb) || predicate.verb === 'see')
    );
  return (
    (setting.negated || setting.auxiliary === 'could') &&
    adverbs.some((word) => word === 'just' || word === 'least' || word === 'simply' || word === 'once')
  );
}
