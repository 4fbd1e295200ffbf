import { useState } from 'react';
import type { WorkspaceDepartment } from '../../shared/workspace/workspace.ts';
import { useSay } from '../app/use-say.ts';
import { TextField } from '../ui/text-field.tsx';
import { usePeople } from './use-people.ts';
import type { PeopleWord } from './words.ts';

/** Hours its people can give in a week: what the load of promises is measured by. Empty where nobody can say. */
export function Capacity({ department }: { readonly department: WorkspaceDepartment }) {
  const say = useSay<PeopleWord>();
  const { setCapacity } = usePeople();
  const { id, name, capacity } = department;
  const kept = capacity === null ? '' : String(capacity);
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const commit = (typed: string) => {
    const hours = hoursIn(typed);
    setWrong(hours === undefined);
    if (hours === undefined) return;
    setText(undefined);
    if (hours !== capacity) setCapacity(id, hours);
  };
  return (
    <TextField
      label={say('people.capacity', { department: name })}
      placeholder={say('people.capacity-hint')}
      value={text ?? kept}
      onChange={(next) => {
        setText(next);
        setWrong(false);
      }}
      onCommit={commit}
      error={wrong ? say('people.capacity-wrong') : undefined}
      maxLength={20}
    />
  );
}

/** "80", "37,5 h": hours; nothing typed is null, nonsense undefined. */
function hoursIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const number = /^(\d{1,6}(?:[.,]\d+)?)\s*(?:h|hours?)?$/iu.exec(text.trim())?.[1];
  const hours = number === undefined ? Number.NaN : Number(number.replace(',', '.'));
  return hours <= 100_000 ? hours : undefined;
}
