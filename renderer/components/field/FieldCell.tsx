import './field.css';
import { observer } from 'mobx-react-lite';
import { isRow } from '../../../shared/domain/account/view.ts';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import { formatValue, joinTexts } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';
import { EvidenceMark } from '../evidence/EvidenceMark.tsx';
import { markOf } from '../evidence/evidence-mark.ts';
import { CalculatedValue } from './CalculatedValue.tsx';
import { FieldNote } from './FieldNote.tsx';
import { InlineValue } from './InlineValue.tsx';

export type FieldCellProps = { readonly recordId: string; readonly field: Field; readonly section: Section };

/** One field of a form: name, value that is edited in place, remark, evidence mark. Tables are `RowGrid`s. */
export const FieldCell = observer(({ recordId, field, section }: FieldCellProps) => {
  const { account, app, commands, inspector, workspace } = useStores();
  const { t } = app;
  const label = app.label(field.label);
  const entry = account.cell(recordId, field.key)[0];
  const rivals = entry === undefined ? [] : account.rivals(entry.id);
  const target = inspector.target;
  const isSelected =
    target?.kind === 'field' && target.recordId === recordId && target.fieldKey === field.key;
  const select = () =>
    inspector.select({
      kind: 'field',
      recordId,
      fieldKey: field.key,
      ...(entry === undefined ? {} : { entryId: entry.id }),
    });

  return (
    <div
      className={`field ${isWide(field) ? 'field-wide' : ''} ${isSelected ? 'field-selected' : ''}`}
      data-testid={`field-${field.key}`}
    >
      <button
        type="button"
        tabIndex={-1}
        className="field-label"
        title={field.help && app.label(field.help)}
        onClick={select}
      >
        {label}
      </button>
      <div className="field-body">
        {entry?.notApplicable ? (
          <button type="button" className="field-value field-value-empty" onFocus={select} onClick={select}>
            {t(($) => $.dossier.field.notApplicable, { reason: entry.notApplicable })}
          </button>
        ) : field.type.kind === 'calculated' ? (
          <CalculatedValue recordId={recordId} field={field} type={field.type} onFocus={select} />
        ) : field.type.kind === 'rows' ? null : (
          <InlineValue
            type={field.type}
            value={entry === undefined || isRow(entry.value) ? null : entry.value}
            label={label}
            placeholder={
              field.help === undefined
                ? t(($) => $.dossier.field.empty)
                : t(($) => $.dossier.field.emptyAsking, { question: app.label(field.help) })
            }
            onFocus={select}
            savesDrafts
            isFormatted
            onSave={(value, group) =>
              void commands.setValue(recordId, field.key, value, group === undefined ? {} : { group })
            }
          />
        )}
        {rivals.length > 0 && (
          <button type="button" className="field-rivals" data-testid={`rivals-${field.key}`} onClick={select}>
            {t(($) => $.dossier.field.rivals, {
              count: rivals.length + 1,
              values: joinTexts(
                rivals.map(({ value }) => formatValue(field.type, value, app.locale, account.title)),
                app.locale,
              ),
            })}
          </button>
        )}
        {field.note === true && (
          <FieldNote recordId={recordId} field={field} entry={entry} onFocus={select} />
        )}
      </div>
      <EvidenceMark
        mark={entry?.notApplicable ? null : markOf(entry, field, section, workspace.today)}
        values={1 + rivals.length}
      />
    </div>
  );
});

function isWide(field: Field): boolean {
  return field.note === true || field.type.kind === 'rich' || field.type.kind === 'calculated';
}
