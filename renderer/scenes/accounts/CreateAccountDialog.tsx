import { Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { withTemplateFields } from '../../../shared/domain/dossier/own-fields.ts';
import { starter } from '../../../shared/domain/dossier/templates/starter.ts';
import { TEMPLATE_FIELD } from '../../../shared/domain/dossier/templates/template.ts';
import { routes } from '../../app/routes.ts';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';

/** A new account by its short name; everything else is asked on its pages. */
export const CreateAccountDialog = observer(() => {
  const { app, commands, dialogs, portfolio, workspace } = useStores();
  const [, goTo] = useLocation();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [template, setTemplate] = useState(starter.key);
  const [isBusy, setIsBusy] = useState(false);
  const { t } = app;

  const create = async () => {
    setIsBusy(true);
    const chosen = workspace.catalogue.templates.find(({ key }) => key === template);
    const missing = chosen === undefined ? null : withTemplateFields(workspace.own, chosen);
    if (missing !== null) await commands.saveCatalogue(missing);
    const record = await commands.createRecord({
      kind: 'account',
      accountId: null,
      values: { 'bas.short': name.trim(), [TEMPLATE_FIELD]: template },
      ...(code.trim() === '' ? {} : { code: code.trim() }),
    });
    setIsBusy(false);
    if (record === null) return;
    dialogs.close();
    await portfolio.refresh([record.id]);
    goTo(routes.account(record.id, 'dossier'));
  };

  return (
    <Modal
      open
      title={t(($) => $.portfolio.create.title)}
      okText={t(($) => $.portfolio.create.action)}
      okButtonProps={{ disabled: name.trim() === '', loading: isBusy, 'data-testid': 'confirm' }}
      onOk={() => void create()}
      onCancel={dialogs.close}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void create();
        }}
      >
        <LabeledInput
          label={t(($) => $.portfolio.create.name)}
          value={name}
          isFirst
          testId="account-name"
          onChange={setName}
        />
        <LabeledInput
          label={t(($) => $.portfolio.create.code)}
          value={code}
          testId="account-code"
          onChange={setCode}
        />
        <div className="labeled-input">
          <span>{t(($) => $.catalogue.template.forNew)}</span>
          <Select<string>
            value={template}
            aria-label={t(($) => $.catalogue.template.forNew)}
            data-testid="account-template"
            options={workspace.catalogue.templates.map(({ key, label, help }) => ({
              value: key,
              label: `${app.label(label)} – ${app.label(help)}`,
            }))}
            onChange={setTemplate}
          />
        </div>
        <button type="submit" hidden />
      </form>
    </Modal>
  );
});
