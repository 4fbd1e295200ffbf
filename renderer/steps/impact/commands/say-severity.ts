import type { Severity } from '../../../../shared/steps/impact/events.ts';
import type { Command } from '../../../app/command.ts';
import { heldLine, severityPart, type ImpactHand } from '../hand.ts';

const KEYS: readonly (readonly [Severity, string])[] = [
  ['none', '0'],
  ['some', '1'],
  ['serious', '2'],
  ['stops-us', '3'],
];

/** How bad it is for the department in hand: one digit, the first time or as a correction. */
export const saySeverities: readonly Command<ImpactHand>[] = KEYS.map(([severity, key]) => ({
  name: `impact.say-${severity}`,
  label: `impact.command.say-${severity}`,
  group: 'step',
  keys: [key],
  enabled: (hand) => {
    const line = heldLine(hand);
    return line !== undefined && (line.impact === undefined ? line.seated : line.impact.severity !== null);
  },
  perform: (hand) => {
    const line = heldLine(hand);
    if (line?.impact) hand.actions.change(line.impact.id, { severity });
    else if (line) hand.rows.press(line.department.id, severityPart(severity));
  },
}));
