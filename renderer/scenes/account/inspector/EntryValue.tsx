import { observer } from 'mobx-react-lite';
import { isRow } from '../../../../shared/domain/account/view.ts';
import type { Field } from '../../../../shared/domain/dossier/types.ts';
import { formatValue } from '../../../../shared/format/value.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { displayText } from '../../../components/field/display-text.ts';
import { useStores } from '../../../stores/stores.ts';

type EntryValueProps = {
  readonly recordId: string;
  readonly field: Field;
  readonly entry: EntryRow | undefined;
};

/** The value at a glance; of a row, its cells one below the other. */
export const EntryValue = observer(({ recordId, field, entry }: EntryValueProps) => {
  const { account, app } = useStores();
  const { type } = field;
  if (type.kind === 'rows') {
    const row = entry !== undefined && isRow(entry.value) ? entry.value : {};
    const cells = type.columns.flatMap((column) => {
      const text = formatValue(column.type, row[column.key] ?? null, app.locale, account.view.title);
      return text === '' ? [] : [{ key: column.key, name: app.label(column.label), text }];
    });
    return (
      <dl className="inspector-row" data-testid="inspector-value">
        {cells.map(({ key, name, text }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const value = account.view.value(recordId, field.key);
  if (value === null) {
    const reason = entry?.notApplicable ?? null;
    return (
      <p className="inspector-empty" data-testid="inspector-value">
        {reason === null
          ? app.t(($) => $.dossier.field.empty)
          : app.t(($) => $.dossier.field.notApplicable, { reason })}
      </p>
    );
  }
  const scalar = type.kind === 'calculated' ? type.result : type;
  const { figure, unit } = displayText(scalar, value, app.locale, account.view.title);
  return (
    <p className={figure.length > 24 ? 'inspector-text' : 'inspector-value'} data-testid="inspector-value">
      {figure}
      {unit !== '' && <span className="inspector-unit">{unit}</span>}
    </p>
  );
});
