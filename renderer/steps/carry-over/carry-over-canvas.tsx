import { useEffect, useMemo, useRef, useState } from 'react';
import { EMPTY_CARRY_OVER } from '../../../shared/steps/carry-over/slice.ts';
import { followUpCommands } from '../../app/follow-up/commands/follow-up-commands.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useFailureWords } from '../../app/use-failure.ts';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { AnsweredList } from './answered-list.tsx';
import { Asked } from './asked.tsx';
import { matching, openOf } from './listing.ts';
import { OpenList } from './open-list.tsx';
import { Standings } from './standings.tsx';
import { useAnswers } from './use-answers.ts';
import { useEarlier, type Earlier } from './use-earlier.ts';
import type { CarryOverViewWord } from './words.ts';
import styles from './carry-over.module.css';

/** More than these are searched, not read through. */
const MANY = 12;

/** What earlier sessions agreed and is still open: one thing at a time, one key each. */
export function CarryOverCanvas({ step }: StepProps) {
  const say = useSay<CarryOverViewWord>();
  const failureWords = useFailureWords();
  const earlier = useEarlier();
  const { lines, problem, asked } = earlier;
  if (!asked) return <Asked />;
  if (lines === null) {
    return problem ? (
      <Banner tone="warn">{failureWords(problem)}</Banner>
    ) : (
      <Spinner label={say('carry-over.looking')} />
    );
  }
  return <Listed step={step} earlier={{ ...earlier, lines }} />;
}

interface ListedProps extends StepProps {
  readonly earlier: Earlier & { readonly lines: NonNullable<Earlier['lines']> };
}

function Listed({ step, earlier }: ListedProps) {
  const say = useSay<CarryOverViewWord>();
  const rows = useRows();
  const slice = useSlice({ name: 'carry-over', empty: EMPTY_CARRY_OVER }, step.id);
  const [filter, setFilter] = useState('');
  const open = useMemo(() => openOf(earlier.lines, slice), [earlier.lines, slice]);
  const shown = useMemo(() => matching(open, filter), [open, filter]);
  const answers = useAnswers(step.id, { rows, open, slice });
  useCommands(followUpCommands, answers.hand);
  const area = useFirstFocus(open.length > 0);
  return (
    <div {...rows.area} className={styles.canvas}>
      <div ref={area} className={styles.column}>
        <Standings open={open} slice={slice} more={earlier.more} />
        {open.length > MANY ? (
          <TextField
            label={say('carry-over.filter')}
            placeholder={say('carry-over.filter-hint')}
            value={filter}
            onChange={setFilter}
            type="search"
          />
        ) : null}
        {open.length > 0 && shown.length === 0 ? (
          <EmptyState>{say('carry-over.filter-none')}</EmptyState>
        ) : null}
        <OpenList lines={shown} earlier={earlier} answers={answers} />
        {open.length === 0 ? (
          <EmptyState>
            {say(slice.answers.length === 0 ? 'carry-over.nothing' : 'carry-over.all-done')}
          </EmptyState>
        ) : null}
        <AnsweredList slice={slice} answers={answers} lines={earlier.lines} />
      </div>
    </div>
  );
}

/** The first thing has the keyboard when the step opens, unless somebody is typing elsewhere. */
function useFirstFocus(ready: boolean) {
  const area = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    // Nobody is typing: the window itself has the keyboard, or the question that was given it until something better came.
    const { activeElement: at, body } = document;
    if (at === null || at === body || at.matches('[tabindex="-1"]'))
      area.current?.querySelector<HTMLElement>('[data-row] button')?.focus();
  }, [ready]);
  return area;
}
