import { useState } from 'react';
import type { PromisedLine } from '../../../shared/contract/load.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { hashOf } from '../../app/route.ts';
import { Button } from '../../ui/button.tsx';
import { LoadTable } from './load-table.tsx';
import { Part } from './part.tsx';
import type { HuddleLoad } from './use-load.ts';
import type { PromiseWord } from './words.ts';
import styles from './how-full.module.css';

/** More stand behind one press, so that the four questions stay on one screen. */
const SHOWN = 2;

/** What customers were promised before comes before anything new; then the load it makes, week by week. */
export function HowFull({ load }: { readonly load: HuddleLoad }) {
  const say = useSay<PromiseWord>();
  const [all, setAll] = useState(false);
  const shown = all ? load.promised : load.promised.slice(0, SHOWN);
  const rest = load.promised.length - shown.length;
  const more =
    load.promised.length > SHOWN ? (
      <Button size="s" variant="quiet" onPress={() => setAll(!all)}>
        {all ? say('promise.full.fewer') : say('promise.full.more', { count: rest })}
      </Button>
    ) : null;
  const label = (
    <span className={styles.label}>
      {say(load.promised.length === 0 ? 'promise.full.none' : 'promise.full.already')} {more}
    </span>
  );
  return (
    <Part title={say('promise.full')} aside={label} together>
      <div className={styles.full} data-bare={shown.length === 0}>
        {shown.length === 0 ? null : (
          <ul className={styles.already}>
            {shown.map((line) => (
              <Promised key={`${line.session}/${line.item}`} line={line} today={load.today} />
            ))}
          </ul>
        )}
        <LoadTable load={load} />
      </div>
    </Part>
  );
}

function Promised({ line, today }: { readonly line: PromisedLine; readonly today: string }) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const { text, to, kind, date, time } = line;
  const when = dates.when({ kind, date, ...(time === '' ? {} : { time }) });
  const said = text.toLocaleLowerCase().includes(to.trim().toLocaleLowerCase());
  return (
    <li className={styles.line} data-late={date < today}>
      <span className={styles.when}>{kind === 'by' ? say('promise.full.by', { date: when }) : when}</span>{' '}
      <a href={hashOf({ name: 'minutes', session: line.session, item: line.item })}>{text}</a>{' '}
      {said || to === '' ? null : <small>{say('promise.full.to', { name: to })}</small>}
    </li>
  );
}
