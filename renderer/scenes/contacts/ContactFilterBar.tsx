import { Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { useStores } from '../../stores/stores.ts';
import { type ContactFilter, TENDER_FILTERS } from './contact-filter.ts';
import { type Choice, colleagueChoices, personChoices } from './contact-options.ts';

type Props = {
  readonly filter: ContactFilter;
  readonly onChange: (filter: ContactFilter) => void;
  readonly children: ReactNode;
};

/** Which contacts are listed: with whom, by whom of us, how, inside or outside a tender, about what. */
export const ContactFilterBar = observer(({ filter, onChange, children }: Props) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const type = workspace.catalogue.field('con.channel')?.type;
  const channels = (type?.kind === 'choice' ? type.options : []).map(({ key, label }) => ({
    value: key,
    label: app.label(label),
  }));
  const select = (key: 'personId' | 'colleagueId' | 'channel', name: string, options: Choice[]) => (
    <Select<string>
      size="small"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={filter[key]}
      placeholder={name}
      aria-label={name}
      options={options}
      data-testid={`contacts-${key}`}
      onChange={(value) => onChange({ ...filter, [key]: value ?? null })}
    />
  );
  const chosen = filter.personId === null ? [] : [filter.personId];
  return (
    <div className="contacts-tools">
      {select(
        'personId',
        t(($) => $.contacts.filter.person),
        personChoices(view, chosen),
      )}
      {select(
        'colleagueId',
        t(($) => $.contacts.filter.colleague),
        colleagueChoices(view),
      )}
      {select(
        'channel',
        t(($) => $.contacts.filter.channel),
        channels,
      )}
      <Select<ContactFilter['tender']>
        size="small"
        value={filter.tender}
        popupMatchSelectWidth={false}
        aria-label={t(($) => $.contacts.filter.tender)}
        options={TENDER_FILTERS.map((value) => ({ value, label: t(($) => $.contacts.tender[value]) }))}
        onChange={(tender) => onChange({ ...filter, tender })}
      />
      <Input
        size="small"
        allowClear
        className="contacts-find"
        value={filter.text}
        aria-label={t(($) => $.contacts.find)}
        placeholder={t(($) => $.contacts.find)}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      {children}
    </div>
  );
});
