/** A department of the session, as the capture bar needs to know it. */
export interface DepartmentName {
  readonly id: string;
  readonly name: string;
}

/** Who asks whom, and the text without them. */
export interface Asked {
  readonly text: string;
  /** The department that asks, or offers. */
  readonly from?: string;
  /** The department that is asked. */
  readonly to?: string;
  readonly offer?: boolean;
}

const MARKS = /\p{M}/gu;
const fold = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();

/** Shorter beginnings than this are no department: "Op" could begin any word. */
const SHORTEST_PREFIX = 3;

/** The department whose name stands at `from`, whole or begun with three letters or more, and where it ends; nothing when two could be meant. */
function departmentAt(
  text: string,
  from: number,
  departments: readonly DepartmentName[],
): { readonly id: string; readonly end: number } | undefined {
  const rest = text.slice(from);
  const whole = departments
    .map(({ id, name }) => ({ id, name: name.trim() }))
    .filter(({ name }) => name !== '' && fold(rest.slice(0, name.length)) === fold(name))
    .filter(({ name }) => !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(name.length)))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  if (whole) return { id: whole.id, end: from + whole.name.length };
  const word = /^[\p{L}\p{M}\p{N}]+/u.exec(rest)?.[0] ?? '';
  if (word.length < SHORTEST_PREFIX) return undefined;
  const begun = departments.filter(({ name }) => fold(name).startsWith(fold(word)));
  return begun.length === 1 && begun[0] ? { id: begun[0].id, end: from + word.length } : undefined;
}

/** "Sales asks …", "Sales → …", "Sales offers …". */
const ASKS = /^\s*(?:(asks?|needs?)(?:\s+(?:that|from|of))?|(offers?)(?:\s+to)?|[-–—=]*[>→])\s+/iu;
const LEADS_IN = /^\s*(?:(?:please\s+)?ask|to|from|@)\s*(?=\S)/iu;
/** After the department that is asked: a colon, a dash, "to send …", "could you …". */
const SIGN =
  /^\s*(?::|[–—→]|-\s|->|=>|,\s*(?=(?:please|can|could|would|will)\b)|\s(?=(?:please|can you|could you|would you)\b)|\s+to\s+(?=\S))\s*/iu;

/** "Ask Operations for the list": only where asking was said, since a department can stand before "for" in any sentence. */
const ASKED_FOR = /^\s+for\s+(?=\S)/iu;

/**
 * Finds who asks whom in a request: "Operations: send the pick list", "ask Operations to send …", "@Operations send …",
 * "Sales asks Operations: …", "Sales offers Operations: …". Where no department is named the words stay as typed.
 */
export function askedOf(text: string, departments: readonly DepartmentName[]): Asked {
  const start = /^\s*/u.exec(text)?.[0].length ?? 0;
  const asker = departmentAt(text, start, departments);
  const verb = asker && ASKS.exec(text.slice(asker.end));
  if (asker && verb) {
    const offer = verb[2] !== undefined;
    const after = asker.end + verb[0].length;
    const to = departmentAt(text, after, departments);
    const sign = to && (SIGN.exec(text.slice(to.end)) ?? ASKED_FOR.exec(text.slice(to.end)));
    const rest = to && sign ? text.slice(to.end + sign[0].length) : text.slice(after);
    if (rest.trim() === '') return { text };
    return {
      text: rest.trim(),
      from: asker.id,
      ...(to && sign && to.id !== asker.id ? { to: to.id } : {}),
      ...(offer ? { offer } : {}),
    };
  }
  const led = LEADS_IN.exec(text.slice(start));
  const to = departmentAt(text, start + (led?.[0].length ?? 0), departments);
  if (!to) return { text };
  const behind = text.slice(to.end);
  const sign = SIGN.exec(behind) ?? afterLead(led?.[0].trim().toLowerCase() ?? '', behind);
  const rest = sign ? behind.slice(sign[0].length).trim() : '';
  return rest === '' ? { text } : { text: rest, to: to.id };
}

/** "@Operations send …" and "ask Operations for …" need no sign of their own. */
function afterLead(lead: string, behind: string): RegExpExecArray | null {
  if (lead === '@') return /^\s+(?=\S)/u.exec(behind);
  return lead.endsWith('ask') ? ASKED_FOR.exec(behind) : null;
}
