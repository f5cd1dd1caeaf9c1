import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import type { RoundReading } from '../../../shared/domain/account/assessment-reading.ts';
import { QUESTION_IDS } from '../../../shared/domain/assessment/question.ts';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly respondent: RoundReading['respondents'][number];
  readonly isCurrent: boolean;
  /** Who is marked as the one assessed. */
  readonly selfId: string | null;
  readonly onFill: () => void;
};

/** One respondent: progress, "is the one assessed", fill in, remove. */
export const Respondent = observer(({ respondent, isCurrent, selfId, onFill }: Props) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const { id, name, isSelf, answered } = respondent;
  const role = account.view.text(id, 'rsp.role');
  const markSelf = async (isMarked: boolean) => {
    if (isMarked && selfId !== null) await commands.setValue(selfId, 'rsp.is_self', false);
    await commands.setValue(id, 'rsp.is_self', isMarked);
  };
  return (
    <li className="assessment-respondent" aria-current={isCurrent} data-testid={`respondent-${id}`}>
      <button
        type="button"
        className="assessment-pick"
        onClick={onFill}
        aria-description={t(($) => $.assessment.fillOf, { name })}
        data-testid={`fill-${id}`}
      >
        <span>
          {name} <small>{role}</small>
        </span>
        <small>{t(($) => $.assessment.progress, { answered, total: QUESTION_IDS.length })}</small>
      </button>
      <progress value={answered} max={QUESTION_IDS.length} aria-hidden="true" />
      <Checkbox
        checked={isSelf}
        aria-label={t(($) => $.assessment.markSelf, { name })}
        onChange={(event) => void markSelf(event.target.checked)}
      >
        {t(($) => $.assessment.self)}
      </Checkbox>
      <Popconfirm
        title={t(($) => $.assessment.removeRespondentAsk, { name })}
        okText={t(($) => $.assessment.remove)}
        cancelText={t(($) => $.assessment.cancel)}
        onConfirm={() => void commands.removeRecord(id)}
      >
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t(($) => $.assessment.removeRespondent, { name })}
        />
      </Popconfirm>
    </li>
  );
});
