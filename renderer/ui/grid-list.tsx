import type { ReactNode } from 'react';
import { GridList as AriaGridList, GridListItem } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './list.module.css';

export interface GridListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly textOf: (item: Item) => string;
  /** A row; buttons and fields in it are reached with the right arrow. */
  readonly children: (item: Item) => ReactNode;
  readonly onAction?: ((id: string) => void) | undefined;
  readonly look?: 'rows' | 'cards' | undefined;
  readonly empty?: ReactNode;
}

/** A list walked with arrows, whose rows hold buttons or fields. */
export function GridList<Item extends { readonly id: string }>(props: GridListProps<Item>) {
  const { label, items, textOf, children, onAction, look = 'rows', empty } = props;
  return (
    <AriaGridList
      className={classNames(styles.list, styles[look])}
      aria-label={label}
      items={items}
      layout={look === 'cards' ? 'grid' : 'stack'}
      {...(onAction ? { onAction: (key) => onAction(String(key)) } : {})}
      {...(empty ? { renderEmptyState: () => empty } : {})}
    >
      {(item) => (
        <GridListItem id={item.id} textValue={textOf(item)} className={styles.item ?? ''}>
          {children(item)}
        </GridListItem>
      )}
    </AriaGridList>
  );
}
