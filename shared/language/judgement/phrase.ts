import { FAULT_THING } from '../words/flaw-list.ts';

/** What a set phrase does: it decides which question is offered instead. */
export type Topic =
  | 'fault'
  | 'error'
  | 'lack'
  | 'insult'
  | 'not-mine'
  | 'because-of'
  | 'sarcasm'
  | 'idiom'
  | 'wish'
  | 'tone';

/** A phrase to look for in a coded line. */
export interface Pattern {
  readonly topic: Topic;
  readonly names: boolean;
  /** "Nobody is to blame" and "instead of asking whose fault it is" are the opposite of an accusation. */
  readonly deniable: boolean;
  readonly pattern: RegExp;
  /** The same pattern without state, to ask cheaply whether it occurs at all: most occur in few texts. */
  readonly probe: RegExp;
}

/** One of the words of a list, longest first. */
export const alternatives = (list: ReadonlySet<string>): string =>
  [...list].toSorted((a, b) => b.length - a.length).join('|');

export const SOMEBODY = '(?:@person|@team|@customer|@somebody|they|he|she|you)';
export const OBJECT = '(?:@person|@team|@customer|@somebody|them|him|her|you|us|me)';
export const WHOSE = `(?:your|his|her|their|our own|(?:(?:the|our|that|this) )?(?:\\w+ )?(?:@person|@team|@somebody) 's)`;
export const DET = '(?:(?:the|our|your|their|those|these|that|this|my|a|an|all the|some) )?(?:\\w+ )?';
export const NOT_THING = `(?! (?:${alternatives(FAULT_THING)})\\b)`;
export const END = '(?= [.,!?;…)–—-]| and\\b| again\\b| because\\b| for\\b| we\\b| that\\b|$)';
export const JOB_WORDS =
  'job|department|dept|problem|responsibility|business|concern|remit|task|headache|circus|area of responsibility|monkey|baby|issue|worry|pay grade|desk|duty|role';

/** Makes a pattern: whole words, searched everywhere in the line. */
export function phrase(
  topic: Topic,
  source: string,
  options: { names?: boolean; deniable?: boolean } = {},
): Pattern {
  const whole = `(?<![\\w@'-])(?:${source})(?![\\w'])`;
  return {
    topic,
    names: options.names ?? true,
    deniable: options.deniable ?? true,
    pattern: new RegExp(whole, 'gu'),
    probe: new RegExp(whole, 'u'),
  };
}
