import { Check, CircleDashed, X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Department, Participant } from '../../../shared/session/people.ts';
import type { Signature } from '../../../shared/steps/promise/slice.ts';
import { openSides, type OpenSide } from '../../../shared/steps/promise/open-sides.ts';
import { signedBy, stillCovers, takenOnBy } from '../../../shared/steps/promise/standing.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { PromiseHand } from './hand.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Part } from './part.tsx';
import type { PromiseWord } from './words.ts';
import styles from './ending.module.css';

/** The Mover's and the Prover's, or any two. */
const SIDES = 2;

/** Two departments sign by name, under what is promised now. Enter signs, and goes on to the other side. */
export function SignOff({ hand }: { readonly hand: PromiseHand }) {
  const say = useSay<PromiseWord>();
  const session = useSession((state) => state);
  const { slice, actions, goTo } = hand;
  const signed = signedBy(slice, session);
  const open = openSides(session.people, signed);
  const needed = Math.max(0, SIDES - new Set(signed).size);
  const sign = (participant: Participant) => {
    actions.sign(participant.id);
    const before = signed.filter((department) => department !== participant.department).length;
    goTo(before > 0 || open.length === 1 ? 'end' : 'sign');
  };
  return (
    <Part title={say('promise.sign-title')}>
      <ul className={styles.signatures}>
        {slice.signatures.map((signature) => (
          <Signed
            key={signature.id}
            signature={signature}
            stands={stillCovers(signature, session)}
            hand={hand}
          />
        ))}
      </ul>
      {session.people.participants.every(({ department }) => department === null) ? (
        <p className={styles.note}>{say('promise.sign-nobody')}</p>
      ) : null}
      {needed === 0 ? null : (
        <div data-place="sign" className={styles.signers}>
          {open.slice(0, needed).map(({ department, people }) => (
            <Side key={department.id} department={department} people={people} hand={hand} onSign={sign} />
          ))}
          <OtherSides sides={open.slice(needed)} onSign={sign} />
        </div>
      )}
    </Part>
  );
}

interface SignedProps {
  readonly signature: Signature;
  readonly stands: boolean;
  readonly hand: PromiseHand;
}

function Signed({ signature, stands, hand }: SignedProps) {
  const say = useSay<PromiseWord>();
  const departments = useSession((state) => state.people.departments);
  const { id, name } = signature;
  const department = byId(departments, signature.department ?? '')?.name ?? '';
  return (
    <li className={styles.signature} data-row={id} data-stands={stands}>
      {stands ? <Check aria-hidden /> : <CircleDashed aria-hidden />}
      <span className={styles.signedName}>{say('promise.signed-for', { name, department })}</span>
      {stands ? (
        <VisuallyHidden>{say('promise.signed-now')}</VisuallyHidden>
      ) : (
        <small>{say('promise.signed-before')}</small>
      )}
      <IconButton
        label={say('promise.withdraw', { name })}
        icon={<X />}
        onPress={() => hand.actions.withdraw(id)}
      />
    </li>
  );
}

interface SideProps {
  readonly department: Department;
  readonly people: readonly Participant[];
  readonly hand: PromiseHand;
  readonly onSign: (participant: Participant) => void;
}

/** The likeliest name first; any other of the department behind a menu. */
function Side({ department, people, hand, onSign }: SideProps) {
  const say = useSay<PromiseWord>();
  const session = useSession((state) => state);
  const [first, ...others] = people;
  if (first === undefined) return null;
  const taken = takenOnBy(session, hand.slice, first.id).length;
  return (
    <div className={styles.side}>
      <Button size="s" onPress={() => onSign(first)}>
        {say('promise.sign-for', { name: first.name, department: department.name })}
      </Button>
      {others.length === 0 ? null : (
        <Menu
          label={say('promise.sign-other', { department: department.name })}
          trigger={
            <IconButton
              label={say('promise.sign-other', { department: department.name })}
              icon={<CircleDashed />}
            />
          }
          groups={[{ id: department.id, items: others.map(({ id, name }) => ({ id, label: name })) }]}
          onAction={(chosen) => {
            const person = byId(others, chosen);
            if (person) onSign(person);
          }}
        />
      )}
      {taken === 0 ? null : (
        <small className={styles.note}>{say('promise.takes-on', { name: first.name, count: taken })}</small>
      )}
    </div>
  );
}

interface OtherSidesProps {
  readonly sides: readonly OpenSide[];
  readonly onSign: (participant: Participant) => void;
}

/** Any two departments may sign; the less likely ones stand behind a menu. */
function OtherSides({ sides, onSign }: OtherSidesProps) {
  const say = useSay<PromiseWord>();
  if (sides.length === 0) return null;
  return (
    <Menu
      label={say('promise.sign-more')}
      trigger={
        <Button size="s" variant="quiet">
          {say('promise.sign-more')}
        </Button>
      }
      groups={sides.map(({ department, people }) => ({
        id: department.id,
        heading: department.name,
        items: people.map(({ id, name }) => ({ id, label: name })),
      }))}
      onAction={(chosen) => {
        const person = byId(
          sides.flatMap(({ people }) => people),
          chosen,
        );
        if (person) onSign(person);
      }}
    />
  );
}
