/** Writes where a bug happened to the console. Never its message, which may quote what people said. */
export function logBug(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s*at /.test(line) || line.includes('@'));
  console.error(['bug in the window:', name, ...frames.slice(0, 12)].join('\n'));
}
