import { useEffect, useMemo, useRef, useState } from 'react';
import { midSentence } from '../../../../shared/steps/why-tree/question.ts';
import { linksUpwards, nextUntested, type Link } from '../../../../shared/steps/why-tree/therefore.ts';
import { useSay } from '../../../app/use-say.ts';
import { useSession } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useDesk, useHand } from '../hand-context.tsx';
import { done } from '../hand.ts';
import { bringIntoView } from '../into-view.ts';
import { useNames } from '../use-names.ts';
import type { WhyTreeWord } from '../words.ts';
import { onKeys } from './form-keys.ts';
import bar from '../bottom-bar.module.css';
import styles from './testing-panel.module.css';

/** The therefore test: the branch read upwards, each link answered by one key. */
export function TestingPanel() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const selected = useDesk((desk) => desk.selected);
  const slice = useSession((session) => session.slices[hand.step]);
  const links = useMemo(
    () => (slice === undefined || selected === null ? [] : linksUpwards(hand.tree(), selected)),
    [hand, slice, selected],
  );
  const [at, setAt] = useState(() => nextUntested(links)?.cause ?? links[0]?.cause);
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const answer = (holds: boolean | null) => {
    if (at === undefined) return;
    void hand.session.append([{ type: 'why-tree.link-tested', body: { step: hand.step, cause: at, holds } }]);
    setAt(links[links.findIndex((link) => link.cause === at) + 1]?.cause);
  };
  const move = (by: number) => {
    const index = links.findIndex((link) => link.cause === at);
    setAt(links[(index < 0 ? links.length : index) + by]?.cause ?? at);
  };
  const keys: Readonly<Record<string, () => void>> = {
    y: () => answer(true),
    n: () => answer(false),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => done(hand),
    ...(at === undefined ? { Enter: () => done(hand) } : {}),
  };
  return (
    <fieldset
      ref={panel}
      tabIndex={-1}
      aria-label={say('why-tree.testing.title')}
      className={classNames(bar.bar, styles.panel)}
      {...onKeys((event) => {
        const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
        if (act === undefined) return;
        event.preventDefault();
        act();
      })}
    >
      <ol className={styles.links}>
        {links.map((link, index) => (
          <LinkRow key={link.cause} link={link} first={index === 0} current={link.cause === at} />
        ))}
      </ol>
      <div className={styles.answers}>
        {at === undefined ? (
          <span className={bar.words}>{say('why-tree.testing.all')}</span>
        ) : (
          <>
            <Button size="s" keys="Y" onPress={() => answer(true)}>
              {say('why-tree.testing.holds')}
            </Button>
            <Button size="s" keys="N" onPress={() => answer(false)}>
              {say('why-tree.testing.fails')}
            </Button>
          </>
        )}
        <Button size="s" variant="quiet" keys="Escape" onPress={() => done(hand)}>
          {say('why-tree.close')}
        </Button>
      </div>
    </fieldset>
  );
}

function LinkRow({
  link,
  first,
  current,
}: {
  readonly link: Link;
  readonly first: boolean;
  readonly current: boolean;
}) {
  const say = useSay<WhyTreeWord>();
  const names = useNames();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) bringIntoView(row.current);
  }, [current]);
  return (
    <li ref={row} className={styles.link} aria-current={current ? 'step' : undefined}>
      <span className={styles.sentence}>
        {first ? <span>{link.because}, </span> : null}
        <i>{say('why-tree.testing.therefore')}</i> {midSentence(link.therefore, names)}
      </span>
      <span className={link.holds === false ? styles.fails : styles.holds}>
        {link.holds === null ? '' : say(link.holds ? 'why-tree.testing.held' : 'why-tree.testing.failed')}
      </span>
    </li>
  );
}
