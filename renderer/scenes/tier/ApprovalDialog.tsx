import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { TierReview } from '../../../shared/domain/account/tier-reviews.ts';
import { isRow } from '../../../shared/domain/account/view.ts';
import { ColleagueSelect } from '../../components/form/ColleagueSelect.tsx';
import { FormDialog, FormLine } from '../../components/form/FormDialog.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly review: TierReview;
  readonly verdict: 'approve' | 'reject';
  readonly onClose: () => void;
};

/** Approves or rejects a proposal in the name of a colleague, never of the proposer. */
export const ApprovalDialog = observer(({ review, verdict, onClose }: Props) => {
  const { app, commands, notices } = useStores();
  const { t } = app;
  const [approver, setApprover] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const save = async () => {
    if (approver === null) return false;
    const input = { entryId: review.entryId, approverId: approver, comment };
    const done = await (verdict === 'approve' ? commands.approveReview(input) : commands.rejectReview(input));
    if (done === null) return false;
    const status = isRow(done.value) ? done.value.status : null;
    notices.success(
      t(($) =>
        status === 'decided' ? $.review.decided : status === 'rejected' ? $.review.rejected : $.review.waits,
      ),
    );
    return true;
  };
  const without = [...(review.proposer === null ? [] : [review.proposer]), ...review.approvers];
  return (
    <FormDialog
      title={t(($) => $.review[verdict])}
      okText={t(($) => $.review[verdict])}
      isReady={approver !== null}
      isDanger={verdict === 'reject'}
      onSave={save}
      onClose={onClose}
    >
      <FormLine
        name={t(($) => $.review.approver)}
        {...(review.tier === 'S' && verdict === 'approve' ? { hint: t(($) => $.review.needsTwo) } : {})}
      >
        <ColleagueSelect
          value={approver}
          onChange={setApprover}
          label={t(($) => $.review.approver)}
          without={without}
          testId="review-approver"
        />
      </FormLine>
      <FormLine name={t(($) => $.review.comment)}>
        <Input.TextArea
          value={comment}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={500}
          aria-label={t(($) => $.review.comment)}
          data-testid="review-comment"
          onChange={(event) => setComment(event.target.value)}
        />
      </FormLine>
    </FormDialog>
  );
});
