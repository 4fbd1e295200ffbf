/** A line for the log. Never captured text: names of methods, codes and places in our own code only. */
export type Log = (line: string) => void;

/**
 * A bug, as far as it may be logged: the message can hold what somebody captured (a JSON excerpt, a value), so only the kind of error,
 * its code and the places it passed are told.
 */
export function bugLine(where: string, error: unknown): string {
  if (!(error instanceof Error)) return `${where}: bug`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return [`${where}: bug ${error.constructor.name}${code}`, ...places].join(' | ');
}
