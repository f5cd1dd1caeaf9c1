import { DatePicker, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { REVIEW_TRIGGERS, type ReviewTrigger } from '../../../shared/domain/tier/review.ts';
import { addDays } from '../../../shared/lib/calendar-date.ts';
import { ColleagueSelect } from '../../components/form/ColleagueSelect.tsx';
import { dayOf, pickedDay } from '../../components/form/day-picker.ts';
import { FormDialog, FormLine } from '../../components/form/FormDialog.tsx';
import { useStores } from '../../stores/stores.ts';

/** Opens a review: what triggered it, who looks after it, until when. */
export const OpenReview = observer(({ onClose }: { readonly onClose: () => void }) => {
  const { app, account, commands, workspace, notices } = useStores();
  const { t } = app;
  const { reviewDays } = workspace.models.current.model.review;
  const [trigger, setTrigger] = useState<ReviewTrigger>('request');
  const [note, setNote] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const [due, setDue] = useState<string | null>(addDays(workspace.today, reviewDays));
  const save = async () => {
    const accountId = account.view.account.id;
    const done = await commands.openReview({ accountId, trigger, note, ownerId: owner, due });
    if (done !== null) notices.success(t(($) => $.review.openedDone));
    return done !== null;
  };
  return (
    <FormDialog
      title={t(($) => $.review.open)}
      okText={t(($) => $.review.save)}
      isReady
      onSave={save}
      onClose={onClose}
    >
      <FormLine name={t(($) => $.review.trigger)}>
        <Select
          className="form-wide"
          value={trigger}
          aria-label={t(($) => $.review.trigger)}
          data-testid="review-trigger"
          options={REVIEW_TRIGGERS.filter(({ key }) => key !== 'past').map(({ key, label }) => ({
            value: key,
            label: app.label(label),
          }))}
          onChange={setTrigger}
        />
      </FormLine>
      <FormLine name={t(($) => $.review.note)}>
        <Input.TextArea
          value={note}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          placeholder={t(($) => $.review.notePlaceholder)}
          aria-label={t(($) => $.review.note)}
          data-testid="review-note"
          onChange={(event) => setNote(event.target.value)}
        />
      </FormLine>
      <FormLine name={t(($) => $.review.owner)}>
        <ColleagueSelect
          value={owner}
          onChange={setOwner}
          label={t(($) => $.review.owner)}
          isClearable
          testId="review-owner"
        />
      </FormLine>
      <FormLine name={t(($) => $.review.dueDate)}>
        <DatePicker
          value={pickedDay(due)}
          aria-label={t(($) => $.review.dueDate)}
          onChange={(day) => setDue(dayOf(day))}
        />
      </FormLine>
    </FormDialog>
  );
});
