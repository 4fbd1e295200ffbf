import { Check, CircleDashed } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Objection, Position } from '../../../shared/steps/decide/slice.ts';
import { positionOn } from '../../../shared/steps/decide/standing.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { AddField } from '../../session/add-field.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import type { DecideHand, Writing } from './hand.ts';
import { RewordingRow } from './rewording-row.tsx';
import type { DecideWord } from './words.ts';
import styles from './remarks.module.css';

export interface RemarksProps {
  readonly step: Id;
  readonly option: Id;
  readonly hand: DecideHand;
  readonly writing: Writing | null;
}

/** What was said about an option: conditions and advice, objections and how each was met. */
export function Remarks({ step, option, hand, writing }: RemarksProps) {
  const { slice, departments } = hand;
  const notes = departments
    .map((department) => positionOn(slice, option, department))
    .filter((position) => position !== undefined)
    .filter((position) => position.note !== '');
  const objections = slice.objections.filter((objection) => objection.option === option);
  const here = writing !== null && writing.option === option ? writing : undefined;
  const open = here?.kind === 'objection' || here?.kind === 'note' ? here : undefined;
  const rewording = here?.kind === 'rewording' ? here : undefined;
  if (notes.length + objections.length === 0 && open === undefined) return null;
  return (
    <ul className={styles.remarks}>
      {notes.map((position) => (
        <NoteRow key={position.id} position={position} hand={hand} />
      ))}
      {objections.map((objection) => (
        <ObjectionRow key={objection.id} objection={objection} hand={hand} />
      ))}
      {rewording ? (
        <RewordingRow step={step} option={option} objection={rewording.objection} hand={hand} />
      ) : null}
      {open ? <WritingRow key={open.kind} step={step} writing={open} hand={hand} /> : null}
    </ul>
  );
}

function NoteRow({ position, hand }: { readonly position: Position; readonly hand: DecideHand }) {
  const say = useSay<DecideWord>();
  const name = useDepartmentName(position.department);
  return (
    <li className={styles.remark} data-row={position.id}>
      <span className={styles.remarkBy}>{say('decide.note-by', { name })}</span>
      <DraftEdit
        field={`decide.note:${position.id}`}
        label={say('decide.note-field', { name })}
        value={position.note}
        mayBeEmpty
        hints
        onKeep={(note) => hand.decide.note(position, note.trim())}
      />
    </li>
  );
}

function ObjectionRow({ objection, hand }: { readonly objection: Objection; readonly hand: DecideHand }) {
  const say = useSay<DecideWord>();
  const name = useDepartmentName(objection.department);
  const met = objection.how.trim() !== '';
  return (
    <li className={styles.remark} data-row={objection.id} data-met={met || undefined}>
      <span className={styles.remarkBy}>
        {met ? <Check aria-hidden /> : <CircleDashed aria-hidden />}
        {name === '' ? say('decide.objection.unnamed') : say('decide.objection', { name })}
      </span>
      <div className={styles.objection}>
        <DraftEdit
          field={`decide.objection:${objection.id}`}
          label={say('decide.objection.unnamed')}
          value={objection.text}
          multiline
          hints
          onKeep={(text) => hand.decide.changeObjection(objection.id, text.trim())}
        />
        <div className={styles.met} data-part="meet">
          {met ? <span className={styles.note}>{say('decide.met-by')}</span> : null}
          <DraftEdit
            field={`decide.how:${objection.id}`}
            label={say('decide.how-field')}
            placeholder={say('decide.how-hint')}
            value={objection.how}
            mayBeEmpty
            hints
            onKeep={(how) => hand.decide.meet(objection.id, how.trim())}
          />
          {met ? null : (
            <Button
              size="s"
              variant="quiet"
              keys="U"
              onPress={() =>
                hand.write({ kind: 'rewording', option: objection.option, objection: objection.id })
              }
            >
              {say('decide.integrate')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

interface WritingRowProps {
  readonly step: Id;
  readonly writing: Exclude<Writing, { readonly kind: 'outcome' | 'rewording' }>;
  readonly hand: DecideHand;
}

/** The field for one more remark. Enter keeps it and goes back to the grid. */
function WritingRow({ step, writing, hand }: WritingRowProps) {
  const say = useSay<DecideWord>();
  const name = useDepartmentName(writing.department);
  const { kind, option, department } = writing;
  const done = () => {
    hand.write(null);
    if (department !== null) hand.back({ option, department });
  };
  const keep = (text: string) => {
    if (writing.kind === 'objection') hand.decide.object(option, department, text);
    else {
      const position = positionOn(hand.slice, option, writing.department);
      if (position) hand.decide.note(position, text);
    }
    done();
  };
  return (
    <li
      className={styles.remark}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
      }}
    >
      <span className={styles.remarkBy}>
        {kind === 'note'
          ? say('decide.note-by', { name })
          : name === ''
            ? say('decide.objection.unnamed')
            : say('decide.objection', { name })}
      </span>
      <div className={styles.writing}>
        <AddField
          hints
          field={`decide.${kind}:${step}/${option.slice(-12)}/${(department ?? '').slice(-12)}`}
          label={say(kind === 'note' ? 'decide.note-hint' : 'decide.objection-hint')}
          labelHidden
          initialFocus
          placeholder={say(kind === 'note' ? 'decide.note-hint' : 'decide.objection-hint')}
          onAdd={keep}
        />
      </div>
    </li>
  );
}

function useDepartmentName(department: Id | null): string {
  return useSession((state) => byId(state.people.departments, department ?? '')?.name ?? '');
}
