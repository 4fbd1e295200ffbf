import { clockTime } from './clock-time.ts';
import { localDate } from './local-date.ts';
import { useServices } from './services.tsx';

/** The moment of typing as plain words need it: today's date and the time of day, where this window is. */
export function useToday(): { readonly date: string; readonly time: string } {
  const { now } = useServices();
  const instant = now();
  return { date: localDate(instant), time: clockTime(instant) };
}
