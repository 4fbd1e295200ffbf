import { useState } from 'react';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { missingRoles, type MissingRole } from '../../../shared/session/next-up.ts';
import { slicesOf } from '../../../shared/session/step-kind.ts';
import { gapSentence } from '../../../shared/steps/room/gap-sentence.ts';
import { room } from '../../../shared/steps/room/room.ts';
import { gapId } from '../../../shared/steps/room/slice.ts';
import type { roomWords } from '../../../shared/steps/room/words.ts';
import { useSay } from '../../app/use-say.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { AddField } from '../add-field.tsx';
import type { LightWord } from '../light-words.ts';
import { useLights } from '../use-lights.ts';
import { useDraft, useSession } from '../use-session.ts';
import styles from './light-board.module.css';

/** Roles that this step or a coming one wants and nobody has, with what usually happens then; a reason accepts it. */
export function MissingRoles({ step }: { readonly step: AgendaStep }) {
  const say = useSay<LightWord | keyof typeof roomWords>();
  const session = useSession((state) => state);
  const accepted = slicesOf(session, room).flatMap(({ slice }) => slice.accepted);
  return missingRoles(session).map((missing) => {
    const gap = { gap: 'role', about: missing.role, name: missing.role } as const;
    const answer = accepted.find(({ id }) => id === gapId(gap));
    const words = gapSentence(gap, say);
    return answer ? (
      <p key={missing.role} className={styles.went}>
        {say('lights.went-on', { gap: words, because: answer.because })}
      </p>
    ) : (
      <Missing key={missing.role} missing={missing} words={words} step={step} />
    );
  });
}

interface MissingProps {
  readonly missing: MissingRole;
  readonly words: string;
  readonly step: AgendaStep;
}

function Missing({ missing: { role, wanted }, words, step }: MissingProps) {
  const say = useSay<LightWord>();
  // Who is missing is kept in the step that asks for it; an agenda without one only warns.
  const place = useSession((state) => state.meeting.agenda.find((other) => other.kind === room.name));
  const { goOnWithout } = useLights(step);
  const field = `lights.gap:${role}`;
  const [draft] = useDraft(field);
  const [asked, setAsked] = useState(Boolean(draft));
  const when =
    wanted.id === step.id ? say('lights.wanted-now') : say('lights.wanted-in', { step: wanted.title });
  return (
    <Banner
      tone="warn"
      title={say('lights.missing', { gap: words })}
      action={
        place === undefined ? null : asked ? (
          <div className={styles.because}>
            <AddField
              field={field}
              label={say('lights.because-field', { gap: words })}
              labelHidden
              initialFocus
              placeholder={say('lights.because-hint')}
              onAdd={(because) => {
                setAsked(false);
                goOnWithout(place.id, role, because);
              }}
            />
          </div>
        ) : (
          <Button size="s" variant="quiet" onPress={() => setAsked(true)}>
            {say('lights.go-on-without')}
          </Button>
        )
      }
    >
      {when}
    </Banner>
  );
}
