import type { ReactNode } from 'react';
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './list.module.css';

export interface ListBoxProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  /** The words that typing jumps to, and that are read out. */
  readonly textOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  readonly selected?: string | null | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Enter or a press: open it, start it. */
  readonly onAction?: ((id: string) => void) | undefined;
  /** `cards`: a grid, walked with all four arrows. */
  readonly look?: 'rows' | 'cards' | undefined;
  readonly empty?: ReactNode;
}

/** A list walked with arrows, whose rows hold only words. For rows with buttons in them use `GridList`. */
export function ListBox<Item extends { readonly id: string }>(props: ListBoxProps<Item>) {
  const { label, items, textOf, children, selected = null, onSelect, onAction, look = 'rows', empty } = props;
  return (
    <AriaListBox
      className={classNames(styles.list, styles[look])}
      aria-label={label}
      items={items}
      layout={look === 'cards' ? 'grid' : 'stack'}
      selectionMode={onSelect ? 'single' : 'none'}
      selectedKeys={selected === null ? [] : [selected]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        for (const key of keys) onSelect?.(String(key));
      }}
      {...(onAction ? { onAction: (key) => onAction(String(key)) } : {})}
      {...(empty ? { renderEmptyState: () => empty } : {})}
    >
      {(item) => (
        <ListBoxItem id={item.id} textValue={textOf(item)} className={styles.item ?? ''}>
          {children(item)}
        </ListBoxItem>
      )}
    </AriaListBox>
  );
}
