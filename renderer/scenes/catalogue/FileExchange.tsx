import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { joinDeclarations } from '../../../shared/domain/dossier/own-fields.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useStores } from '../../stores/stores.ts';
import { useDeclarations } from './use-declarations.ts';

type Read = NonNullable<CallOutput<'catalogue.importFile'>>;

/** Own fields and templates to a file and back; what a file would add is shown before anything changes. */
export const FileExchange = observer(() => {
  const { app, client, notices } = useStores();
  const { t } = app;
  const { own, isLocked, save } = useDeclarations();
  const [read, setRead] = useState<Read | null>(null);
  const isEmpty = own.sections.length + own.templates.length === 0;

  const write = async () => {
    const written = await client.catalogue.exportFile({
      sections: [...own.sections],
      templates: [...own.templates],
    });
    if (written !== null) notices.success(t(($) => $.catalogue.file.saved, { name: written.fileName }));
  };
  const joined = read === null ? null : joinDeclarations(own, read);
  const take = async () => {
    if (joined !== null && (await save({ sections: joined.sections, templates: joined.templates })))
      setRead(null);
  };
  const adds = joined === null ? 0 : joined.added.fields + joined.added.templates;

  return (
    <>
      <Button
        data-testid="catalogue-import"
        disabled={isLocked}
        onClick={() => void client.catalogue.importFile({}).then(setRead, notices.show)}
      >
        {t(($) => $.catalogue.file.importAction)}
      </Button>
      <Button
        data-testid="catalogue-export"
        disabled={isEmpty}
        onClick={() => void write().catch(notices.show)}
      >
        {t(($) => $.catalogue.file.exportAction)}
      </Button>
      {read !== null && joined !== null && (
        <section className="catalogue-import panel" data-testid="catalogue-preview">
          <p>{t(($) => $.catalogue.file.preview, { name: read.fileName })}</p>
          <ul>
            {adds === 0 ? (
              <li>{t(($) => $.catalogue.file.nothing)}</li>
            ) : (
              <li>{t(($) => $.catalogue.file.adds, joined.added)}</li>
            )}
            {adds > 0 && joined.known.fields + joined.known.templates > 0 && (
              <li>{t(($) => $.catalogue.file.known, joined.known)}</li>
            )}
            {read.sections.map((section) => (
              <li key={section.key} className="muted">
                {app.label(section.label)}:{' '}
                {section.fields.map((field) => app.label(field.label)).join(' · ')}
              </li>
            ))}
            {read.templates.map((template) => (
              <li key={template.key} className="muted">
                {t(($) => $.catalogue.template.label)}: {app.label(template.label)}
              </li>
            ))}
          </ul>
          <Button
            type="primary"
            disabled={adds === 0}
            data-testid="catalogue-take"
            onClick={() => void take()}
          >
            {t(($) => $.catalogue.file.take)}
          </Button>
          <Button onClick={() => setRead(null)}>{t(($) => $.catalogue.file.leave)}</Button>
        </section>
      )}
    </>
  );
});
