import { Button, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { FirmSelect } from './FirmSelect.tsx';

/** One more owner of a company; a circle or more than 100 % is refused here, in words. */
export const AddOwner = observer(({ firmId }: { readonly firmId: string }) => {
  const { app, client, notices } = useStores();
  const { t } = app;
  const [owner, setOwner] = useState<string | null>(null);
  const [stake, setStake] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const add = async () => {
    if (owner === null) return;
    try {
      await client.entry.addRows({
        recordId: firmId,
        fieldKey: 'frm.owners',
        rows: [{ firm: owner, stake, since: null }],
      });
      setOwner(null);
      setStake(null);
      setProblem(null);
    } catch (error) {
      setProblem(notices.sentence(error));
    }
  };

  return (
    <div className="groups-add-row" data-testid="add-owner">
      <FirmSelect
        value={owner}
        label={t(($) => $.groups.addOwner)}
        testId="add-owner-firm"
        onChange={(chosen) => {
          setOwner(chosen);
          setProblem(null);
        }}
      />
      <InputNumber<number>
        size="small"
        min={0}
        max={100}
        value={stake}
        suffix="%"
        placeholder={t(($) => $.groups.newStake)}
        aria-label={t(($) => $.groups.newStake)}
        onChange={setStake}
        onPressEnter={() => void add()}
      />
      <Button size="small" disabled={owner === null} data-testid="add-owner-done" onClick={() => void add()}>
        {t(($) => $.groups.add)}
      </Button>
      {problem === null ? null : (
        <p className="groups-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
});
