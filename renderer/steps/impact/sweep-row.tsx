import { RotateCcw } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Impact } from '../../../shared/steps/impact/slice.ts';
import type { SweepLine } from '../../../shared/steps/impact/sweep.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { OwnerLine } from '../../session/owner-line.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ImpactHand } from './hand.ts';
import { SeverityMark } from './severity-mark.tsx';
import { TellForm } from './tell-form.tsx';
import type { ImpactWord } from './words.ts';
import { YesIfField } from './yes-if-field.tsx';
import styles from './impact.module.css';

export interface SweepRowProps {
  readonly step: Id;
  readonly line: SweepLine;
  readonly hand: ImpactHand;
  /** It is this department's turn. */
  readonly isTurn: boolean;
  readonly asksYesIf: boolean;
}

/** One department: not asked yet, asked now, answered, or with a question because nobody of it is here. */
export function SweepRow(props: SweepRowProps) {
  const { line, isTurn } = props;
  const { department, impact } = line;
  return (
    <li className={styles.row} data-row={department.id} data-turn={isTurn || undefined}>
      <span className={styles.name}>{department.name}</span>
      <div className={styles.body}>
        {impact === undefined ? (
          <Unasked {...props} />
        ) : impact.severity === null ? (
          <Asked impact={impact} {...props} />
        ) : (
          <Answered impact={impact} {...props} />
        )}
      </div>
    </li>
  );
}

function Unasked({ step, line, hand, isTurn }: SweepRowProps) {
  const say = useSay<ImpactWord>();
  const { department, seated } = line;
  if (!isTurn) {
    return (
      <div className={styles.answered}>
        <span className={styles.note}>{say('impact.not-asked')}</span>
        <Button size="s" variant="quiet" onPress={() => hand.ask(department.id)}>
          {say('impact.ask-now')}
        </Button>
      </div>
    );
  }
  if (seated) return <TellForm step={step} line={line} hand={hand} />;
  return (
    <OwnerLine
      field={`impact.finder:${step}/${department.id}`}
      label={say('impact.finder-field', { name: department.name })}
      initialFocus
      onKeep={(owner, when) => hand.actions.findOut(department, owner, when)}
    />
  );
}

/** A question stands here until somebody of the department can be asked. */
function Asked({ impact, line, hand }: SweepRowProps & { readonly impact: Impact }) {
  const say = useSay<ImpactWord>();
  const dates = useDates();
  const item = useSession((state) => byId(state.items, impact.question ?? ''));
  const name = useSession((state) => byId(state.people.participants, item?.owner ?? '')?.name);
  const words =
    name === undefined
      ? say('impact.asked-open')
      : item?.when
        ? say('impact.asked-by', { name, date: dates.when(item.when) })
        : say('impact.asked', { name });
  return (
    <div className={styles.answered}>
      <span className={styles.note}>{words}</span>
      <Button size="s" variant="quiet" onPress={() => hand.actions.takeBack(impact)}>
        {say(line.seated ? 'impact.says-now' : 'impact.ask-again')}
      </Button>
    </div>
  );
}

function Answered({ impact, line, hand, asksYesIf }: SweepRowProps & { readonly impact: Impact }) {
  const say = useSay<ImpactWord>();
  const { actions, askYesIf } = hand;
  const { id, severity, effect, yesIf } = impact;
  const { name } = line.department;
  if (severity === null) return null;
  return (
    <>
      <div className={styles.answered}>
        {effect === '' ? null : (
          <span className={styles.effect}>
            <DraftEdit
              field={`impact.effect-text:${id}`}
              label={say('impact.effect')}
              value={effect}
              multiline
              hints
              onKeep={(text) => actions.change(id, { effect: text.trim() })}
            />
          </span>
        )}
        <SeverityMark severity={severity} />
        <IconButton
          label={say('impact.ask-again')}
          icon={<RotateCcw />}
          onPress={() => actions.takeBack(impact)}
        />
      </div>
      {asksYesIf ? (
        <YesIfField
          name={name}
          impact={impact}
          onKeep={(text) => actions.change(id, { yesIf: text })}
          onDone={() => askYesIf(null)}
        />
      ) : severity === 'none' && yesIf === '' ? null : (
        <div className={styles.yesIf}>
          <span className={styles.label}>{say('impact.yes-if-label')}</span>
          <span className={styles.grow} data-part="yes-if">
            <DraftEdit
              field={`impact.yes-if-text:${id}`}
              label={say('impact.yes-if-label')}
              placeholder={say('impact.yes-if-none')}
              value={yesIf}
              multiline
              mayBeEmpty
              hints="asking"
              onKeep={(text) => actions.change(id, { yesIf: text.trim() })}
            />
          </span>
        </div>
      )}
    </>
  );
}
