import { DatePicker, Input, InputNumber, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import type { TierReview } from '../../../shared/domain/account/tier-reviews.ts';
import {
  OVERRIDE_REASONS,
  type OverrideReason,
  overrideIssues,
} from '../../../shared/domain/tier/override.ts';
import { OVERRIDE_REASON_LABELS } from '../../../shared/domain/tier/review.ts';
import { TIERS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { addMonths } from '../../../shared/lib/calendar-date.ts';
import { ColleagueSelect } from '../../components/form/ColleagueSelect.tsx';
import { dayOf, pickedDay } from '../../components/form/day-picker.ts';
import { FormDialog, FormLine } from '../../components/form/FormDialog.tsx';
import { issueTexts } from '../../stores/review-issues.ts';
import { useStores } from '../../stores/stores.ts';

type Props = {
  /** Null = a new review. */
  readonly review: TierReview | null;
  readonly reading: TierReading;
  readonly onClose: () => void;
};

/** Proposes a tier. What the rules forbid is said before it is sent (domain §5.7). */
export const ProposalDialog = observer(({ review, reading, onClose }: Props) => {
  const { app, account, commands, workspace, notices } = useStores();
  const { t } = app;
  const rules = workspace.models.current.model.review;
  const computed = reading.now.tier === 'unrated' ? null : reading.now.tier;
  const from = computed ?? reading.history.findLast(({ recorded }) => recorded !== null)?.recorded ?? null;
  const [tier, setTier] = useState<Tier | null>(review?.tier ?? from);
  const [kind, setKind] = useState<OverrideReason | null>(
    OVERRIDE_REASONS.find((known) => known === review?.reasonKind) ?? null,
  );
  const [reason, setReason] = useState(review?.reason ?? '');
  const [proposer, setProposer] = useState<string | null>(review?.proposer ?? null);
  const [months, setMonths] = useState(review?.months ?? rules.overrideMonths);
  const [effective, setEffective] = useState<string | null>(review?.effective ?? workspace.today);

  if (from === null) {
    return (
      <FormDialog
        title={t(($) => $.review.propose)}
        okText={t(($) => $.review.save)}
        isReady={false}
        onSave={async () => false}
        onClose={onClose}
      >
        <p>{t(($) => $.review.nothingToPropose)}</p>
      </FormDialog>
    );
  }
  const isOverride = tier !== computed;
  const asked = { from, to: tier ?? from, reason, proposer: '', approvers: [], months };
  const issues = isOverride
    ? overrideIssues({ ...asked, capped: reading.now.capped }, rules).filter(
        (issue) => issue !== 'noApprover',
      )
    : [];
  const problems = [...issues, ...(isOverride && kind === null ? ['reasonKindMissing'] : [])];
  const facts = { least: rules.reasonLength, months: rules.overrideMonths };
  const save = async () => {
    if (tier === null || proposer === null) return false;
    const done = await commands.proposeTier({
      accountId: account.view.account.id,
      entryId: review?.entryId ?? null,
      tier,
      reasonKind: isOverride ? kind : null,
      reason,
      proposerId: proposer,
      months,
      effective,
    });
    if (done !== null) notices.success(t(($) => $.review.proposed));
    return done !== null;
  };
  const start = effective ?? workspace.today;
  return (
    <FormDialog
      title={t(($) => $.review.propose)}
      okText={t(($) => $.review.save)}
      isReady={problems.length === 0 && proposer !== null}
      onSave={save}
      onClose={onClose}
    >
      <FormLine name={t(($) => $.review.tier)} hint={tierHint()}>
        <Segmented<Tier>
          value={tier ?? from}
          options={TIERS.map((value) => ({ value, label: value }))}
          aria-label={t(($) => $.review.tier)}
          data-testid="review-tier"
          onChange={setTier}
        />
      </FormLine>
      {isOverride && (
        <FormLine name={t(($) => $.review.reasonKind)}>
          <Select
            className="form-wide"
            value={kind}
            placeholder={t(($) => $.review.choose)}
            aria-label={t(($) => $.review.reasonKind)}
            data-testid="review-reason-kind"
            options={OVERRIDE_REASON_LABELS.map(({ key, label }) => ({
              value: key,
              label: app.label(label),
            }))}
            onChange={setKind}
          />
        </FormLine>
      )}
      <FormLine
        name={t(($) => (isOverride ? $.review.reason : $.review.confirmReason))}
        {...(isOverride
          ? {
              hint: t(($) => $.review.reasonCount, {
                count: [...reason.trim()].length,
                least: rules.reasonLength,
              }),
            }
          : {})}
      >
        <Input.TextArea
          value={reason}
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={2000}
          placeholder={isOverride ? t(($) => $.review.reasonPlaceholder, { count: rules.reasonLength }) : ''}
          aria-label={t(($) => $.review.reason)}
          data-testid="review-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
      <FormLine name={t(($) => $.review.proposer)}>
        <ColleagueSelect
          value={proposer}
          onChange={setProposer}
          label={t(($) => $.review.proposer)}
          testId="review-proposer"
        />
      </FormLine>
      <FormLine name={t(($) => $.review.effective)}>
        <DatePicker
          value={pickedDay(effective)}
          aria-label={t(($) => $.review.effective)}
          onChange={(day) => setEffective(dayOf(day))}
        />
      </FormLine>
      {isOverride && (
        <FormLine
          name={t(($) => $.review.months)}
          hint={`${t(($) => $.review.untilHint, { date: formatDate(addMonths(start, months), app.locale) })} · ${t(($) => $.review.monthsHint, { months: rules.overrideMonths })}`}
        >
          <InputNumber
            min={1}
            max={rules.overrideMonths}
            value={months}
            aria-label={t(($) => $.review.months)}
            data-testid="review-months"
            onChange={(value) => setMonths(value ?? rules.overrideMonths)}
          />
        </FormLine>
      )}
      {problems.length > 0 && (
        <ul className="tier-problems" data-testid="review-problems">
          {issueTexts(problems, facts, t).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </FormDialog>
  );

  function tierHint(): string {
    const basis =
      computed === null
        ? t(($) => $.review.noComputed, { tier: from ?? '' })
        : isOverride
          ? t(($) => $.review.isOverride, { computed })
          : t(($) => $.review.isComputed);
    return isOverride && tier === 'S' ? `${basis} · ${t(($) => $.review.needsTwo)}` : basis;
  }
});
