import './contact-dialog.css';
import { Input, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { joinTexts } from '../../../shared/format/value.ts';
import type { ContactTask } from '../../stores/dialogs-store.ts';
import type { Stores } from '../../stores/stores.ts';
import { useStores } from '../../stores/stores.ts';
import { BehaviourLines } from './BehaviourLines.tsx';
import { ContactFrame } from './ContactFrame.tsx';
import { ContactPeople } from './ContactPeople.tsx';
import { type ContactDraft, contactDraft, contactInput, missingIn, newContact } from './contact-draft.ts';
import { closestColleague } from './contact-options.ts';
import { PromiseLines } from './PromiseLines.tsx';

/** Logs a contact with everybody who took part, or changes one that is there; saved as one step. */
export const ContactDialog = observer(() => {
  const stores = useStores();
  const { account, app, commands, dialogs, notices, workspace } = stores;
  const { t } = app;
  const task = dialogs.contact;
  const [draft, setDraft] = useState<ContactDraft>(() => draftOf(task, stores));
  const [isBusy, setBusy] = useState(false);
  const change = (part: Partial<ContactDraft>) => setDraft({ ...draft, ...part });
  const missing = missingIn(draft, workspace.today);
  const isSavable = missing.length === 0;

  const save = async () => {
    if (!isSavable) return;
    setBusy(true);
    const contact = contactInput(draft);
    const saved = await commands.saveContact({
      accountId: account.view.account.id,
      contactId: task.kind === 'edit' ? task.contactId : null,
      contact,
    });
    setBusy(false);
    if (saved === null) return;
    notices.success(t(($) => $.contacts.dialog.saved, { topic: contact.topic }));
    dialogs.close();
  };
  const line = (key: 'others' | 'next' | 'compliance', name: string) => (
    <div className="contact-line">
      <span>{name}</span>
      <Input
        size="small"
        maxLength={300}
        value={draft[key]}
        aria-label={name}
        data-testid={`contact-${key}`}
        onChange={(event) => change({ [key]: event.target.value })}
      />
    </div>
  );
  return (
    <Modal
      open
      width={760}
      title={t(($) => (task.kind === 'edit' ? $.contacts.dialog.edit : $.contacts.dialog.create))}
      okText={t(($) => $.contacts.dialog.save)}
      cancelText={t(($) => $.contacts.dialog.cancel)}
      okButtonProps={{ disabled: !isSavable, loading: isBusy, 'data-testid': 'contact-save' }}
      onOk={() => void save()}
      onCancel={dialogs.close}
    >
      <div className="contact-dialog" data-testid="contact-dialog">
        <ContactFrame draft={draft} onChange={change} />
        <ContactPeople draft={draft} onChange={change} />
        {line(
          'others',
          t(($) => $.contacts.dialog.others),
        )}
        <div className="contact-line">
          <span>{t(($) => $.contacts.dialog.outcome)}</span>
          <Input.TextArea
            size="small"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={20_000}
            value={draft.outcome}
            aria-label={t(($) => $.contacts.dialog.outcome)}
            data-testid="contact-outcome"
            onChange={(event) => change({ outcome: event.target.value })}
          />
        </div>
        <BehaviourLines draft={draft} onChange={change} />
        <PromiseLines draft={draft} onChange={change} />
        {line(
          'next',
          t(($) => $.contacts.dialog.next),
        )}
        {line(
          'compliance',
          t(($) => $.contacts.dialog.compliance),
        )}
      </div>
      {!isSavable && (
        <p className="muted" data-testid="contact-needs">
          {t(($) => $.contacts.dialog.needs, {
            what: joinTexts(
              missing.map((part) => t(($) => $.contacts.dialog.lacking[part])),
              app.locale,
            ),
          })}
        </p>
      )}
    </Modal>
  );
});

/** A new contact begins with the one of us who is closest to the first person. */
function draftOf(task: ContactTask, { account }: Stores): ContactDraft {
  const { view } = account;
  if (task.kind === 'edit') return contactDraft(view, task.contactId);
  const [first] = task.personIds;
  return newContact(view, task.personIds, first === undefined ? [] : closestColleague(view, first));
}
