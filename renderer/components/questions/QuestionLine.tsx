import './questions.css';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { bestContact } from './best-contact.ts';
import type { Question } from './questions.ts';
import { shortValue } from './short-value.ts';

type QuestionLineProps = { readonly question: Question; readonly onOpen: (question: Question) => void };

/** One question; choosing it opens the field it is about. */
export const QuestionLine = observer(({ question, onOpen }: QuestionLineProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const { people, metrics } = useReading(readRelationship);
  const known = useMemo(
    () => people.map((person, index) => ({ ...person, level: metrics.people[index]?.level ?? 0 })),
    [people, metrics],
  );
  const { field, section, recordId, entryId, kind, weight, ageDays } = question;
  const contact = bestContact(account.view, known, section.key);
  const record = account.view.record(recordId);
  const owner = record === undefined || record.kind === 'account' ? '' : account.view.title(recordId);
  const name = owner === '' ? app.label(field.label) : `${owner} · ${app.label(field.label)}`;
  const entry = entryId === null ? undefined : account.entryById(entryId);
  const value =
    entry === undefined ? '' : shortValue(field.type, entry.value, app.locale, account.view.title);
  const text =
    kind !== 'gap'
      ? t(($) => $.dossier.questions[kind], { field: name, value })
      : field.help === undefined
        ? t(($) => $.dossier.questions.gap, { field: name })
        : t(($) => $.dossier.questions.gapWhy, { field: name, why: app.label(field.help) });
  return (
    <li className={`question question-${kind}`}>
      <button type="button" onClick={() => onOpen(question)}>
        {contact !== null && (
          <b>{t(($) => $.dossier.questions.askWhom, { name: contact.name, title: contact.title })} </b>
        )}
        {text}{' '}
        <span className="muted">
          {ageDays === null
            ? t(($) => $.dossier.questions.detail, { weight })
            : t(($) => $.dossier.questions.detailAge, { weight, days: ageDays })}
        </span>
      </button>
    </li>
  );
});
