import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Field } from '../../../../shared/domain/dossier/types.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { useStores } from '../../../stores/stores.ts';
import { ReportForm } from './ReportForm.tsx';

type EntryActionsProps = {
  readonly recordId: string;
  readonly field: Field;
  readonly entry: EntryRow | undefined;
};

/** Not applicable with its reason, applicable again, clear the value, delete the row. */
export const EntryActions = observer(({ recordId, field, entry }: EntryActionsProps) => {
  const { app, commands, inspector } = useStores();
  const { t } = app;
  const [reason, setReason] = useState<string | null>(null);
  const [isReporting, setReporting] = useState(false);
  const isTable = field.type.kind === 'rows';
  const hasValue = entry !== undefined && entry.value !== null;
  const notApplicable = entry?.notApplicable ?? null;

  const confirmReason = () => {
    if (reason === null || reason.trim() === '') return;
    void commands.setNotApplicable(recordId, field.key, reason.trim());
    setReason(null);
  };

  if (isReporting) {
    return <ReportForm recordId={recordId} field={field} entry={entry} onDone={() => setReporting(false)} />;
  }
  if (reason !== null) {
    return (
      <fieldset className="inspector-verify" aria-label={t(($) => $.inspector.notApplicable)}>
        <Input
          size="small"
          autoFocus
          value={reason}
          aria-label={t(($) => $.inspector.reason)}
          placeholder={t(($) => $.inspector.reason)}
          onChange={(event) => setReason(event.target.value)}
          onPressEnter={confirmReason}
          onKeyDown={(event) => event.key === 'Escape' && setReason(null)}
        />
        <div className="inspector-pair">
          <Button size="small" type="primary" disabled={reason.trim() === ''} onClick={confirmReason}>
            {t(($) => $.inspector.notApplicable)}
          </Button>
          <Button size="small" onClick={() => setReason(null)}>
            {t(($) => $.inspector.cancel)}
          </Button>
        </div>
      </fieldset>
    );
  }
  return (
    <div className="inspector-actions">
      {hasValue && (
        <Button size="small" onClick={() => setReporting(true)}>
          {t(($) => $.inspector.report)}
        </Button>
      )}
      {hasValue && !isTable && (
        <Button size="small" onClick={() => void commands.setValue(recordId, field.key, null)}>
          {t(($) => $.inspector.clear)}
        </Button>
      )}
      {hasValue && isTable && (
        <Button
          size="small"
          danger
          onClick={() => {
            inspector.clear();
            void commands.removeRows([entry.id]);
          }}
        >
          {t(($) => $.inspector.removeRow)}
        </Button>
      )}
      {!hasValue && notApplicable === null && (
        <Button size="small" onClick={() => setReason('')}>
          {t(($) => $.inspector.notApplicable)}
        </Button>
      )}
      {notApplicable !== null && (
        <Button size="small" onClick={() => void commands.setNotApplicable(recordId, field.key, null)}>
          {t(($) => $.inspector.applicable)}
        </Button>
      )}
    </div>
  );
});
