import { useRef, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { severitySchema, type Severity } from '../../../shared/steps/impact/events.ts';
import type { SweepLine } from '../../../shared/steps/impact/sweep.ts';
import { useSay } from '../../app/use-say.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { saysNothing, severityPart, type ImpactHand } from './hand.ts';
import type { ImpactWord } from './words.ts';
import styles from './impact.module.css';

export interface TellFormProps {
  readonly step: Id;
  readonly line: SweepLine;
  readonly hand: ImpactHand;
}

const KEYS: Readonly<Record<Severity, string>> = { none: '0', some: '1', serious: '2', 'stops-us': '3' };

/** What it does to them, in words; Enter, then one key for how bad that is. "None" is said too: nobody is skipped. */
export function TellForm({ step, line, hand }: TellFormProps) {
  const say = useSay<ImpactWord>();
  const { department } = line;
  const { name } = department;
  const [missing, setMissing] = useState(false);
  const choices = useRef<HTMLFieldSetElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { text, typing, error, type, keepBy, revert } = useDraftText(
    `impact.effect:${step}/${department.id}`,
    '',
    () => undefined,
  );
  const hinted = useLanguageHint(text);
  const effect = saysNothing(text) ? '' : text.trim();
  const tell = (severity: Severity) => {
    if (severity !== 'none' && effect === '') {
      setMissing(true);
      box.current?.querySelector('textarea')?.focus();
      return;
    }
    keepBy(() => hand.actions.tell(department.id, severity, effect));
    hand.askYesIf(severity === 'none' ? null : department.id);
  };
  const enter = () => {
    if (text.trim() === '') return setMissing(true);
    if (saysNothing(text)) return tell('none');
    choices.current?.querySelector<HTMLElement>(`[data-part="${severityPart('some')}"] button`)?.focus();
  };
  return (
    <div ref={box} className={styles.tell} data-typing={typing && text !== ''} {...hinted}>
      <TextField
        label={say('impact.effect-field', { name })}
        placeholder={say('impact.effect-hint')}
        multiline
        value={text}
        error={error ?? (missing && effect === '' ? say('impact.effect-first', { name }) : undefined)}
        initialFocus
        onChange={(next) => {
          setMissing(false);
          type(next);
        }}
        onEnter={enter}
        {...(typing && text !== '' ? { onRevert: revert } : {})}
      />
      <fieldset ref={choices} aria-label={say('impact.severity-of', { name })} className={styles.choices}>
        {severitySchema.options.map((severity) => (
          <span key={severity} data-part={severityPart(severity)}>
            <Button size="s" keys={KEYS[severity]} onPress={() => tell(severity)}>
              {say(`impact.choose.${severity}`)}
            </Button>
          </span>
        ))}
      </fieldset>
    </div>
  );
}
