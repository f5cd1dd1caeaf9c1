import './questions.css';
import { observer } from 'mobx-react-lite';
import { bestContact, knownPeople } from '../../../shared/domain/account/best-contact.ts';
import type { Question } from '../../../shared/domain/account/questions.ts';
import { questionText } from '../../../shared/report/visit-questions/question-text.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

type QuestionLineProps = { readonly question: Question; readonly onOpen: (question: Question) => void };

/** One question; choosing it opens the field it is about. */
export const QuestionLine = observer(({ question, onOpen }: QuestionLineProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const people = useReading(knownPeople);
  const { section, kind, weight, ageDays } = question;
  const contact = bestContact(account.view, people, section.key);
  const { sentence, why } = questionText(account.view, question, app);
  return (
    <li className={`question question-${kind}`}>
      <button type="button" onClick={() => onOpen(question)}>
        {contact !== null && (
          <b>{t(($) => $.dossier.questions.askWhom, { name: contact.name, title: contact.title })} </b>
        )}
        {kind === 'gap' && why !== '' ? `${sentence} — ${why}` : sentence}{' '}
        <span className="muted">
          {ageDays === null
            ? t(($) => $.dossier.questions.detail, { weight })
            : t(($) => $.dossier.questions.detailAge, { weight, days: ageDays })}
        </span>
      </button>
    </li>
  );
});
