/** A department as lines name it. */
export interface NamedDepartment {
  readonly id: string;
  readonly name: string;
}

export interface DepartmentHours {
  readonly department: string;
  readonly hours: number;
}

const HOURS_OF_A_DAY = 8;
const AMOUNT =
  /^(?<number>\d+(?:[.,]\d+)?)\s*(?<unit>hours?|hrs?|h|days?|d)\b\.?\s*(?:(?:of work|work)\s*)?(?:(?:in|for|of|at|from)\s+)?(?<rest>.*)$/iu;

/**
 * "6 h Operations", "2 days in Finance", "6 h Ops and 2 h Sales" → hours by department; undefined when it is not that. Without a name the
 * hours are `delivering`'s. A name may be shortened as long as it means one department.
 */
export function effortIn(
  part: string,
  departments: readonly NamedDepartment[],
  delivering: string | undefined,
): readonly DepartmentHours[] | undefined {
  const pieces = part.split(/\s*(?:\+|&|\band\b)\s*(?=\d)/iu);
  const effort = pieces.map((piece): DepartmentHours | undefined => {
    const { number = '', unit = '', rest = '' } = AMOUNT.exec(piece)?.groups ?? {};
    if (number === '') return undefined;
    const department = rest.trim() === '' ? delivering : departmentIn(rest, departments);
    const hours =
      Number(number.replace(',', '.')) * (unit.toLowerCase().startsWith('d') ? HOURS_OF_A_DAY : 1);
    return department === undefined || hours > 100_000 ? undefined : { department, hours };
  });
  const known = effort.filter((one) => one !== undefined);
  return known.length === pieces.length ? known : undefined;
}

/** The one department these letters can mean: its name, its beginning, or letters of it in order ("Ops", "Mfg"). */
function departmentIn(words: string, departments: readonly NamedDepartment[]): string | undefined {
  const typed = plain(words).replace(/[.\s]+$/u, '');
  const named = (test: (name: string) => boolean): readonly NamedDepartment[] =>
    departments.filter(({ name }) => test(plain(name)));
  for (const test of [
    (name: string) => name === typed,
    (name: string) => typed.length >= 2 && name.startsWith(typed),
    (name: string) => typed.length >= 2 && name[0] === typed[0] && isWithin(typed, name),
  ]) {
    const found = named(test);
    if (found.length > 0) return found.length === 1 ? found[0]?.id : undefined;
  }
  return undefined;
}

function isWithin(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLocaleLowerCase();
}
