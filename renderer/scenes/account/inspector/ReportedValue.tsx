import { observer } from 'mobx-react-lite';
import { isRow } from '../../../../shared/domain/account/view.ts';
import type { Field, ScalarType, ScalarValue, Value } from '../../../../shared/domain/dossier/types.ts';
import { InlineValue } from '../../../components/field/InlineValue.tsx';
import { useStores } from '../../../stores/stores.ts';

type ReportedValueProps = {
  readonly field: Field;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
};

/** The value that a source reports; of a row, each of its columns. */
export const ReportedValue = observer(({ field, value, onChange }: ReportedValueProps) => {
  const { app } = useStores();
  const { type } = field;
  if (type.kind === 'calculated') return null;
  const cells: readonly {
    readonly key: string;
    readonly name: string;
    readonly type: ScalarType;
    readonly value: ScalarValue | null;
    readonly save: (next: ScalarValue | null) => void;
  }[] =
    type.kind === 'rows'
      ? type.columns.map((column) => {
          const row = isRow(value) ? value : {};
          return {
            key: column.key,
            name: app.label(column.label),
            type: column.type,
            value: row[column.key] ?? null,
            save: (next) => onChange({ ...row, [column.key]: next }),
          };
        })
      : [
          {
            key: field.key,
            name: app.label(field.label),
            type,
            value: isRow(value) ? null : value,
            save: onChange,
          },
        ];
  return (
    <dl className="inspector-parts">
      {cells.map((cell) => (
        <div key={cell.key}>
          <dt>{cell.name}</dt>
          <dd>
            <InlineValue
              type={cell.type}
              value={cell.value}
              label={app.t(($) => $.inspector.reportPart, { part: cell.name })}
              placeholder={app.t(($) => $.inspector.reportValue)}
              onSave={cell.save}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
});
