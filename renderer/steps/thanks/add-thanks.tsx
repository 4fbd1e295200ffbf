import type { Id } from '../../../shared/session/event.ts';
import { readThanks } from '../../../shared/steps/thanks/thanks-line.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useDraft } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { useThanks } from './use-thanks.ts';
import type { ThanksWord } from './words.ts';
import lineStep from '../line-step.module.css';

/** One line per thanks, shown as it is understood before Enter. */
export function AddThanks({ step }: { readonly step: Id }) {
  const say = useSay<ThanksWord>();
  const { add } = useThanks(step);
  const field = `thanks.add:${step}`;
  const [typed = ''] = useDraft(field);
  const read = typed.trim() === '' ? undefined : readThanks(typed);
  return (
    <div className={lineStep.add}>
      <AddField
        field={field}
        label={say('thanks.add')}
        labelHidden
        look="large"
        initialFocus
        placeholder={say('thanks.add-hint')}
        onAdd={(line) => add(readThanks(line))}
      />
      <p className={lineStep.understood} aria-live="polite">
        {read ? (
          <>
            {read.from ? <Chip tone="accent">{say('thanks.from', { from: read.from })}</Chip> : null}
            {read.to ? (
              <Chip tone="accent">{say('thanks.to', { to: read.to })}</Chip>
            ) : (
              <Chip tone="warn">{say('thanks.whom')}</Chip>
            )}
            <Chip tone="accent">{say('thanks.for', { text: read.text })}</Chip>
          </>
        ) : (
          <span className={lineStep.note}>{say('thanks.add-how')}</span>
        )}
      </p>
    </div>
  );
}
