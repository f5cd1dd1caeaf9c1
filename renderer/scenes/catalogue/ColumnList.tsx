import { Button, Checkbox, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Column, RowsType, ScalarType } from '../../../shared/domain/dossier/types.ts';
import { label } from '../../../shared/domain/label.ts';
import { newScalarType, SCALAR_KINDS } from '../../components/field/new-type.ts';
import { CommitInput } from '../../components/form/CommitInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { Labeled } from './Labeled.tsx';
import { withChinese } from './label-text.ts';
import { TypeDetails } from './TypeDetails.tsx';

const KEY_LENGTH = 8;

type ColumnListProps = { readonly type: RowsType; readonly onChange: (type: RowsType) => void };

/** The columns of a table, each with name, type and whether a row needs it. */
export const ColumnList = observer(({ type, onChange }: ColumnListProps) => {
  const { t } = useStores().app;
  const replace = (column: Column) =>
    onChange({ ...type, columns: type.columns.map((one) => (one.key === column.key ? column : one)) });
  const add = () => {
    const name = t(($) => $.catalogue.field.columnName);
    const key = `c${crypto.randomUUID().replaceAll('-', '').slice(0, KEY_LENGTH)}`;
    onChange({
      ...type,
      columns: [...type.columns, { key, label: label(name, name), type: { kind: 'text' } }],
    });
  };
  return (
    <Labeled label={t(($) => $.catalogue.field.columns)}>
      <ul className="catalogue-columns">
        {type.columns.map((column) => (
          <ColumnLine
            key={column.key}
            column={column}
            onChange={replace}
            onRemove={
              type.columns.length === 1
                ? undefined
                : () => onChange({ ...type, columns: type.columns.filter((one) => one.key !== column.key) })
            }
          />
        ))}
      </ul>
      <Button size="small" onClick={add}>
        {t(($) => $.catalogue.field.addColumn)}
      </Button>
    </Labeled>
  );
});

type ColumnLineProps = {
  readonly column: Column;
  readonly onChange: (column: Column) => void;
  readonly onRemove: (() => void) | undefined;
};

const ColumnLine = observer(({ column, onChange, onRemove }: ColumnLineProps) => {
  const { app } = useStores();
  const { t } = app;
  return (
    <li className="catalogue-column">
      <CommitInput
        label={t(($) => $.catalogue.field.columnName)}
        value={column.label.zh}
        isNeeded
        onCommit={(zh) => onChange({ ...column, label: withChinese(column.label, zh) })}
      />
      <Select<ScalarType['kind']>
        size="small"
        value={column.type.kind}
        aria-label={t(($) => $.catalogue.field.type)}
        popupMatchSelectWidth={false}
        options={SCALAR_KINDS.map((value) => ({ value, label: t(($) => $.catalogue.types[value]) }))}
        onChange={(kind) => onChange({ ...column, type: newScalarType(kind) })}
      />
      <Checkbox
        checked={column.required ?? false}
        onChange={(event) => onChange({ ...column, required: event.target.checked })}
      >
        {t(($) => $.catalogue.field.required)}
      </Checkbox>
      <Button
        size="small"
        type="text"
        disabled={onRemove === undefined}
        aria-label={`${t(($) => $.catalogue.field.remove)} ${app.label(column.label)}`}
        onClick={onRemove}
      >
        ✕
      </Button>
      <TypeDetails type={column.type} onChange={(type) => onChange({ ...column, type })} />
    </li>
  );
});
