import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import { frame } from '../../../shared/steps/frame/frame.ts';
import type { CustomerWords } from '../../../shared/steps/frame/slice.ts';
import { useServices } from '../../app/services.tsx';
import { localDate } from '../../app/local-date.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSlice } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { FrameWord } from './frame-canvas.tsx';
import { pastDate } from './past-date.ts';
import { useFrame } from './use-frame.ts';
import styles from './frame.module.css';

const TONES = ['praise', 'complaint', 'neutral'] as const;

/** The customer's latest words, with who heard them and when. */
export function FrameHeard({ step }: { readonly step: Id }) {
  const say = useSay<FrameWord>();
  const { heard } = useSlice(frame, step);
  const { addWords } = useFrame(step);
  const { now } = useServices();
  return (
    <Section title={say('frame.heard-title')} level={3}>
      {heard.length === 0 ? <p className={styles.note}>{say('frame.heard-empty')}</p> : null}
      <ul className={styles.list}>
        {heard.map((words) => (
          <Words key={words.id} words={words} step={step} />
        ))}
      </ul>
      <AddField
        field={`frame.add-heard:${step}`}
        label={say('frame.add-heard')}
        placeholder={say('frame.add-heard')}
        labelHidden
        look="voice"
        onAdd={(text) => addWords(text, localDate(now()))}
      />
    </Section>
  );
}

function Words({ words, step }: { readonly words: CustomerWords; readonly step: Id }) {
  const say = useSay<FrameWord>();
  const { changeWords, removeWords } = useFrame(step);
  const dates = useDates();
  const { now } = useServices();
  // What is not understood as a day gone by leaves the date as it was.
  const setDate = (text: string) => {
    const on = text.trim() === '' ? null : pastDate(text, localDate(now()));
    if (on !== undefined) changeWords({ ...words, on });
  };
  return (
    <li className={styles.words}>
      <div className={styles.line}>
        <DraftEdit
          field={`frame.words:${words.id}`}
          label={say('frame.heard-words')}
          value={words.words}
          look="voice"
          multiline
          onKeep={(text) => changeWords({ ...words, words: text.trim() })}
        />
        <IconButton label={say('frame.remove-heard')} icon={<X />} onPress={() => removeWords(words.id)} />
      </div>
      <div className={styles.about}>
        <Segmented
          label={say('frame.tone-choice')}
          options={TONES.map((tone) => ({ id: tone, label: say(`frame.tone.${tone}`) }))}
          value={words.tone}
          onChange={(tone) => changeWords({ ...words, tone })}
        />
        <DraftEdit
          field={`frame.heard-by:${words.id}`}
          label={say('frame.heard-by-field')}
          placeholder={say('frame.heard-by-hint')}
          value={words.heardBy}
          mayBeEmpty
          onKeep={(text) => changeWords({ ...words, heardBy: text.trim() })}
        />
        <DraftEdit
          field={`frame.heard-on:${words.id}`}
          label={say('frame.heard-on-field')}
          placeholder={say('frame.heard-on-hint')}
          value={words.on === null ? '' : dates.short(words.on)}
          mayBeEmpty
          onKeep={setDate}
        />
      </div>
    </li>
  );
}
