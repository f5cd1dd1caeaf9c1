import { observer } from 'mobx-react-lite';
import type { CalculatedType } from '../../../../shared/domain/dossier/types.ts';
import { formatValue } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';

/** The formula of a calculated figure and what went into it; each input leads to its own evidence. */
export const CalculatedInputs = observer(
  ({ recordId, type }: { readonly recordId: string; readonly type: CalculatedType }) => {
    const { account, app, inspector, workspace } = useStores();
    return (
      <section className="inspector-block">
        <p className="inspector-text">{app.label(type.formula)}</p>
        <h3>{app.t(($) => $.inspector.inputs)}</h3>
        <ul>
          {type.inputs.map((key) => {
            const field = workspace.catalogue.field(key);
            if (field === undefined) return null;
            const rows = account.view.rows(recordId, key).length;
            const text =
              field.type.kind === 'rows'
                ? app.t(($) => $.dossier.grid.rows, { count: rows })
                : formatValue(field.type, account.view.value(recordId, key), app.locale, account.view.title);
            return (
              <li key={key}>
                <button
                  type="button"
                  className="inspector-input"
                  onClick={() => inspector.select({ kind: 'field', recordId, fieldKey: key })}
                >
                  <span>{app.label(field.label)}</span>
                  <b>{text === '' ? '–' : text}</b>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    );
  },
);
