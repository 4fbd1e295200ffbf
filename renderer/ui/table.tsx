import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './table.module.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The column that names the row; read out before each other cell. */
  readonly names?: boolean | undefined;
  /** Numbers align to the right and are tabular. */
  readonly numeric?: boolean | undefined;
  /** The header is read out but not shown: for a column of buttons. */
  readonly headerHidden?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionShown?: boolean | undefined;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A plain table that reads like a list of sentences. In a narrow place each row becomes a paragraph of its own. */
export function Table<Row>({ caption, captionShown = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {captionShown ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classNames(column.numeric && styles.numeric)}>
                {column.headerHidden ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }) {
  const className = classNames(column.numeric && styles.numeric);
  return column.names ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className} data-header={column.headerHidden ? undefined : column.header}>
      {column.cell(row)}
    </td>
  );
}
