import './grid.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useRef, useState } from 'react';
import type { Field, RowsType, Section } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { gridTemplate, leastWidth } from './column-layout.ts';
import { GridBody } from './GridBody.tsx';
import { GridHead } from './GridHead.tsx';
import { GridModel } from './grid-model.ts';
import type { PasteProblem } from './paste-plan.ts';
import { useClipboardEvents } from './use-clipboard-events.ts';
import { useGridEdits } from './use-grid-edits.ts';
import { useGridKeys } from './use-grid-keys.ts';

export type RowGridProps = {
  readonly recordId: string;
  readonly field: Field;
  readonly type: RowsType;
  readonly section: Section;
};

/** An editable table of rows: arrows, Enter, Tab and typing as in a spreadsheet, blocks from and to Excel. */
export const RowGrid = observer(({ recordId, field, type, section }: RowGridProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const entries = account.cell(recordId, field.key);
  const rowCount = entries.filter(({ value }) => value !== null).length;
  const model = useMemo(
    () =>
      new GridModel(
        type.columns,
        () => account.cell(recordId, field.key).filter(({ value }) => value !== null).length,
      ),
    [account, recordId, field.key, type.columns],
  );
  const [problems, setProblems] = useState<readonly PasteProblem[]>([]);
  const edits = useGridEdits({
    recordId,
    fieldKey: field.key,
    columns: type.columns,
    model,
    onProblems: setProblems,
  });
  const keys = useGridKeys(model, edits);
  const table = useRef<HTMLTableElement>(null);
  useClipboardEvents(table, model, edits);
  const label = app.label(field.label);
  const isExplained = rowCount === 0 && field.help !== undefined;
  const hasRows = model.hasFocus && model.active.row < rowCount;

  return (
    <section className="grid" data-testid={`grid-${field.key}`} aria-label={label}>
      <header className="grid-bar">
        <h3 className="grid-title" title={field.help && app.label(field.help)}>
          {label}
        </h3>
        <span className="grid-count">{t(($) => $.dossier.grid.rows, { count: rowCount })}</span>
        <span className={isExplained ? 'grid-hint' : 'grid-hint grid-hint-quiet'}>
          {isExplained ? app.label(field.help ?? field.label) : t(($) => $.dossier.grid.pasteHint)}
        </span>
        {hasRows && (
          <Button
            size="small"
            type="text"
            danger
            onMouseDown={(event) => event.preventDefault()}
            onClick={edits.removeRows}
          >
            {t(($) => $.dossier.grid.remove)}
          </Button>
        )}
        <Button size="small" type="text" onClick={() => model.activate({ row: rowCount, column: 0 })}>
          {t(($) => $.dossier.grid.add)}
        </Button>
      </header>
      <table
        ref={table}
        role="grid"
        aria-label={label}
        aria-rowcount={rowCount + 2}
        aria-colcount={type.columns.length + 1}
        className="grid-table"
        style={{
          '--grid-columns': gridTemplate(type.columns),
          '--grid-width': `${leastWidth(type.columns)}px`,
        }}
        {...keys}
      >
        <GridHead columns={type.columns} />
        <GridBody
          model={model}
          field={field}
          columns={type.columns}
          section={section}
          entries={entries}
          edits={edits}
        />
      </table>
      {model.missing.length > 0 && (
        <p className="grid-note">
          {t(($) => $.dossier.grid.missing, {
            columns: model.missing.map(({ label: name }) => app.label(name)).join('、'),
          })}
        </p>
      )}
      {problems.length > 0 && (
        <ul className="grid-problems" role="alert">
          {problems.slice(0, 5).map(({ line, column, code }) => (
            <li key={`${line} ${column.key}`}>
              {t(($) => $.dossier.grid.problem, {
                line,
                column: app.label(column.label),
                reason: t(($) => $.dossier.problem[code]),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});
