import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ItemKind } from '../../../shared/session/item-events.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { mainId } from '../../ui/page.tsx';
import { AgendaDialog } from '../agenda/agenda-dialog.tsx';
import { CaptureBar, type CaptureHandle } from '../capture/capture-bar.tsx';
import { CapturedDialog } from '../captured/captured-dialog.tsx';
import { sessionCommands } from '../commands/session-commands.ts';
import { HintProvider } from '../language-hint.tsx';
import type { MeetingActions } from '../meeting-actions.ts';
import { SidePanel } from '../side/side-panel.tsx';
import { useMeetingActions } from '../use-meeting-actions.ts';
import { usePlaceEditing } from '../use-place-editing.ts';
import type { SessionWord } from '../words.ts';
import { AgendaRail } from './agenda-rail.tsx';
import { CockpitHeader } from './cockpit-header.tsx';
import { Stage } from './stage.tsx';
import { useSpotlightPulse } from './use-spotlight-pulse.ts';
import styles from './cockpit.module.css';

/** The panels that step aside when the window is narrow or the text is large. */
export type Panel = 'agenda' | 'room';

/** The facilitator's place: agenda, the step, the room, and the capture bar, all in sight. */
export function Cockpit() {
  const say = useSay<SessionWord>();
  const capture = useRef<CaptureHandle>(null);
  const title = usePlaceEditing();
  const facilitator = usePlaceEditing();
  const [panel, setPanel] = useState<Panel>();
  const [changing, setChanging] = useState(false);
  const [captured, setCaptured] = useState<ItemKind>();
  const own = useMemo(
    () => ({
      capture: (kind: ItemKind) => capture.current?.begin(kind),
      rename: title.edit,
      nameFacilitator: facilitator.edit,
      showCaptured: () => setCaptured('action'),
      changeAgenda: () => setChanging(true),
    }),
    [title.edit, facilitator.edit],
  );
  const actions = useMeetingActions(own);
  useSpotlightPulse();
  const toggle = (wanted: Panel) => setPanel((open) => (open === wanted ? undefined : wanted));
  // A panel that lies over the canvas answers Escape, wherever in it the keyboard is.
  const closing = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && panel !== undefined) setPanel(undefined);
    },
  };

  return (
    <HintProvider>
      <SessionCommands actions={actions} />
      <div className={styles.cockpit}>
        <div className={styles.grid}>
          <CockpitHeader
            title={title}
            facilitator={facilitator}
            actions={actions}
            panel={panel}
            onPanel={toggle}
          />
          <nav
            className={styles.rail}
            aria-label={say('cockpit.agenda')}
            data-open={panel === 'agenda' || undefined}
            {...closing}
          >
            <AgendaRail actions={actions} onGone={() => setPanel(undefined)} />
          </nav>
          <main id={mainId} tabIndex={-1} className={styles.main}>
            <Stage actions={actions} />
          </main>
          <aside
            className={styles.side}
            aria-label={say('cockpit.room')}
            data-open={panel === 'room' || undefined}
            {...closing}
          >
            <SidePanel onCaptured={setCaptured} />
          </aside>
          <footer className={styles.footer}>
            <CaptureBar ref={capture} />
          </footer>
        </div>
      </div>
      {changing ? <AgendaDialog onClose={() => setChanging(false)} /> : null}
      {captured ? (
        <CapturedDialog kind={captured} onKind={setCaptured} onClose={() => setCaptured(undefined)} />
      ) : null}
    </HintProvider>
  );
}

/** Stands before the step, so that the step's commands come later and win a key they share. */
function SessionCommands({ actions }: { readonly actions: MeetingActions }) {
  useCommands(sessionCommands, actions);
  return null;
}
