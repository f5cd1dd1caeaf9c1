import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { isRow } from '../../../../shared/domain/account/view.ts';
import type { Field, ScalarValue, Value } from '../../../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import type { ReportMode } from '../../../../shared/domain/evidence/report.ts';
import type { CallInput } from '../../../../shared/ipc/contract.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { InlineValue } from '../../../components/field/InlineValue.tsx';
import { useStores } from '../../../stores/stores.ts';
import { type EvidencePart, partType, withPart } from './evidence-parts.ts';
import { ReportedValue } from './ReportedValue.tsx';

type ReportFormProps = {
  readonly recordId: string;
  readonly field: Field;
  readonly entry: EntryRow | undefined;
  /** `replace` where the user has already said that what is held is wrong. */
  readonly mode?: ReportMode;
  readonly onDone: () => void;
};

const PARTS = ['sourceType', 'sourceRef', 'asOf'] as const satisfies readonly EvidencePart[];
const MODES = ['auto', 'rival', 'replace'] as const satisfies readonly ReportMode[];

/** What another source says: its value, the source and the day; the rules of evidence tell what becomes of it. */
export const ReportForm = observer(({ recordId, field, entry, mode = 'auto', onDone }: ReportFormProps) => {
  const { app, commands, notices, workspace } = useStores();
  const { t } = app;
  const [value, setValue] = useState<Value | null>(
    isRow(entry?.value ?? null) ? (entry?.value ?? null) : null,
  );
  const [evidence, setEvidence] = useState<Evidence>(() => ({
    status: 'collected',
    confidence: 'medium',
    sourceType: 'customer_talk',
    asOf: workspace.today,
  }));
  const [chosen, setChosen] = useState<ReportMode>(mode);

  const save = async () => {
    if (value === null) return;
    const answer = await commands.report({
      recordId,
      fieldKey: field.key,
      value: value as CallInput<'entry.report'>['value'],
      evidence,
      as: chosen,
      ...(entry === undefined || field.type.kind !== 'rows' ? {} : { entryId: entry.id }),
    });
    if (answer === null) return;
    notices.info(t(($) => $.inspector.outcome[answer.outcome]));
    onDone();
  };

  return (
    <fieldset
      className="inspector-verify inspector-report"
      aria-label={t(($) => $.inspector.report)}
      data-testid="report-form"
    >
      <ReportedValue field={field} value={value} onChange={setValue} />
      <dl className="inspector-parts">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(($) => $.inspector.part[part])}</dt>
            <dd>
              <InlineValue
                type={partType(part, (source) => t(($) => $.evidence.source[source]))}
                value={evidence[part] ?? null}
                label={t(($) => $.inspector.reportPart, { part: t(($) => $.inspector.part[part]) })}
                placeholder={t(($) => $.inspector.missing[part])}
                onSave={(next: ScalarValue | null) => setEvidence(withPart(evidence, part, next))}
              />
            </dd>
          </div>
        ))}
      </dl>
      {mode === 'auto' && entry !== undefined && entry.value !== null && (
        <Select<ReportMode>
          size="small"
          value={chosen}
          aria-label={t(($) => $.inspector.reportMode)}
          options={MODES.map((key) => ({ value: key, label: t(($) => $.inspector.mode[key]) }))}
          onChange={setChosen}
        />
      )}
      <div className="inspector-pair">
        <Button size="small" type="primary" disabled={value === null} onClick={() => void save()}>
          {t(($) => $.inspector.saveReport)}
        </Button>
        <Button size="small" onClick={onDone}>
          {t(($) => $.inspector.cancel)}
        </Button>
      </div>
    </fieldset>
  );
});
