import type { ReactElement, ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import options from './option.module.css';
import popover from './popover.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** The shortcut that does the same. */
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface MenuGroup {
  readonly id: string;
  /** Shown above the group; without it only a line parts it from the one before. */
  readonly heading?: string | undefined;
  readonly items: readonly MenuItem[];
}

export interface MenuProps {
  /** The button that opens it: a `Button` or an `IconButton`. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onAction: (id: string) => void;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
}

/** A list of things to do, with their shortcuts shown. */
export function Menu({ trigger, label, groups, onAction, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={popover.popover ?? ''} placement={placement} offset={6}>
        <AriaMenu className={options.list ?? ''} aria-label={label} onAction={(id) => onAction(String(id))}>
          {groups.map((group) => (
            <MenuSection
              key={group.id}
              // React Aria keeps groups and items in one name space; a group may be called like its only item.
              id={`group/${group.id}`}
              className={options.group ?? ''}
              aria-label={group.heading ?? label}
            >
              {group.heading ? <Header className={options.heading ?? ''}>{group.heading}</Header> : null}
              {group.items.map((item) => (
                <MenuRow key={item.id} {...item} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuRow({ id, label, keys, icon, disabled = false }: MenuItem) {
  return (
    <AriaMenuItem id={id} textValue={label} isDisabled={disabled} className={options.option ?? ''}>
      {icon}
      {/* No label slot: the name is read from the contents, so that the key is read out too. */}
      <span className={options.words}>{label}</span>{' '}
      {keys ? (
        <span className={options.end}>
          <Kbd keys={keys} />
        </span>
      ) : null}
    </AriaMenuItem>
  );
}
