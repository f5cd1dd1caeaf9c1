import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Field, ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { useStores } from '../../stores/stores.ts';

/** The own fields of a section as they will be filled in; what is typed here is forgotten. */
export const FormPreview = observer(({ fields }: { readonly fields: readonly Field[] }) => {
  const { t } = useStores().app;
  return (
    <section className="catalogue-preview panel" data-testid="form-preview">
      <h2>
        {t(($) => $.catalogue.preview.title)}{' '}
        <span className="muted">{t(($) => $.catalogue.preview.hint)}</span>
      </h2>
      {fields.map((field) => (
        <PreviewField key={`${field.key} ${field.type.kind}`} field={field} />
      ))}
    </section>
  );
});

const PreviewField = observer(({ field }: { readonly field: Field }) => {
  const { app } = useStores();
  const { type } = field;
  const name = app.label(field.label);
  const help = field.help === undefined ? '' : app.label(field.help);
  return (
    <div className="catalogue-preview-field">
      <span className="field-label" title={help}>
        {name}
      </span>
      {type.kind === 'rows' ? (
        <table className="catalogue-preview-table">
          <thead>
            <tr>
              {type.columns.map((column) => (
                <th key={column.key} scope="col">
                  {app.label(column.label)}
                  {column.required === true ? ' *' : ''}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {type.columns.map((column) => (
                <td key={column.key}>
                  <PreviewValue type={column.type} name={app.label(column.label)} help="" />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      ) : type.kind === 'calculated' ? null : (
        <PreviewValue type={type} name={name} help={help} />
      )}
    </div>
  );
});

type PreviewValueProps = { readonly type: ScalarType; readonly name: string; readonly help: string };

const PreviewValue = observer(({ type, name, help }: PreviewValueProps) => {
  const { t } = useStores().app;
  const [value, setValue] = useState<ScalarValue | null>(null);
  return (
    <InlineValue
      type={type}
      value={value}
      label={name}
      isFormatted
      placeholder={
        help === ''
          ? t(($) => $.dossier.field.empty)
          : t(($) => $.dossier.field.emptyAsking, { question: help })
      }
      onSave={setValue}
    />
  );
});
