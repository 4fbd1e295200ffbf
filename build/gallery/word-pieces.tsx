import { Play, Plus, Settings, Users } from 'lucide-react';
import { Banner } from '../../renderer/ui/banner.tsx';
import { Bar } from '../../renderer/ui/bar.tsx';
import { Button } from '../../renderer/ui/button.tsx';
import { Chip } from '../../renderer/ui/chip.tsx';
import { ClockDigits } from '../../renderer/ui/clock-digits.tsx';
import { EmptyState } from '../../renderer/ui/empty-state.tsx';
import { ErrorNote } from '../../renderer/ui/error-note.tsx';
import { IconButton } from '../../renderer/ui/icon-button.tsx';
import { Kbd } from '../../renderer/ui/kbd.tsx';
import { KeyList } from '../../renderer/ui/key-list.tsx';
import { Light } from '../../renderer/ui/light.tsx';
import { ProgressLine } from '../../renderer/ui/progress-line.tsx';
import { Progress } from '../../renderer/ui/progress.tsx';
import { RoleMark } from '../../renderer/ui/role-mark.tsx';
import { Section } from '../../renderer/ui/section.tsx';
import { Spinner } from '../../renderer/ui/spinner.tsx';
import { Row } from './row.tsx';

const keys = [
  { keys: 'N', label: 'note' },
  { keys: 'A', label: 'action' },
  { keys: 'D', label: 'decision' },
  { keys: 'Q', label: 'question' },
  { keys: '?', label: 'all keys' },
];

/** Things that are read or pressed. */
export function WordPieces() {
  return (
    <>
      <Section title="Buttons">
        <Row>
          <Button variant="primary" keys="Enter">
            Start the session
          </Button>
          <Button keys="F5">Room view</Button>
          <Button icon={<Plus />}>Add a department</Button>
          <Button variant="quiet" icon={<Users />}>
            People
          </Button>
          <Button size="s" keys="Tab">
            Use it
          </Button>
          <IconButton label="Settings" icon={<Settings />} keys="Mod+," />
          <IconButton label="Pinned" icon={<Settings />} pressed />
        </Row>
        <Row>
          <Button disabled>Plain, not now</Button>
          <Button variant="primary" disabled keys="Enter">
            Primary, not now
          </Button>
          <Button variant="quiet" disabled>
            Quiet, not now
          </Button>
          <Button busy>Busy</Button>
          <Button size="l" variant="primary" icon={<Play />}>
            Large
          </Button>
          <IconButton label="Not now" icon={<Settings />} disabled />
        </Row>
      </Section>
      <Section title="Words and signs">
        <Row>
          <Light state="up" word="up" />
          <Light state="listening" word="listening" />
          <Light state="excused" word="excused" />
          <RoleMark kind="shaker" word="Shaker" />
          <RoleMark kind="mover" word="Mover" />
          <RoleMark kind="prover" word="Prover" />
          <RoleMark kind="maker" word="Maker" />
          <Chip>parked</Chip>
          <Chip tone="accent">by Thu 26 Nov, 12:00</Chip>
          <Chip tone="warn">2 min behind</Chip>
          <Kbd keys="Mod+K" />
          <Kbd keys="Mod+Shift+Z" />
          <Kbd keys="Escape" />
          <Kbd keys="N" />
        </Row>
        <Row>
          <ClockDigits seconds={252} label="4 minutes 12 of 15" />
          <ClockDigits seconds={-130} label="2 minutes 10 over" size="s" />
          <Spinner label="Reading the file" />
          <KeyList label="Keys" keys={keys} />
        </Row>
        <Progress
          label="Rebuilding the lists"
          value={0.3}
          words="12 of 40"
          action={<Button size="s">Cancel</Button>}
        />
        <Progress label="Looking at the file" />
      </Section>
      <Section title="Sentences">
        <Banner
          tone="hint"
          action={
            <Button size="s" keys="Tab">
              Use it
            </Button>
          }
        >
          Ask about the system: <strong>“What would have told us?”</strong>
        </Banner>
        <Banner title="This library is open elsewhere." action={<Button size="s">Try again</Button>}>
          You can read it here.
        </Banner>
        <ErrorNote
          what="The report was not written: the folder is gone."
          kept="Your session is saved; nothing is lost."
          next="Choose another folder."
          action={<Button>Choose a folder</Button>}
        />
        <EmptyState action={<Button icon={<Plus />}>Add the first cause</Button>}>
          Causes belong here: what has to be true for the thing above to happen.
        </EmptyState>
      </Section>
    </>
  );
}

/** The column beside it. */
export function Aside() {
  return (
    <>
      <Section title="Sales" actions={<Light state="up" word="up" />}>
        <Bar value={0.58} label="Sales spoke 58 % of the time" />
      </Section>
      <Section title="Operations" actions={<Light state="listening" word="listening" />}>
        <Bar value={0.34} label="Operations spoke 34 % of the time" />
      </Section>
      <Section title="Finance" actions={<Light state="excused" word="excused" />}>
        <Bar value={0.08} label="Finance spoke 8 % of the time" />
      </Section>
      <ProgressLine value={0.28} />
      <Banner tone="warn" title="Nobody speaks for the carrier.">
        The dock was named twice.
      </Banner>
    </>
  );
}
