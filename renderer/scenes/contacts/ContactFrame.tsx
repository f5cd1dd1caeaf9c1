import { Input, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { SENTIMENTS } from '../../../shared/domain/relationship/contact.ts';
import { DayInput } from '../../components/form/DayInput.tsx';
import { useStores } from '../../stores/stores.ts';
import type { ContactDraft } from './contact-draft.ts';
import { topicChoices } from './contact-options.ts';

type Props = { readonly draft: ContactDraft; readonly onChange: (part: Partial<ContactDraft>) => void };

const TENDER = ['out', 'in'] as const;

/** When and how it was, what it was about, how it felt, and whether a tender was open. */
export const ContactFrame = observer(({ draft, onChange }: Props) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const channel = workspace.catalogue.field('con.channel')?.type;
  return (
    <>
      <div className="contact-line">
        <span>{t(($) => $.contacts.dialog.topic)}</span>
        <Input
          size="small"
          autoFocus
          maxLength={200}
          value={draft.topic}
          aria-label={t(($) => $.contacts.dialog.topic)}
          data-testid="contact-topic"
          onChange={(event) => onChange({ topic: event.target.value })}
        />
      </div>
      <div className="contact-line">
        <span>{t(($) => $.contacts.dialog.date)}</span>
        <div className="contact-pair">
          <DayInput
            value={draft.date}
            max={workspace.today}
            label={t(($) => $.contacts.dialog.date)}
            testId="contact-date"
            onChange={(date) => onChange({ date: date ?? '' })}
          />
          <Select<string>
            size="small"
            allowClear
            value={draft.channel}
            placeholder={t(($) => $.contacts.dialog.channel)}
            aria-label={t(($) => $.contacts.dialog.channel)}
            options={(channel?.kind === 'choice' ? channel.options : []).map(({ key, label }) => ({
              value: key,
              label: app.label(label),
            }))}
            data-testid="contact-channel"
            onChange={(key) => onChange({ channel: key ?? null })}
          />
          <span className="contact-name">{t(($) => $.contacts.dialog.tender)}</span>
          <Segmented<(typeof TENDER)[number]>
            size="small"
            value={draft.inTender ? 'in' : 'out'}
            aria-label={t(($) => $.contacts.dialog.tender)}
            options={TENDER.map((value) => ({ value, label: t(($) => $.contacts.dialog.tenderOf[value]) }))}
            onChange={(value) => onChange({ inTender: value === 'in' })}
          />
        </div>
      </div>
      <div className="contact-line">
        <span>{t(($) => $.contacts.dialog.sentiment)}</span>
        <Segmented<number>
          size="small"
          // Nothing is chosen until somebody says so.
          value={draft.sentiment ?? Number.NaN}
          aria-label={t(($) => $.contacts.dialog.sentiment)}
          options={SENTIMENTS.map(({ value, label }) => ({ value, label: app.label(label) }))}
          onChange={(sentiment) => onChange({ sentiment })}
        />
      </div>
      <div className="contact-line">
        <span>{t(($) => $.contacts.dialog.topics)}</span>
        <Select<string[]>
          mode="tags"
          size="small"
          value={[...draft.topics]}
          placeholder={t(($) => $.contacts.dialog.topicsHint)}
          aria-label={t(($) => $.contacts.dialog.topics)}
          options={topicChoices(account.view)}
          onChange={(topics) =>
            onChange({ topics: topics.map((topic) => topic.trim().slice(0, 60)).filter(Boolean) })
          }
        />
      </div>
    </>
  );
});
