import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { PaletteList, paletteIds, type PaletteGroup } from './palette-list.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import { classNames } from './class-names.ts';
import overlay from './overlay.module.css';
import styles from './palette.module.css';

export interface PaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What it is, read out when it opens. */
  readonly label: string;
  readonly placeholder: string;
  /** What was typed; the caller narrows `groups` by it. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  readonly onChoose: (id: string) => void;
  /** Shown while nothing fits. */
  readonly empty: ReactNode;
  /** How many fit, in words; read out while typing. */
  readonly count: string;
}

/** Type, arrow, Enter. The words stay in the field; arrows move the choice and wrap around. */
export function Palette(props: PaletteProps) {
  return (
    <ModalOverlay
      className={overlay.overlay ?? ''}
      isOpen={props.open}
      onOpenChange={(next) => (next ? undefined : props.onClose())}
      isDismissable
    >
      <Modal className={classNames(overlay.sheet, styles.modal)}>
        <Dialog className={styles.dialog ?? ''} aria-label={props.label}>
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ label, placeholder, query, onQuery, groups, onChoose, empty, count }: PaletteProps) {
  const base = useId();
  const ids = paletteIds(base);
  const rows = groups.flatMap((group) => group.items.filter((item) => !item.disabled).map((item) => item.id));
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  // What was chosen may have been typed away; then the first that fits is next.
  const active = wanted !== undefined && rows.includes(wanted) ? wanted : rows[0];

  const move = (step: 1 | -1) => {
    const at = active === undefined ? -1 : rows.indexOf(active);
    setWanted(rows[(at + step + rows.length) % rows.length]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active !== undefined) onChoose(active);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={ids.list}
        aria-activedescendant={active === undefined ? undefined : ids.row(active)}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setWanted(undefined);
          onQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
        {...{ autoFocus: true }}
      />
      <PaletteList
        base={base}
        label={label}
        groups={groups}
        active={active}
        onChoose={onChoose}
        empty={empty}
      />
      <VisuallyHidden>
        <output>{count}</output>
      </VisuallyHidden>
    </>
  );
}
