import { observer } from 'mobx-react-lite';
import type { Field, Section } from '../../../../shared/domain/dossier/types.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { useStores } from '../../../stores/stores.ts';
import { CalculatedInputs } from './CalculatedInputs.tsx';
import { EntryActions } from './EntryActions.tsx';
import { EntryValue } from './EntryValue.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { HistoryList } from './HistoryList.tsx';
import { QualityArithmetic } from './QualityArithmetic.tsx';
import { RivalsPanel } from './RivalsPanel.tsx';
import { VerificationList } from './VerificationList.tsx';

type FieldInspectorProps = {
  readonly recordId: string;
  readonly fieldKey: string;
  readonly entryId: string | undefined;
};

/** What is known about one value or one row, and on what grounds. */
export const FieldInspector = observer(({ recordId, fieldKey, entryId }: FieldInspectorProps) => {
  const { account, app, workspace } = useStores();
  const { catalogue } = workspace;
  const field = catalogue.field(fieldKey);
  const section = catalogue.sectionOf(fieldKey);
  if (field === undefined || section === undefined) return null;
  const first = account.cell(recordId, fieldKey)[0];
  const entry =
    entryId === undefined ? (field.type.kind === 'rows' ? undefined : first) : account.entryById(entryId);

  return (
    <>
      <h2 className="inspector-name">{app.label(field.label)}</h2>
      {field.help !== undefined && <p className="inspector-help">{app.label(field.help)}</p>}
      <EntryValue recordId={recordId} field={field} entry={entry} />
      {field.type.kind === 'calculated' ? (
        <CalculatedInputs recordId={recordId} type={field.type} />
      ) : (
        <Grounds recordId={recordId} field={field} section={section} entry={entry} />
      )}
    </>
  );
});

type GroundsProps = {
  readonly recordId: string;
  readonly field: Field;
  readonly section: Section;
  readonly entry: EntryRow | undefined;
};

const Grounds = observer(({ recordId, field, section, entry }: GroundsProps) => {
  const hasValue = entry !== undefined && entry.value !== null;
  return (
    <>
      {hasValue && (
        <>
          <RivalsPanel recordId={recordId} field={field} entry={entry} />
          <EvidenceForm entry={entry} field={field} section={section} />
          <QualityArithmetic entry={entry} field={field} section={section} />
          <VerificationList entry={entry} />
        </>
      )}
      <EntryActions recordId={recordId} field={field} entry={entry} />
      {entry !== undefined && <HistoryList entry={entry} field={field} />}
    </>
  );
});
