import './draft.css';
import { observer } from 'mobx-react-lite';
import { isRow } from '../../../shared/domain/account/view.ts';
import type { Field, Value } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { DraftValue } from './DraftValue.tsx';

type DraftAnswerProps = {
  readonly field: Field;
  readonly value: Value | null;
  /** Text that the first editor opens with, and the column that it belongs to in a table. */
  readonly seed?: string;
  readonly column?: string;
  readonly onChange: (value: Value | null) => void;
  readonly onEnter: (value: Value | null) => void;
};

/** The value of an answer: one editor, or for a table one a column of its row. */
export const DraftAnswer = observer(({ field, value, seed, column, onChange, onEnter }: DraftAnswerProps) => {
  const { app } = useStores();
  const { type } = field;
  if (type.kind === 'calculated') return null;
  if (type.kind !== 'rows') {
    return (
      <DraftValue
        type={type}
        label={app.label(field.label)}
        value={isRow(value) ? null : value}
        isFirst
        {...(seed === undefined ? {} : { seed })}
        onChange={onChange}
        onEnter={onEnter}
      />
    );
  }
  const row = isRow(value) ? value : {};
  const first = column ?? type.columns[0]?.key;
  return (
    <dl className="draft-row">
      {type.columns.map((one) => {
        const withCell = (cell: Value | null) => ({ ...row, [one.key]: isRow(cell) ? null : cell });
        return (
          <div key={one.key}>
            <dt>{app.label(one.label)}</dt>
            <dd>
              <DraftValue
                type={one.type}
                label={app.label(one.label)}
                value={row[one.key] ?? null}
                isFirst={one.key === first}
                {...(seed === undefined || one.key !== first ? {} : { seed })}
                onChange={(cell) => onChange(withCell(cell))}
                onEnter={(cell) => onEnter(withCell(cell))}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
});

/** Whether anything is filled in. */
export function isFilled(value: Value | null): value is Value {
  if (!isRow(value)) return value !== null;
  return Object.values(value).some((cell) => cell !== null);
}
