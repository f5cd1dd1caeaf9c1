import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { fieldState } from '../../../shared/domain/account/view.ts';
import { ownKey, withTemplateFields } from '../../../shared/domain/dossier/own-fields.ts';
import { askedIn, templateOf } from '../../../shared/domain/dossier/templates/asked.ts';
import { TEMPLATE_FIELD, type Template } from '../../../shared/domain/dossier/templates/template.ts';
import { label } from '../../../shared/domain/label.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** Value of the choice while the account names no template. */
const NO_TEMPLATE = '';

/** What this dossier asks first; what it shows now can be kept as a template. */
export const TemplateChoice = observer(() => {
  const { account, app, commands, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const { templates } = workspace.catalogue;
  const accountId = view.account.id;

  const choose = async (key: string) => {
    const template = templates.find((one) => one.key === key);
    const group = crypto.randomUUID();
    // An industry brings fields that the workspace may not have yet: one step for both.
    const missing = template === undefined ? null : withTemplateFields(workspace.own, template);
    if (missing !== null && !(await commands.saveCatalogue(missing, group))) return;
    await commands.setValue(accountId, TEMPLATE_FIELD, template?.key ?? null, { group });
  };

  return (
    <div className="dossier-template">
      <h2 className="dossier-nav-title">{t(($) => $.catalogue.template.label)}</h2>
      <Select<string>
        size="small"
        value={templateOf(view)?.key ?? NO_TEMPLATE}
        aria-label={t(($) => $.catalogue.template.label)}
        data-testid="template-choice"
        popupMatchSelectWidth={false}
        options={[
          { value: NO_TEMPLATE, label: t(($) => $.catalogue.template.none) },
          ...templates.map(({ key, label: name, help }) => ({
            value: key,
            label: app.label(name),
            title: app.label(help),
          })),
        ]}
        onChange={(key) => void choose(key)}
      />
      <SaveVisible />
      <Link href={routes.catalogue()} className="dossier-manage" data-testid="manage-catalogue">
        {t(($) => $.catalogue.template.manage)}
      </Link>
    </div>
  );
});

/** Keeps the fields that this account shows, asked or filled, as a template of the workspace. */
const SaveVisible = observer(() => {
  const { account, app, commands, notices, workspace } = useStores();
  const { t } = app;
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button
        type="button"
        className="dossier-manage"
        data-testid="save-visible"
        disabled={workspace.catalogueProblem !== null}
        onClick={() => setName('')}
      >
        {t(($) => $.catalogue.template.saveVisible)}
      </button>
    );
  }
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { view } = account;
    const asks = askedIn(view);
    const fields = view.catalogue.sections
      .filter(({ dossier }) => dossier !== undefined)
      .flatMap((section) =>
        section.fields.filter(
          (field) =>
            field.type.kind !== 'calculated' &&
            (asks(field) ||
              view.records(section.of).some(({ id }) => fieldState(view, id, field) === 'filled')),
        ),
      )
      .map(({ key }) => key);
    const text = name.trim();
    const made: Template = {
      key: ownKey(crypto.randomUUID()),
      label: label(text, text),
      help: label(
        t(($) => $.catalogue.template.asks, { count: fields.length }),
        text,
      ),
      fields,
    };
    const { own } = workspace;
    const group = crypto.randomUUID();
    if (!(await commands.saveCatalogue({ ...own, templates: [...own.templates, made] }, group))) return;
    await commands.setValue(view.account.id, TEMPLATE_FIELD, made.key, { group });
    setName(null);
    notices.success(`${text}: ${t(($) => $.catalogue.template.asks, { count: fields.length })}`);
  };
  return (
    <form className="dossier-save-template" onSubmit={(event) => void save(event)}>
      <Input
        size="small"
        autoFocus
        value={name}
        maxLength={80}
        aria-label={t(($) => $.catalogue.template.saveName)}
        placeholder={t(($) => $.catalogue.template.saveName)}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={name.trim() === ''}>
        {t(($) => $.catalogue.template.save)}
      </Button>
    </form>
  );
});
