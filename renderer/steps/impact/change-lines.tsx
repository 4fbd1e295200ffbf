import type { Id } from '../../../shared/session/event.ts';
import { changeFieldSchema, type ChangeField } from '../../../shared/steps/impact/events.ts';
import { impact } from '../../../shared/steps/impact/impact.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { useSlice } from '../../session/use-session.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { ChangeStage } from './use-change-stage.ts';
import { useImpact } from './use-impact.ts';
import type { ImpactWord } from './words.ts';
import styles from './impact.module.css';

export interface ChangeLinesProps {
  readonly step: Id;
  readonly stage: ChangeStage;
}

/** What is proposed, from when, and why for the customer: asked one by one, then lines that can be reworded. */
export function ChangeLines({ step, stage }: ChangeLinesProps) {
  const say = useSay<ImpactWord>();
  const { change } = useSlice(impact, step);
  const { state } = useImpact(step);
  const shown = changeFieldSchema.options.filter(
    (field) => field !== stage.field && ((change[field] ?? '') !== '' || stage.field === undefined),
  );
  return (
    <div className={styles.frame}>
      {shown.map((field) => (
        <div key={field} className={styles.changeLine} data-row={`change/${field}`}>
          <span className={styles.label}>{say(`impact.${field}`)}</span>
          <span className={field === 'what' ? styles.what : styles.grow}>
            <DraftEdit
              field={`impact.${field}-text:${step}`}
              label={say(`impact.${field}`)}
              placeholder={say('impact.not-said')}
              value={change[field] ?? ''}
              look={field === 'what' ? 'voice' : 'plain'}
              multiline
              mayBeEmpty={field !== 'what'}
              hints
              onKeep={(text) => state(field, text.trim())}
            />
          </span>
        </div>
      ))}
      {stage.field === undefined ? null : (
        <ChangeFieldEntry key={stage.field} step={step} field={stage.field} onSkip={stage.skip} />
      )}
    </div>
  );
}

interface ChangeFieldEntryProps {
  readonly step: Id;
  readonly field: ChangeField;
  readonly onSkip: () => void;
}

function ChangeFieldEntry({ step, field, onSkip }: ChangeFieldEntryProps) {
  const say = useSay<ImpactWord>();
  const { state } = useImpact(step);
  const { text, typing, error, type, commit, revert } = useDraftText(
    `impact.${field}:${step}`,
    '',
    (line) => {
      if (line.trim() !== '') state(field, line.trim());
    },
  );
  const hinted = useLanguageHint(text);
  const empty = text.trim() === '';
  return (
    <div data-typing={typing && !empty} {...hinted}>
      <TextField
        label={say(`impact.${field}-field`)}
        placeholder={say(`impact.${field}-hint`)}
        look={field === 'what' ? 'voice' : 'plain'}
        multiline
        value={text}
        error={error}
        initialFocus
        onChange={type}
        onEnter={() => (empty ? onSkip() : commit())}
        {...(typing && !empty ? { onRevert: revert } : {})}
      />
    </div>
  );
}
