import { Check, X } from 'lucide-react';
import { foldedTerm } from '../../../shared/language/terms.ts';
import type { Id } from '../../../shared/session/event.ts';
import { glossary } from '../../../shared/steps/glossary/glossary.ts';
import { meaningOf, type Term } from '../../../shared/steps/glossary/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useEarlierTerms } from '../../session/terms.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { GlossaryHand } from './hand.ts';
import { MeaningField } from './meaning-field.tsx';
import type { GlossaryWord } from './words.ts';
import styles from './glossary.module.css';

export interface TermRowProps {
  readonly step: Id;
  readonly term: Term;
  readonly hand: GlossaryHand;
}

/** One word: what each side means by it, and what all mean from now on. */
export function TermRow({ step, term, hand }: TermRowProps) {
  const say = useSay<GlossaryWord>();
  const { actions, rows, talk } = hand;
  const asking = talk.asking?.term === term.id ? talk.asking : undefined;
  return (
    <li className={styles.term} data-row={term.id} data-asking={asking ? true : undefined}>
      <div className={styles.head}>
        <div className={styles.word}>
          <DraftEdit
            field={`glossary.term:${term.id}`}
            label={say('glossary.term')}
            value={term.text}
            look="voice"
            onKeep={(text) => actions.changeTerm(term.id, text.trim())}
          />
        </div>
        <span className={styles.state} data-agreed={term.agreed || undefined}>
          {term.agreed ? <Check aria-hidden /> : null}
          {say(term.agreed ? 'glossary.agreed-mark' : 'glossary.open')}
        </span>
        <IconButton
          label={say('glossary.remove')}
          icon={<X />}
          onPress={() => {
            rows.leave(term.id);
            actions.removeTerm(term.id);
          }}
        />
      </div>
      <Earlier term={term} />
      <Sides step={step} term={term} hand={hand} />
      <AgreedMeaning step={step} term={term} hand={hand} />
    </li>
  );
}

/** What was agreed in another session stands beside it; agreeing anew takes its place. */
function Earlier({ term }: { readonly term: Term }) {
  const say = useSay<GlossaryWord>();
  const word = foldedTerm(term.text);
  const known = useEarlierTerms().find((one) => foldedTerm(one.term) === word);
  if (known === undefined) return null;
  return (
    <p className={styles.note}>
      {say('glossary.earlier', { session: known.sessionTitle, meaning: known.meaning })}
    </p>
  );
}

function Sides({ step, term, hand }: TermRowProps) {
  const say = useSay<GlossaryWord>();
  const slice = useSlice(glossary, step);
  const departments = useSession((state) => state.people.departments);
  const { actions, talk } = hand;
  const { asking } = talk;
  return (
    <ul className={styles.sides}>
      {departments.map(({ id, name }) => {
        const text = meaningOf(slice, term.id, id)?.text ?? '';
        const isAsked = asking?.of === 'side' && asking.term === term.id && asking.department === id;
        // Once it is agreed, who did not speak is no news.
        if (term.agreed && text === '') return null;
        return (
          <li key={id} className={styles.side}>
            <span className={styles.name}>{name}</span>
            <div className={styles.text}>
              {isAsked ? (
                <MeaningField
                  field={`glossary.side:${term.id}/${id}`}
                  label={say('glossary.side-field', { name, term: term.text })}
                  placeholder={say('glossary.side-hint')}
                  onKeep={(said) => actions.giveMeaning(term.id, id, said)}
                  onSkip={talk.skip}
                />
              ) : (
                <DraftEdit
                  field={`glossary.side-text:${term.id}/${id}`}
                  label={say('glossary.side-text', { name, term: term.text })}
                  placeholder={say('glossary.side-open')}
                  value={text}
                  multiline
                  mayBeEmpty
                  hints
                  onKeep={(said) => actions.giveMeaning(term.id, id, said.trim())}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function AgreedMeaning({ term, hand }: TermRowProps) {
  const say = useSay<GlossaryWord>();
  const { actions, talk } = hand;
  const { asking } = talk;
  const { id, text, meaning, agreed } = term;
  if (asking?.term === id && asking.of === 'all' && !agreed) {
    return (
      <MeaningField
        field={`glossary.agree:${id}`}
        label={say('glossary.agree-field', { term: text })}
        placeholder={say('glossary.agree-hint')}
        start={meaning}
        onKeep={(said) => actions.agree(id, said)}
        onSkip={talk.skip}
      />
    );
  }
  if (!agreed) {
    return (
      <div className={styles.acts}>
        <Button size="s" keys="M" variant="quiet" onPress={() => talk.begin(id, 'side')}>
          {say('glossary.talk')}
        </Button>
        <Button size="s" keys="G" onPress={() => talk.begin(id, 'all')}>
          {say('glossary.agree')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.agreed}>
      <span className={styles.name}>{say('glossary.all')}</span>
      <div className={styles.text}>
        <DraftEdit
          field={`glossary.agree-text:${id}`}
          label={say('glossary.agree-text', { term: text })}
          value={meaning}
          look="voice"
          multiline
          onKeep={(said) => actions.agree(id, said.trim())}
        />
      </div>
      <Button size="s" variant="quiet" keys="O" onPress={() => actions.reopen(id)}>
        {say('glossary.reopen')}
      </Button>
    </div>
  );
}
