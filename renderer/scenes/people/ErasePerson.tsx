import { Button, Checkbox, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { joinTexts } from '../../../shared/format/value.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

type ErasePersonProps = { readonly personId: string; readonly onClose: () => void };

/** Erasure says what it touches and what it cannot reach, and wants the name typed: nothing brings it back. */
export const ErasePerson = observer(({ personId, onClose }: ErasePersonProps) => {
  const { account, app, client, commands, inspector, notices } = useStores();
  const { t, locale } = app;
  const [, goTo] = useLocation();
  const [traces, setTraces] = useState<CallOutput<'person.traces'> | null>(null);
  const [typedName, setTypedName] = useState('');
  const [replaceMentions, setReplaceMentions] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const name = account.view.title(personId);

  useEffect(() => {
    client.person.traces({ personId }).then(setTraces, notices.show);
  }, [client, notices, personId]);
  if (traces === null) return null;

  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (typedName.trim() !== name.trim()) return;
    const list = routes.account(account.view.account.id, 'dossier', { section: 'people' });
    setBusy(true);
    const isErased = await commands.erasePerson({ personId, typedName, replaceMentions });
    setBusy(false);
    if (!isErased) return;
    inspector.clear();
    notices.success(t(($) => $.people.erase.done));
    goTo(list);
  };
  const linked = traces.linked.map(({ title, accountTitle }) => `${title} · ${accountTitle}`);
  return (
    <form
      className="people-panel people-danger"
      data-testid="erase-form"
      onSubmit={(event) => void erase(event)}
    >
      <h3>{t(($) => $.people.erase.title, { name })}</h3>
      <p>{t(($) => $.people.erase.lead, { count: traces.entries })}</p>
      <ul>
        <li>{t(($) => $.people.erase.references, { count: traces.references.length })}</li>
        <li>{t(($) => $.people.erase.confirmed, { count: traces.confirmed })}</li>
        <li>{t(($) => $.people.erase.mentions, { count: traces.mentions.length })}</li>
        {linked.length > 0 && (
          <li>{t(($) => $.people.erase.linked, { names: joinTexts(linked, locale) })}</li>
        )}
        {traces.copies.length > 0 && (
          <li>{t(($) => $.people.erase.keptCopies, { files: joinTexts(traces.copies, locale) })}</li>
        )}
        <li>{t(($) => $.people.erase.outside)}</li>
      </ul>
      <Checkbox checked={replaceMentions} onChange={(event) => setReplaceMentions(event.target.checked)}>
        {t(($) => $.people.erase.replace)}
      </Checkbox>
      <div className="people-form">
        <Input
          size="small"
          value={typedName}
          aria-label={t(($) => $.people.erase.type)}
          placeholder={t(($) => $.people.erase.type)}
          data-testid="erase-name"
          onChange={(event) => setTypedName(event.target.value)}
        />
        <Button
          size="small"
          type="primary"
          danger
          htmlType="submit"
          loading={isBusy}
          disabled={typedName.trim() !== name.trim()}
          data-testid="erase-confirm"
        >
          {t(($) => $.people.erase.confirm)}
        </Button>
        <Button size="small" onClick={onClose}>
          {t(($) => $.people.erase.cancel)}
        </Button>
      </div>
    </form>
  );
});
