import { X } from 'lucide-react';
import { useState, type Ref } from 'react';
import { isCriticism } from '../../../shared/language/criticism.ts';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { ideate } from '../../../shared/steps/ideate/ideate.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useDraft, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import type { StepProps } from '../step-view.ts';
import { isSilent } from './hand.ts';
import { useIdeate } from './use-ideate.ts';
import type { IdeateWord } from './words.ts';
import styles from './ideate.module.css';

interface IdeaFieldProps extends StepProps {
  readonly on: Id | null;
  readonly onBuild: (on: Id | null) => void;
  readonly inputRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** An idea costs its text and Enter. Criticism is not stopped: it is told that its turn comes. */
export function IdeaField({ step, on, onBuild, inputRef }: IdeaFieldProps) {
  const say = useSay<IdeateWord>();
  const slice = useSlice(ideate, step.id);
  const { add } = useIdeate(step);
  const field = `ideate.idea:${step.id}`;
  const [draft] = useDraft(field);
  const [typed, setTyped] = useState(draft ?? '');
  const base = byId(slice.ideas, on ?? '');
  const critical = isCriticism(typed);
  return (
    <div className={styles.add}>
      {base ? (
        <div className={styles.building}>
          <p className={styles.base}>{say('ideate.builds-on', { idea: base.text })}</p>
          <Button size="s" variant="quiet" icon={<X />} onPress={() => onBuild(null)}>
            {say('ideate.stop-building')}
          </Button>
        </div>
      ) : null}
      <AddField
        key={isSilent(slice) ? 'silent' : 'open'}
        hints
        look="large"
        field={field}
        label={say(base ? 'ideate.and-field' : 'ideate.field')}
        labelHidden
        initialFocus={!isSilent(slice) && (slice.silence !== null || slice.ideas.length > 0)}
        placeholder={say(base ? 'ideate.and-field' : 'ideate.field-hint')}
        inputRef={inputRef}
        onTyping={setTyped}
        description={critical ? say('ideate.holes-later') : undefined}
        onAdd={(text) => {
          add(text, base?.id ?? null);
          onBuild(null);
        }}
      />
    </div>
  );
}
