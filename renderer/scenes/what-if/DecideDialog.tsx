import { InputNumber, Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId, useState } from 'react';
import { REVIEW_TRIGGERS } from '../../../shared/domain/tier/review.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { useStores } from '../../stores/stores.ts';
import { LabeledColleague } from './LabeledColleague.tsx';

type Trigger = CallInput<'tier.decide'>['trigger'];
/** Occasions on which all accounts are looked at together. */
const OCCASIONS: readonly Trigger[] = ['annual', 'halfYear', 'model'];

type DecideDialogProps = {
  readonly accountIds: readonly string[];
  readonly year: number;
  readonly onClose: (isDone: boolean) => void;
};

/** Records the computed tiers of many accounts as this year's decision. */
export const DecideDialog = observer(({ accountIds, year: thisYear, onClose }: DecideDialogProps) => {
  const { app, client, notices } = useStores();
  const { t } = app;
  const [year, setYear] = useState(thisYear);
  const [trigger, setTrigger] = useState<Trigger>('annual');
  const [proposerId, setProposer] = useState<string | null>(null);
  const [approverId, setApprover] = useState<string | null>(null);
  const ids = { year: useId(), trigger: useId() };
  const isSame = proposerId !== null && proposerId === approverId;
  const decide = async () => {
    if (proposerId === null || approverId === null) return;
    try {
      const done = await client.tier.decide({
        accountIds: [...accountIds],
        year,
        trigger,
        proposerId,
        approverId,
      });
      notices.success(t(($) => $.whatIf.retier.done, done));
      onClose(true);
    } catch (error) {
      notices.show(error);
    }
  };
  return (
    <Modal
      open
      title={t(($) => $.whatIf.retier.decideTitle, { year })}
      okText={t(($) => $.whatIf.retier.confirm)}
      okButtonProps={{
        disabled: proposerId === null || approverId === null || isSame,
        'data-testid': 'confirm',
      }}
      onOk={() => void decide()}
      onCancel={() => onClose(false)}
    >
      <p className="what-if-dialog-text">
        {t(($) => $.whatIf.retier.decideText, { count: accountIds.length })}
      </p>
      <div className="labeled-input">
        <label htmlFor={ids.year}>{t(($) => $.whatIf.retier.year)}</label>
        <InputNumber<number>
          id={ids.year}
          min={1900}
          max={2999}
          precision={0}
          value={year}
          onChange={(next) => setYear(next ?? thisYear)}
        />
      </div>
      <div className="labeled-input">
        <label htmlFor={ids.trigger}>{t(($) => $.whatIf.retier.trigger)}</label>
        <Select<Trigger>
          id={ids.trigger}
          value={trigger}
          options={REVIEW_TRIGGERS.flatMap(({ key, label }) => {
            const value = OCCASIONS.find((occasion) => occasion === key);
            return value === undefined ? [] : [{ value, label: app.label(label) }];
          })}
          onChange={setTrigger}
        />
      </div>
      <LabeledColleague
        label={t(($) => $.whatIf.retier.proposer)}
        value={proposerId}
        testId="decide-proposer"
        onChange={setProposer}
      />
      <LabeledColleague
        label={t(($) => $.whatIf.retier.approver)}
        value={approverId}
        testId="decide-approver"
        onChange={setApprover}
      />
      {isSame && <p className="what-if-bad">{t(($) => $.whatIf.retier.samePerson)}</p>}
    </Modal>
  );
});
