import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Field, Section } from '../../../../shared/domain/dossier/types.ts';
import {
  CONFIDENCES,
  type Confidence,
  EVIDENCE_STATUSES,
  type Evidence,
  type EvidenceStatus,
} from '../../../../shared/domain/evidence/evidence.ts';
import { verify } from '../../../../shared/domain/evidence/transitions.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { routes } from '../../../app/routes.ts';
import { EvidenceAttachments } from '../../../components/evidence/EvidenceAttachments.tsx';
import { ageOf, validityOf } from '../../../components/evidence/evidence-mark.ts';
import { InlineValue } from '../../../components/field/InlineValue.tsx';
import { useStores } from '../../../stores/stores.ts';
import { EvidenceOrigin } from './EvidenceOrigin.tsx';
import {
  EVIDENCE_PARTS,
  type EvidencePart,
  NO_SOURCE,
  partType,
  withAttachments,
  withPart,
} from './evidence-parts.ts';
import { GradePart } from './GradePart.tsx';
import { useEvidenceChanges } from './use-evidence-changes.ts';
import { VerificationForm } from './VerificationForm.tsx';
import { whoIs } from './who-is.ts';

type EvidenceFormProps = { readonly entry: EntryRow; readonly field: Field; readonly section: Section };

/** Status, source, dates and reasons of one value; each change is saved at once. */
export const EvidenceForm = observer(({ entry, field, section }: EvidenceFormProps) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const [isVerifying, setVerifying] = useState(false);
  const evidence: Evidence = entry.evidence ?? NO_SOURCE;
  const isContested = account.rivals(entry.id).length > 0;
  const isGraded = evidence.grade !== undefined && evidence.status !== 'verified';
  const change = useEvidenceChanges(entry);
  const age = ageOf(entry, workspace.today);
  const parts = EVIDENCE_PARTS.filter((part) => part !== 'reasoning' || isReasoned(evidence));

  const chooseStatus = (status: EvidenceStatus) => {
    setVerifying(status === 'verified');
    if (status !== 'verified') change((former) => ({ ...former, status }));
  };
  const placeholderOf = (part: EvidencePart) => {
    if (part !== 'validityDays') return t(($) => $.inspector.missing[part]);
    const days = validityOf(entry, field, section);
    return days === null ? t(($) => $.dossier.noValidity) : t(($) => $.inspector.validityOf, { days });
  };

  return (
    <div className="inspector-evidence">
      <Segmented<EvidenceStatus>
        className={`inspector-status inspector-status-${isVerifying ? 'verified' : evidence.status}`}
        block
        size="small"
        value={isVerifying ? 'verified' : evidence.status}
        aria-label={t(($) => $.inspector.status)}
        options={EVIDENCE_STATUSES.map((value) => ({
          value,
          label: t(($) => $.evidence.status[value]),
          // A contradiction ends by a decision between its values, not by a mark on one of them.
          disabled: isContested && value !== 'disputed' && value !== 'verified',
        }))}
        onChange={chooseStatus}
      />
      {isContested && <p className="inspector-help">{t(($) => $.inspector.contested)}</p>}
      {isVerifying && (
        <VerificationForm
          evidence={evidence}
          onCancel={() => setVerifying(false)}
          onVerified={(verification) => {
            setVerifying(false);
            change((former) => verify(isContested ? former : resolved(former), verification));
          }}
        />
      )}
      <dl className="inspector-parts">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(($) => $.inspector.part[part])}</dt>
            <dd>
              <InlineValue
                type={partType(part, (source) => t(($) => $.evidence.source[source]))}
                value={evidence[part] ?? null}
                label={t(($) => $.inspector.part[part])}
                placeholder={placeholderOf(part)}
                onSave={(value) => change((former) => withPart(former, part, value))}
              />
              {part === 'asOf' && age !== null && (
                <span className="inspector-age">{t(($) => $.inspector.age, { days: age })}</span>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t(($) => $.inspector.confidence)}</dt>
          <dd>
            <Segmented<Confidence>
              size="small"
              value={evidence.confidence}
              aria-label={t(($) => $.inspector.confidence)}
              disabled={isGraded}
              options={CONFIDENCES.map((value) => ({ value, label: t(($) => $.evidence.confidence[value]) }))}
              onChange={(confidence) => change((former) => ({ ...former, confidence }))}
            />
          </dd>
        </div>
        <div>
          <dt>{t(($) => $.evidence.grade)}</dt>
          <dd>
            <GradePart evidence={evidence} onSave={change} />
          </dd>
        </div>
        <div>
          <dt>{t(($) => $.evidence.files)}</dt>
          <dd>
            <EvidenceAttachments
              entryId={entry.id}
              ids={evidence.attachments ?? []}
              onChange={(ids) => change((former) => withAttachments(former, ids))}
              hrefOf={(id) =>
                `#${routes.account(account.view.account.id, 'dossier', { section: 'attachments', record: id })}`
              }
            />
          </dd>
        </div>
        {evidence.recordedBy !== undefined && (
          <div>
            <dt>{t(($) => $.inspector.recordedBy)}</dt>
            <dd className="inspector-plain">{whoIs(account.view, evidence.recordedBy)}</dd>
          </div>
        )}
      </dl>
      <EvidenceOrigin evidence={evidence} />
    </div>
  );
});

/** Saying that a contradicted value has been verified settles the dispute (domain §4.1 c). */
function resolved(evidence: Evidence): Evidence {
  return evidence.status === 'disputed' ? { ...evidence, status: 'collected' } : evidence;
}

/** Reasons are asked of a guess and stay visible once written (domain §4.1). */
function isReasoned(evidence: Evidence): boolean {
  return evidence.status === 'inferred' || evidence.reasoning !== undefined;
}
