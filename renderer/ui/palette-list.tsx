import { useEffect, type MouseEvent, type ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import options from './option.module.css';
import styles from './palette.module.css';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface PaletteGroup {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly PaletteItem[];
}

interface PaletteListProps {
  /** Start of every id in the list. */
  readonly base: string;
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  readonly active: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly empty: ReactNode;
}

/** Ids tie the field, the list and its rows together: the field names its list and the active row by them. */
export function paletteIds(base: string) {
  return {
    list: `${base}-list`,
    row: (id: string) => `${base}-row-${id}`,
    heading: (id: string) => `${base}-heading-${id}`,
  };
}

/** The list under the palette's field. Focus stays in the field; the active row is named by `aria-activedescendant`. */
export function PaletteList({ base, label, groups, active, onChoose, empty }: PaletteListProps) {
  const ids = paletteIds(base);
  useEffect(() => {
    if (active === undefined) return;
    document.getElementById(paletteIds(base).row(active))?.scrollIntoView?.({ block: 'nearest' });
  }, [active, base]);
  const filled = groups.filter((group) => group.items.length > 0);
  // The roles are given as objects because no HTML tag stands for a list box with icons and keys in its rows.
  const list = { role: 'listbox', id: ids.list, 'aria-label': label, className: styles.list };
  return (
    <>
      <div {...list}>
        {filled.map((group) => (
          <div
            key={group.id}
            {...{ role: 'group' }}
            aria-labelledby={ids.heading(group.id)}
            className={options.group}
          >
            <div id={ids.heading(group.id)} className={options.heading}>
              {group.heading}
            </div>
            {group.items.map((item) => (
              <Row
                key={item.id}
                item={item}
                id={ids.row(item.id)}
                active={item.id === active}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      {filled.length === 0 ? <p className={options.empty}>{empty}</p> : null}
    </>
  );
}

interface RowProps {
  readonly item: PaletteItem;
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: (id: string) => void;
}

function Row({ item, id, active, onChoose }: RowProps) {
  const option = {
    role: 'option',
    id,
    'aria-selected': active,
    'aria-disabled': item.disabled ?? false,
    // Pressing must not take focus out of the field.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: () => (item.disabled ? undefined : onChoose(item.id)),
  };
  return (
    <div
      {...option}
      data-active={active || undefined}
      data-disabled={item.disabled || undefined}
      className={options.option}
    >
      {item.icon}
      <span className={options.words}>
        {item.label}
        {item.note ? <span className={options.note}>{item.note}</span> : null}
      </span>
      {item.keys ? (
        <span className={options.end}>
          <Kbd keys={item.keys} />
        </span>
      ) : null}
    </div>
  );
}
