const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** "34 kB", "1.2 GB". */
export function fileSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** power;
  return `${value.toFixed(power > 1 && value < 10 ? 1 : 0)} ${UNITS[power] ?? ''}`;
}
