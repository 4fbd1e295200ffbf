import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import { linesOf } from '../../../shared/steps/handover/card.ts';
import type { LinePart } from '../../../shared/steps/handover/events.ts';
import type { CardLine } from '../../../shared/steps/handover/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import type { HandoverHand } from './hand.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

const PARTS: readonly LinePart[] = ['tried', 'open', 'keep'];

interface CardLinesProps {
  readonly step: Id;
  readonly hand: HandoverHand;
}

/** What the card says line by line; each costs its words and Enter. */
export function CardLines({ step, hand }: CardLinesProps) {
  return (
    <div className={styles.parts}>
      {PARTS.map((part) => (
        <Part key={part} part={part} step={step} hand={hand} />
      ))}
    </div>
  );
}

function Part({ part, step, hand }: CardLinesProps & { readonly part: LinePart }) {
  const say = useSay<HandoverWord>();
  const lines = linesOf(hand.slice, part);
  // An idea was taken with its holes and their fixes: what nobody could know yet comes next.
  const box = useTurnFocus(part === 'keep' && hand.slice.source !== null && lines.length === 0);
  return (
    <Section title={say(`handover.${part}`)} level={3}>
      {lines.length > 0 ? (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <LineRow key={line.id} line={line} hand={hand} />
          ))}
        </ul>
      ) : null}
      <div ref={box}>
        <AddField
          hints
          field={`handover.${part}:${step}`}
          label={say(`handover.add-${part}`)}
          labelHidden
          placeholder={say(`handover.add-${part}`)}
          onAdd={(text) => hand.actions.addLine(part, text)}
        />
      </div>
    </Section>
  );
}

function LineRow({ line, hand }: { readonly line: CardLine; readonly hand: HandoverHand }) {
  const say = useSay<HandoverWord>();
  const { rows, actions } = hand;
  return (
    <li className={styles.line} data-row={line.id}>
      <div className={styles.lineText}>
        <DraftEdit
          hints
          field={`handover.line:${line.id}`}
          label={say('handover.line')}
          value={line.text}
          multiline
          onKeep={(text) => actions.changeLine(line.id, { text: text.trim() })}
        />
        {line.part === 'keep' || (line.part === 'open' && line.how === '') ? null : (
          <span className={styles.how}>
            <span aria-hidden>→</span>
            <DraftEdit
              field={`handover.how:${line.id}`}
              label={say('handover.how')}
              placeholder={say('handover.how-hint')}
              value={line.how}
              mayBeEmpty
              onKeep={(how) => actions.changeLine(line.id, { how: how.trim() })}
            />
          </span>
        )}
      </div>
      <IconButton
        label={say('handover.remove-line')}
        icon={<X />}
        onPress={() => {
          rows.leave(line.id);
          actions.removeLine(line.id);
        }}
      />
    </li>
  );
}
