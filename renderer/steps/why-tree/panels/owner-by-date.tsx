import { useState } from 'react';
import type { When } from '../../../../shared/session/event.ts';
import { useSay } from '../../../app/use-say.ts';
import { useToday } from '../../../app/use-today.ts';
import { readWhen } from '../../../session/understand.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useOwner, type Owner, type TypedOwner } from '../use-owner.ts';
import type { WhyTreeWord } from '../words.ts';

/** One person, one date (rule 7), being typed. */
export interface OwnerByDate extends TypedOwner {
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly by: string;
  readonly setBy: (by: string) => void;
  /** Undefined while what is typed is no date. */
  readonly when: When | undefined;
  /** Keeping was tried, so that what is missing is said. */
  readonly asked: boolean;
  /** Both, or undefined and what is missing is said. */
  readonly both: () => { readonly owner: Owner; readonly when: When } | undefined;
}

export function useOwnerByDate(): OwnerByDate {
  const today = useToday();
  const [who, setWho] = useState('');
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState(false);
  const typed = useOwner(who);
  const when = readWhen(by, today);
  return {
    ...typed,
    who,
    setWho,
    by,
    setBy,
    when,
    asked,
    both() {
      setAsked(true);
      const owner = when === undefined ? undefined : typed.take();
      return owner === undefined || when === undefined ? undefined : { owner, when };
    },
  };
}

interface PartProps {
  readonly label: string;
  readonly form: OwnerByDate;
}

export function OwnerField({ label, form }: PartProps) {
  const say = useSay<WhyTreeWord>();
  const { who, newcomer, asked } = form;
  return (
    <ComboBox
      label={label}
      openLabel={say('why-tree.ending.owner-open')}
      options={form.participants.map(({ id, name }) => ({ id, label: name }))}
      value={who}
      onChange={form.setWho}
      description={newcomer === '' ? undefined : say('why-tree.owner.newcomer', { name: newcomer })}
      error={asked && who.trim() === '' ? say('why-tree.owner.missing') : undefined}
    />
  );
}

/** `understood`: the date as it was understood, in the words of its place. */
export function ByDateField({
  label,
  form,
  understood,
}: PartProps & { readonly understood: string | undefined }) {
  const say = useSay<WhyTreeWord>();
  return (
    <DateField
      label={label}
      placeholder={say('why-tree.ending.date-hint')}
      value={form.by}
      onChange={form.setBy}
      understood={understood}
      error={form.asked && form.when === undefined ? say('why-tree.ending.no-date') : undefined}
    />
  );
}
