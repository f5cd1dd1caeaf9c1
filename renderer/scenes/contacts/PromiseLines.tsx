import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { PROMISE_SIDES, type PromiseSide } from '../../../shared/domain/relationship/contact.ts';
import { DayInput } from '../../components/form/DayInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { type ContactDraft, lacksDue, newPromise, type PromiseDraft } from './contact-draft.ts';
import { colleagueChoices, personChoices } from './contact-options.ts';

type Props = { readonly draft: ContactDraft; readonly onChange: (part: Partial<ContactDraft>) => void };

/** What was promised at the contact, by whom and until when. */
export const PromiseLines = observer(({ draft, onChange }: Props) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { promises } = draft;
  const replace = (key: string, part: Partial<PromiseDraft>) =>
    onChange({ promises: promises.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <fieldset className="contact-group">
      <legend>{t(($) => $.contacts.dialog.promises)}</legend>
      {promises.map((promise, at) => (
        <PromiseLine
          key={promise.key}
          promise={promise}
          number={at + 1}
          people={draft.people}
          onChange={(part) => replace(promise.key, part)}
          onRemove={() => onChange({ promises: promises.filter(({ key }) => key !== promise.key) })}
        />
      ))}
      <Button
        size="small"
        type="dashed"
        icon={<PlusOutlined />}
        data-testid="add-promise"
        onClick={() => onChange({ promises: [...promises, newPromise(draft, workspace.today)] })}
      >
        {t(($) => $.contacts.dialog.addPromise)}
      </Button>
    </fieldset>
  );
});

type LineProps = {
  readonly promise: PromiseDraft;
  readonly number: number;
  readonly people: readonly string[];
  readonly onChange: (part: Partial<PromiseDraft>) => void;
  readonly onRemove: () => void;
};

const PromiseLine = observer(({ promise, number, people, onChange, onRemove }: LineProps) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const table = workspace.catalogue.field('csat.promises')?.type;
  const kept = table?.kind === 'rows' ? table.columns.find(({ key }) => key === 'kept')?.type : undefined;
  return (
    <div className="contact-promise" data-testid="promise-line">
      <Select<PromiseSide>
        size="small"
        value={promise.side}
        aria-label={t(($) => $.contacts.dialog.side)}
        options={PROMISE_SIDES.map(({ key, label }) => ({ value: key, label: app.label(label) }))}
        onChange={(side) => onChange({ side })}
        data-testid="promise-side"
      />
      <Input
        size="small"
        className="contact-promise-text"
        maxLength={300}
        value={promise.text}
        placeholder={t(($) => $.contacts.dialog.promise)}
        aria-label={t(($) => $.contacts.dialog.promise)}
        data-testid="promise-text"
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={t(($) => $.contacts.dialog.removePromise, { number })}
        onClick={onRemove}
      />
      <div className="contact-promise-parts">
        <Select<string>
          size="small"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={promise.colleagueId}
          placeholder={t(($) => $.contacts.dialog.by)}
          aria-label={t(($) => $.contacts.dialog.by)}
          options={colleagueChoices(view)}
          onChange={(colleagueId) => onChange({ colleagueId: colleagueId ?? null })}
        />
        <Select<string>
          size="small"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={promise.personId}
          placeholder={t(($) => $.contacts.dialog.to)}
          aria-label={t(($) => $.contacts.dialog.to)}
          options={personChoices(view, people)}
          onChange={(personId) => onChange({ personId: personId ?? null })}
        />
        <DayInput
          value={promise.due}
          label={t(($) => $.contacts.dialog.due)}
          isClearable
          isWrong={lacksDue(promise)}
          testId="promise-due"
          onChange={(due) => onChange({ due })}
        />
        <Select<PromiseDraft['kept']>
          size="small"
          value={promise.kept}
          aria-label={t(($) => $.contacts.dialog.kept)}
          options={(kept?.kind === 'choice' ? kept.options : []).map(({ key, label }) => ({
            value: key as PromiseDraft['kept'],
            label: app.label(label),
          }))}
          onChange={(state) => onChange({ kept: state })}
        />
        {lacksDue(promise) && (
          <p className="contact-problem" role="alert" data-testid="promise-due-missing">
            {t(($) => $.contacts.dialog.dueMissing)}
          </p>
        )}
      </div>
    </div>
  );
});
