/** The room is told how many cards there are, and nothing else of them. */
const COUNTED = /^hidden (\d{1,4})$/;

export function spotlightOf(count: number): string {
  return `hidden ${count}`;
}

/** Undefined where the spotlight speaks of something else. */
export function countIn(view: string): number | undefined {
  const found = COUNTED.exec(view)?.[1];
  return found === undefined ? undefined : Number(found);
}
