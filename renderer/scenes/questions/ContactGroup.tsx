import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { VisitGroup, VisitPlan } from '../../../shared/domain/account/visit-list.ts';
import { contactFacts } from '../../../shared/report/visit-questions/question-text.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { VisitQuestionRow } from './VisitQuestionRow.tsx';

type ContactGroupProps = {
  readonly group: VisitGroup;
  readonly plan: VisitPlan;
  readonly onPlan: (change: Partial<VisitPlan>) => void;
  readonly openKey: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onDone: (key: string) => void;
};

/** The questions for one contact, with why he or she is the one to ask. */
export const ContactGroup = observer(
  ({ group, plan, onPlan, openKey, onOpen, onDone }: ContactGroupProps) => {
    const { account, app, jobs } = useStores();
    const { t } = app;
    const accountId = account.view.account.id;
    const { contact, questions, more } = group;
    return (
      <section className="visit-group" data-testid={`visit-group-${contact?.id ?? 'nobody'}`}>
        <header className="visit-contact">
          {contact === null ? (
            <>
              <h3>{t(($) => $.questions.contact.nobody)}</h3>
              <span className="muted">{t(($) => $.questions.contact.nobodyWhy)}</span>
            </>
          ) : (
            <>
              <h3>
                <Link href={routes.account(accountId, 'dossier', { section: 'people', record: contact.id })}>
                  {contact.name}
                </Link>
              </h3>
              <span className="muted">{contactFacts(contact, app)}</span>
              <Button
                type="text"
                size="small"
                icon={<PrinterOutlined />}
                aria-label={t(($) => $.questions.contact.print, { name: contact.name })}
                title={t(($) => $.questions.contact.print, { name: contact.name })}
                onClick={() => void jobs.start('visit-questions', accountId, { subject: contact.id })}
              />
            </>
          )}
          <span className="muted visit-count">{questions.length}</span>
        </header>
        <ol>
          {questions.map((question) => (
            <VisitQuestionRow
              key={question.key}
              question={question}
              contact={contact}
              plan={plan}
              onPlan={onPlan}
              isOpen={openKey === question.key}
              onOpen={onOpen}
              onDone={onDone}
            />
          ))}
        </ol>
        {more > 0 && (
          <p className="muted visit-more">{t(($) => $.questions.contact.more, { count: more })}</p>
        )}
      </section>
    );
  },
);
