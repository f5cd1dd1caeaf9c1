import { AutoComplete, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ContactReading } from '../../../../shared/domain/account/contact-reading.ts';
import { type JudgingAnswer, REPLIES, type Reply } from '../../../../shared/domain/relationship/judging.ts';
import type { JudgingQuestion } from '../../../../shared/domain/relationship/judging-questions.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { DayInput } from '../../../components/form/DayInput.tsx';
import { useStores } from '../../../stores/stores.ts';

type Props = {
  readonly question: JudgingQuestion;
  readonly answer: JudgingAnswer | undefined;
  /** Contacts of the person with a behaviour, newest first: what can be taken over. */
  readonly logged: readonly ContactReading[];
  readonly onAnswer: (answer: JudgingAnswer) => void;
};

const NOTHING: JudgingAnswer = { reply: 'unknown', date: null, seen: '' };

/** One behaviour: seen, not seen or not known; a yes may say when and what. */
export const HelpQuestion = observer(({ question, answer = NOTHING, logged, onAnswer }: Props) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const text = app.label(question.text);
  const pick = (contactId: string) => {
    const contact = logged.find(({ source }) => source.id === contactId);
    if (contact !== undefined) onAnswer({ ...answer, date: contact.date, seen: contact.behaviour ?? '' });
  };
  return (
    <li className="help-question" data-reply={answer.reply} data-testid={`judge-${question.id}`}>
      <span>{text}</span>
      <Segmented<Reply>
        size="small"
        value={answer.reply}
        aria-label={t(($) => $.judging.replyTo, { question: text })}
        options={REPLIES.map((reply) => ({
          value: reply,
          label: (
            <span data-testid={`judge-${question.id}-${reply}`}>{t(($) => $.judging.reply[reply])}</span>
          ),
        }))}
        onChange={(reply) => onAnswer({ ...answer, reply })}
      />
      {answer.reply === 'yes' && (
        <div className="help-seen">
          <DayInput
            value={answer.date}
            max={workspace.today}
            label={`${text}: ${t(($) => $.judging.date)}`}
            isClearable
            testId={`judge-${question.id}-date`}
            onChange={(date) => onAnswer({ ...answer, date })}
          />
          <AutoComplete
            size="small"
            value={answer.seen}
            aria-label={`${text}: ${t(($) => $.judging.seen)}`}
            placeholder={t(($) => $.judging.seen)}
            options={logged.map(({ source, date, behaviour }) => ({
              value: source.id,
              label: `${formatDate(date, app.locale)} ${behaviour ?? ''}`,
            }))}
            showSearch={{ filterOption: false }}
            onSelect={pick}
            onChange={(seen: string) => {
              if (!logged.some(({ source }) => source.id === seen)) onAnswer({ ...answer, seen });
            }}
          />
        </div>
      )}
    </li>
  );
});
