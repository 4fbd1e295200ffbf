import { useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { coverageGaps, type Gap } from '../../../shared/steps/room/coverage.ts';
import { gapSentence } from '../../../shared/steps/room/gap-sentence.ts';
import { room } from '../../../shared/steps/room/room.ts';
import { gapId, type AcceptedGap } from '../../../shared/steps/room/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useDraft, useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { useRoom } from './use-room.ts';
import type { RoomWord } from './words.ts';
import styles from './room.module.css';

/** Whose voice is missing, what that usually leads to, and why the room goes on all the same. */
export function MissingVoices({ step }: { readonly step: Id }) {
  const say = useSay<RoomWord>();
  const people = useSession((state) => state.people);
  const { accepted } = useSlice(room, step);
  if (people.participants.length === 0) return null;
  const gaps = coverageGaps(people);
  return (
    <Section title={say('room.missing')} level={3}>
      {gaps.length === 0 ? <p className={styles.note}>{say('room.nobody-missing')}</p> : null}
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <GapRow
            key={gapId(gap)}
            step={step}
            gap={gap}
            answer={accepted.find(({ id }) => id === gapId(gap))}
          />
        ))}
      </ul>
    </Section>
  );
}

interface GapRowProps {
  readonly step: Id;
  readonly gap: Gap;
  readonly answer: AcceptedGap | undefined;
}

function GapRow({ step, gap, answer }: GapRowProps) {
  const say = useSay<RoomWord>();
  const { accept, reopen } = useRoom(step);
  const field = `room.gap:${step}/${gapId(gap)}`;
  const [draft] = useDraft(field);
  const [asked, setAsked] = useState(Boolean(draft));
  const sentence = gapSentence(gap, say);
  return (
    <li className={styles.gap} data-row={gapId(gap)} data-answered={answer ? true : undefined}>
      <p className={styles.gapWords}>{sentence}</p>
      {answer ? (
        <div className={styles.because}>
          <span className={styles.note}>{say('room.because')}</span>
          <div className={styles.reason}>
            <DraftEdit
              field={field}
              label={say('room.because-field', { gap: sentence })}
              value={answer.because}
              onKeep={(text) => accept(gap, text.trim())}
            />
          </div>
          <span data-part="ask">
            <Button size="s" variant="quiet" onPress={() => reopen(gap)}>
              {say('room.reopen')}
            </Button>
          </span>
        </div>
      ) : asked ? (
        <div className={styles.reasonField}>
          <AddField
            field={field}
            label={say('room.because-field', { gap: sentence })}
            labelHidden
            initialFocus
            placeholder={say('room.because-hint')}
            onAdd={(because) => {
              setAsked(false);
              accept(gap, because);
            }}
          />
        </div>
      ) : (
        <span data-part="ask">
          <Button size="s" variant="quiet" onPress={() => setAsked(true)}>
            {say('room.go-on-without')}
          </Button>
        </span>
      )}
    </li>
  );
}
