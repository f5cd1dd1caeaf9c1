import { DatePicker, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { observer } from 'mobx-react-lite';
import {
  CONFIDENCES,
  type Confidence,
  SOURCE_TYPES,
  type SourceType,
} from '../../../shared/domain/evidence/evidence.ts';
import { useStores } from '../../stores/stores.ts';
import type { AnswerSource } from './answer.ts';

const STORED = 'YYYY-MM-DD';

type AnswerSourceFieldsProps = {
  readonly source: AnswerSource;
  readonly onChange: (source: AnswerSource) => void;
};

/** Where an answer comes from, when, and how sure it is. */
export const AnswerSourceFields = observer(({ source, onChange }: AnswerSourceFieldsProps) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  return (
    <div className="visit-answer-source">
      <Select<SourceType>
        size="small"
        popupMatchSelectWidth={false}
        aria-label={t(($) => $.questions.answer.source)}
        value={source.sourceType}
        options={SOURCE_TYPES.map((value) => ({ value, label: t(($) => $.evidence.source[value]) }))}
        onChange={(sourceType) => onChange({ ...source, sourceType })}
      />
      <Select<string>
        size="small"
        allowClear
        className="visit-answer-contact"
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t(($) => $.questions.answer.contact)}
        placeholder={t(($) => $.questions.answer.contact)}
        value={source.contactId}
        options={view.records('person').map(({ id }) => ({ value: id, label: view.title(id) }))}
        onChange={(contactId) => onChange({ ...source, contactId: contactId ?? null })}
      />
      <DatePicker
        size="small"
        allowClear={false}
        aria-label={t(($) => $.questions.answer.date)}
        value={dayjs(source.date, STORED)}
        disabledDate={(day) => dayjs(day).format(STORED) > workspace.today}
        onChange={(day) => onChange({ ...source, date: dayjs(day).format(STORED) })}
      />
      <Segmented<Confidence>
        size="small"
        aria-label={t(($) => $.questions.answer.confidence)}
        value={source.confidence}
        options={CONFIDENCES.map((value) => ({ value, label: t(($) => $.evidence.confidence[value]) }))}
        onChange={(confidence) => onChange({ ...source, confidence })}
      />
    </div>
  );
});
