import { observer } from 'mobx-react-lite';
import type { CalculatedType, Field } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { displayText } from './display-text.ts';

type CalculatedValueProps = {
  readonly recordId: string;
  readonly field: Field;
  readonly type: CalculatedType;
  readonly onFocus: () => void;
};

/** A figure that is never typed, with its formula; a click opens what it is made of. */
export const CalculatedValue = observer(({ recordId, field, type, onFocus }: CalculatedValueProps) => {
  const { account, app } = useStores();
  const value = account.view.value(recordId, field.key);
  const text = value === null ? null : displayText(type.result, value, app.locale, account.view.title);
  return (
    <button
      type="button"
      className={text === null ? 'field-value field-value-empty' : 'field-value'}
      onFocus={onFocus}
      onClick={onFocus}
    >
      {text === null ? app.t(($) => $.dossier.field.notComputable) : text.figure}
      {text !== null && text.unit !== '' && <span className="field-unit">{text.unit}</span>}
      <span className="field-formula">{app.label(type.formula)}</span>
    </button>
  );
});
