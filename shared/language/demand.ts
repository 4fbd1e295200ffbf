/** Words that demand: what was noticed, and the same thing asked. */
export interface DemandHint {
  readonly found: string;
  readonly suggestion: string;
}

/** Longer than any sentence somebody says; a pasted page is not judged. */
const LONGEST = 400;

const FORCE =
  '(?:must|should|shall|ought\\s+to|have\\s+(?:got\\s+)?to|has\\s+(?:got\\s+)?to|need\\s+to|needs\\s+to|are\\s+to|are\\s+supposed\\s+to|is\\s+supposed\\s+to|had\\s+better|better)';
/** "you", "they", or a name of up to four words before the force. */
const DEMANDED = new RegExp(
  `^\\s*((?:\\p{L}[\\p{L}\\p{M}\\p{N}'’-]{0,40}\\s+){1,4}?)(${FORCE})\\s+(?:(always|never|not|finally|just|stop)\\s+)?(\\S[^]*)$`,
  'iu',
);
/** "We demand that you …", "I want you to …", "I expect them to …". */
const WANTED =
  /^\s*(?:we|i)\s+(?:demand|want|expect|insist|require)(?:\s+(?:that|on))?\s+(you|they|them)\s+(?:to\s+|must\s+)?(\S[^]*)$/iu;
/** "Make sure that you …", "Make sure to …", "See to it that …". */
const MADE_SURE =
  /^\s*(?:make\s+sure|see\s+to\s+it|ensure)\s+(?:that\s+)?(?:(?:you|they)\s+|to\s+)?(\S[^]*)$/iu;

/** Who asks and not who is told: "we have to wait" tells of the asker's own need. */
const OWN = /^\s*(?:we|i|it|this|that|there|which|who|the\s+customers?|customers?|our)\b/iu;

/** How a line of the capture bar begins: "r ", "Operations: ". It stays. */
const LEAD = /^\s*(?:r\s+)?(?:[^:?!.]{1,60}:\s+)?/iu;
const PRONOUN = /^(?:(?:you|they)(?:['’]d)?|them|he|she|somebody|someone|everybody|everyone)$/iu;

/**
 * Rule 4, ask and do not demand: "they have to tell us by noon" is offered as "Could you tell us by noon?". What the capture bar reads
 * before it ("r Operations: …") stays. Undefined when nothing demands.
 */
export function demandHint(line: string): DemandHint | undefined {
  if (line.length > LONGEST || line.trim().endsWith('?')) return undefined;
  const lead = LEAD.exec(line)?.[0] ?? '';
  const text = line.slice(lead.length);
  const wanted = WANTED.exec(text)?.[2] ?? MADE_SURE.exec(text)?.[1];
  if (wanted !== undefined) return offered(text, wanted, lead, wanted);
  if (OWN.test(text)) return undefined;
  const [, subject = '', , stress = '', rest] = DEMANDED.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const name = subject.trim();
  // "A list that must be signed" tells of a thing, and so does "the gate should be open".
  if (/\b(?:that|which|who|when|if|what|why|how|where)\b/iu.test(name) || /^be\b/iu.test(rest))
    return undefined;
  const asked = PRONOUN.test(name) ? lead : `${lead}${name}: `;
  if (/^(?:not|never)$/iu.test(stress)) return offered(text, rest, asked, `agree not to ${rest}`);
  return offered(text, rest, asked, /^stop$/iu.test(stress) ? `stop ${rest}` : rest);
}

function offered(text: string, rest: string, lead: string, asked: string): DemandHint | undefined {
  const task = asked.trim().replace(/[\s.!]+$/u, '');
  if (task === '') return undefined;
  const found = text.slice(0, text.length - rest.length).trim();
  return { found, suggestion: `${lead}${/:\s*$/u.test(lead) ? 'could' : 'Could'} you ${task}?` };
}
