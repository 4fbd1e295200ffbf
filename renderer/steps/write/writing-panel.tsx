import { arrangement } from '../../../shared/steps/write/hidden.ts';
import { write } from '../../../shared/steps/write/write.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { useSay } from '../../app/use-say.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { canReveal } from './hand.ts';
import type { Pile } from './use-pile.ts';
import { WriterChoice } from './writer-choice.tsx';
import type { WriteWord } from './words.ts';
import styles from './write.module.css';

export interface WritingPanelProps {
  readonly step: AgendaStep;
  readonly pile: Pile;
  readonly onReveal: () => void;
}

/** One empty card at a time: what the last writer wrote is never to be seen. The pile shows as dots. */
export function WritingPanel({ step, pile, onReveal }: WritingPanelProps) {
  const say = useSay<WriteWord>();
  const slice = useSlice(write, step.id);
  const { names, way } = arrangement(slice, step);
  const { open, count } = pile;
  const hinted = useLanguageHint(open.text);
  const round = way === 'pass-round';
  return (
    <section className={styles.panel} aria-label={say('write.panel')}>
      {names ? <WriterChoice pile={pile} round={round} /> : null}
      <div {...hinted} data-typing={open.text !== ''} className={round ? styles.bigCard : styles.slip}>
        <TextField
          key={round ? open.id : 'slips'}
          label={say('write.card')}
          labelHidden
          look="voice"
          multiline
          initialFocus
          placeholder={say(round ? 'write.card-hint' : 'write.slip-hint')}
          value={open.text}
          onChange={pile.type}
          onEnter={() => pile.next()}
          {...(open.text === '' ? {} : { onRevert: () => pile.type('') })}
        />
      </div>
      <div className={styles.panelFoot}>
        <Button size="s" keys="Enter" disabled={open.text.trim() === ''} onPress={() => pile.next()}>
          {say(round ? 'write.next-card' : 'write.next-slip')}
        </Button>
        <p className={styles.note} aria-live="polite">
          {count === 0 ? say('write.pile-empty') : say('write.pile', { count })}
        </p>
        <span className={styles.dots} aria-hidden>
          {Array.from({ length: Math.min(count, MOST_DOTS) }, (_, index) => (
            <i key={index} />
          ))}
        </span>
        <span className={styles.reveal}>
          <Button
            variant={count > 1 ? 'primary' : 'plain'}
            keys="Alt+V"
            disabled={!canReveal({ pile })}
            onPress={onReveal}
          >
            {say('write.reveal')}
          </Button>
        </span>
      </div>
      {!names && pile.hidden.length === 1 ? <p className={styles.note}>{say('write.one-alone')}</p> : null}
      {pile.retractions.length > 0 ? <p className={styles.note}>{say('write.taken-back')}</p> : null}
    </section>
  );
}

const MOST_DOTS = 60;
