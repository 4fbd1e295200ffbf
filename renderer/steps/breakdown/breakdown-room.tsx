import { useMemo } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { breakdown } from '../../../shared/steps/breakdown/breakdown.ts';
import { gapsIn, hoursByDepartment, piecesOf } from '../../../shared/steps/breakdown/pieces.ts';
import { standingObjections } from '../../../shared/steps/breakdown/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import { useTermWords } from './use-term-words.ts';
import type { BreakdownWord } from './words.ts';

/** More lines than this are not read from the back of the room. */
const SHOWN = 6;
const HOWS_SHOWN = 5;

/** The pieces with who, hours and date; before the first one, what the Prover says about the how. */
export function BreakdownRoom({ step }: StepProps) {
  const say = useSay<BreakdownWord>();
  const session = useSession((state) => state);
  const slice = useSlice(breakdown, step.id);
  const pieces = useMemo(() => piecesOf(session, step.id), [session, step.id]);
  if (pieces.length === 0) {
    return (
      <RoomRows>
        {slice.hows.slice(-HOWS_SHOWN).map(({ id, part, text }) => (
          <RoomRow key={id} label={say(`breakdown.room.${part}`)}>
            {text}
          </RoomRow>
        ))}
        <RoomRow label="" tone="open">
          {say('breakdown.room.empty')}
        </RoomRow>
      </RoomRows>
    );
  }
  const objector = (by: string | null) => {
    const name = byId(session.people.participants, by ?? '')?.name;
    return name === undefined ? say('breakdown.objection') : say('breakdown.room.objects', { name });
  };
  // The last ones are those the room is talking about; what was before them is counted.
  const shown = pieces.slice(-SHOWN);
  const totals = hoursByDepartment(session, pieces).map(({ name, hours }) =>
    say('breakdown.hours-of', { hours: Math.round(hours * 100) / 100, department: name }),
  );
  return (
    <RoomRows>
      {shown.map((piece) => (
        <PieceInRoom key={piece.id} piece={piece} />
      ))}
      {standingObjections(slice)
        .slice(0, 2)
        .map(({ id, by, text }) => (
          <RoomRow key={id} label={objector(by)} tone="open">
            {text}
          </RoomRow>
        ))}
      {pieces.length > shown.length ? (
        <RoomRow label="" tone="past">
          {say('breakdown.room.more', { count: pieces.length - shown.length })}
        </RoomRow>
      ) : null}
      {totals.length > 0 ? <RoomRow label={say('breakdown.room.total')}>{totals.join(', ')}</RoomRow> : null}
    </RoomRows>
  );
}

function PieceInRoom({ piece }: { readonly piece: Item }) {
  const words = useTermWords();
  const { owner, hours, date } = words(piece);
  return (
    <RoomRow
      label={owner.text}
      aside={[hours.text, date.text].join(' · ')}
      tone={gapsIn(piece).length > 0 ? 'open' : 'plain'}
    >
      {piece.text}
    </RoomRow>
  );
}
