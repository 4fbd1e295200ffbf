import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { fistBySchema } from '../../../shared/steps/decide/events.ts';
import { useSay } from '../../app/use-say.ts';
import { NumberField } from '../../session/number-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import adviceStyles from './advice.module.css';

/** Fist to five: how many fingers carry it, said before the first hand; and who shows hands. */
export function FistArrangement({ step }: { readonly step: Id }) {
  const say = useSay<DecideWord>();
  const { rule, threshold, fistBy } = useSlice(decide, step);
  const { arrangeFist } = useDecide(step);
  if (rule !== 'fist-to-five') return null;
  return (
    <div className={adviceStyles.fist}>
      <NumberField
        field={`decide.threshold:${step}`}
        label={say('decide.threshold-field')}
        value={threshold}
        min={1}
        max={5}
        onKeep={(fingers) => arrangeFist({ threshold: fingers })}
      />
      <Segmented
        label={say('decide.fist-by')}
        options={fistBySchema.options.map((id) => ({ id, label: say(`decide.fist-by.${id}`) }))}
        value={fistBy}
        onChange={(by) => arrangeFist({ by })}
      />
    </div>
  );
}
