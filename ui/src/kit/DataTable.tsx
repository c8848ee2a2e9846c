import {
  Cell, CheckboxButton, CheckboxField, Collection, Column, Row, type Selection, type SortDescriptor, Table, TableBody, TableHeader, TableLayout, TableLoadMoreItem,
  Virtualizer,
} from "react-aria-components";
import { useText } from "../text/text";
import { Icon } from "./Icon";
import styles from "./DataTable.module.css";
import field from "./Field.module.css";

export interface ColumnDef<T> {
  id: string;
  label: string;
  cell: (row: T) => React.ReactNode;
  /** Relative (`"2fr"`) or in pixels. */
  width?: `${number}fr` | number;
  minWidth?: number;
  sortable?: boolean;
  /** The cell that names the row to a screen reader. */
  isRowHeader?: boolean;
  /** Numbers stand to the right. */
  end?: boolean;
}

/** Rows that are chosen for an act: check boxes, Space, Shift and a click; Ctrl+A chooses all that match, loaded or not. */
export interface TableChoice {
  /** The chosen ones among the loaded rows. */
  keys: ReadonlySet<string>;
  onChange: (keys: "all" | ReadonlySet<string>) => void;
}

export interface DataTableProps<T> {
  label: string;
  columns: readonly ColumnDef<T>[];
  rows: readonly T[];
  /** Opens a row: Enter, or a click. */
  onOpen?: (row: T) => void;
  sort?: SortDescriptor;
  onSort?: (sort: SortDescriptor) => void;
  /** There is more than is loaded; asked for when the end comes near. */
  onMore?: (() => void) | undefined;
  isLoadingMore?: boolean;
  choice?: TableChoice;
  empty?: React.ReactNode;
}

const rowHeight = 44;

const chosen = (keys: Selection): "all" | ReadonlySet<string> => (keys === "all" ? keys : (keys as ReadonlySet<string>));

/** The check box of a row, or of all of them; the table names it. */
function RowCheck() {
  return (
    <CheckboxField slot="selection">
      <CheckboxButton className={`${field.check} ${styles.check}`}>
        {({ isSelected, isIndeterminate }) => <span className={field.tick}>{isIndeterminate ? <Icon name="minus" /> : isSelected ? <Icon name="check" /> : null}</span>}
      </CheckboxButton>
    </CheckboxField>
  );
}

/** A list of any length: only the rows in sight exist, more are asked for as one scrolls; keys and words of a grid. */
export function DataTable<T extends { id: string }>({ label, columns, rows, onOpen, sort, onSort, onMore, isLoadingMore, choice, empty }: DataTableProps<T>) {
  const t = useText();
  const byId = (id: React.Key): T | undefined => rows.find((row) => row.id === id);
  return (
    <div className={styles.frame}>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: 40, loaderHeight: rowHeight }}>
        <Table
          aria-label={label}
          className={styles.table}
          selectionMode={choice ? "multiple" : "none"}
          selectedKeys={choice ? choice.keys : []}
          onSelectionChange={choice ? (keys) => choice.onChange(chosen(keys)) : undefined}
          sortDescriptor={sort}
          onSortChange={onSort}
          onRowAction={onOpen ? (id) => { const row = byId(id); if (row) onOpen(row); } : undefined}
        >
          <TableHeader>
            {choice ? <Column id="choose" width={48} minWidth={48} className={`${styles.column} ${styles.pick}`}><RowCheck /></Column> : null}
            {columns.map((column) => (
              <Column
                key={column.id}
                id={column.id}
                isRowHeader={column.isRowHeader}
                allowsSorting={column.sortable}
                width={column.width}
                minWidth={column.minWidth ?? 80}
                className={`${styles.column} ${column.end ? styles.end : ""}`}
              >
                {({ sortDirection }) => (
                  <span className={styles.heading}>
                    {column.label}
                    {sortDirection ? <Icon name={sortDirection === "ascending" ? "up" : "down"} /> : null}
                  </span>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody renderEmptyState={() => <div className={styles.empty}>{empty ?? t("app-list-empty")}</div>}>
            <Collection items={rows} dependencies={[columns, choice === undefined]}>
              {(row) => (
                <Row className={styles.row}>
                  {choice ? <Cell className={`${styles.cell} ${styles.pick}`}><RowCheck /></Cell> : null}
                  {columns.map((column) => (
                    <Cell key={column.id} className={`${styles.cell} ${column.end ? styles.end : ""}`}>{column.cell(row)}</Cell>
                  ))}
                </Row>
              )}
            </Collection>
            {onMore ? <TableLoadMoreItem onLoadMore={onMore} isLoading={isLoadingMore} className={styles.more}>{t("app-loading")}</TableLoadMoreItem> : null}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}
