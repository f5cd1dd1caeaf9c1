import { Button, Checkbox, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Contact } from '../../../shared/domain/account/best-contact.ts';
import type { VisitPlan, VisitQuestion } from '../../../shared/domain/account/visit-list.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { questionText } from '../../../shared/report/visit-questions/question-text.ts';
import { useStores } from '../../stores/stores.ts';
import { AnswerForm } from './AnswerForm.tsx';

type VisitQuestionRowProps = {
  readonly question: VisitQuestion;
  readonly contact: Contact | null;
  readonly plan: VisitPlan;
  readonly onPlan: (change: Partial<VisitPlan>) => void;
  readonly isOpen: boolean;
  readonly onOpen: (key: string | null) => void;
  /** The question was answered; the next one takes its place. */
  readonly onDone: (key: string) => void;
};

/** One question: on paper or not, what is on record, whom to ask instead, and its answer in place. */
export const VisitQuestionRow = observer((props: VisitQuestionRowProps) => {
  const { question, contact, plan, onPlan, isOpen, onOpen, onDone } = props;
  const { account, app, inspector } = useStores();
  const { t } = app;
  const { view } = account;
  const { key, kind, weight, ageDays, isOnPaper, lastInVain } = question;
  const { sentence, why, rivals, field } = questionText(view, question, app);
  const people = view.records('person').map(({ id }) => ({ value: id, label: view.title(id) }));
  const show = () =>
    inspector.select({
      kind: 'field',
      recordId: question.recordId,
      fieldKey: question.field.key,
      ...(question.entryId === null ? {} : { entryId: question.entryId }),
    });
  const remarks = [
    t(($) => $.questions.row.weight, { weight }),
    ageDays === null ? '' : t(($) => $.questions.row.age, { days: ageDays }),
    why,
    ...rivals.map((value) => t(($) => $.questions.row.rival, { value })),
    lastInVain === null
      ? ''
      : t(($) => $.questions.row.inVain, {
          date: formatDate(lastInVain.at, app.locale),
          name: view.title(lastInVain.contact),
        }),
  ].filter((text) => text !== '');

  return (
    <li className={`visit-question visit-question-${kind}`} data-testid={`question-${question.field.key}`}>
      <div className="visit-line">
        <Checkbox
          checked={isOnPaper}
          aria-label={t(($) => $.questions.row.onPaper, { question: field })}
          onChange={({ target }) =>
            onPlan({ left: target.checked ? plan.left.filter((one) => one !== key) : [...plan.left, key] })
          }
        />
        <span className={`visit-kind visit-kind-${kind}`}>{t(($) => $.questions.kind[kind])}</span>
        <div className="visit-text">
          <button type="button" className="visit-sentence" onClick={show}>
            {sentence}
          </button>
          <p className="muted">{remarks.join(' · ')}</p>
        </div>
        <Select<string>
          size="small"
          variant="borderless"
          className="visit-assign"
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t(($) => $.questions.contact.choose)}
          placeholder={t(($) => $.questions.contact.choose)}
          value={null}
          options={people}
          onChange={(person) => onPlan({ assigned: { ...plan.assigned, [key]: person } })}
        />
        <Button size="small" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : key)}>
          {isOpen ? t(($) => $.questions.row.close) : t(($) => $.questions.row.answer)}
        </Button>
      </div>
      {isOpen && (
        <AnswerForm
          question={question}
          contactId={contact?.id ?? null}
          onUnknown={(askedId) => {
            const { [key]: _former, ...assigned } = plan.assigned;
            onPlan({
              assigned,
              inVain: [...plan.inVain, { question: key, contact: askedId, at: view.today }],
            });
          }}
          onDone={() => onDone(key)}
          onClose={() => onOpen(null)}
        />
      )}
    </li>
  );
});
