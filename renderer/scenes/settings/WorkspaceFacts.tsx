import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { AsOfDate } from './AsOfDate.tsx';

/** What is known of the file itself. */
export const WorkspaceFacts = observer(() => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { info } = workspace;
  if (info === null) return null;
  return (
    <section className="panel settings-panel" aria-label={t(($) => $.settings.workspace)}>
      <h2>{t(($) => $.settings.workspace)}</h2>
      <dl className="settings-lines">
        <dt>{t(($) => $.settings.file)}</dt>
        <dd>{info.fileName}</dd>
        <dt>{t(($) => $.settings.protection)}</dt>
        <dd>{info.encrypted ? t(($) => $.frame.encrypted) : t(($) => $.frame.plain)}</dd>
        <dt>{t(($) => $.settings.today)}</dt>
        <dd>
          <AsOfDate />
        </dd>
        <dt>{t(($) => $.settings.schema)}</dt>
        <dd>{t(($) => $.settings.version, { version: info.schemaVersion })}</dd>
      </dl>
    </section>
  );
});
