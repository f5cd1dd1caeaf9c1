import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { modelChanges } from '../../../shared/domain/model/model-changes.ts';
import type { ModelVersion } from '../../../shared/domain/model/scoring-model.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';
import { ChangeList } from './ChangeList.tsx';

type Props = { readonly onTake: (version: ModelVersion) => void };

/** Every version, newest first: when, who, why, and what differs from the one before. */
export const Versions = observer(({ onTake }: Props) => {
  const { workspace } = useStores();
  const { all } = workspace.models;
  return (
    <ol className="model-versions" reversed>
      {all.toReversed().map((version) => (
        <VersionEntry
          key={version.version}
          version={version}
          before={all.find((one) => one.version === version.version - 1)}
          onTake={onTake}
        />
      ))}
    </ol>
  );
});

type EntryProps = Props & { readonly version: ModelVersion; readonly before: ModelVersion | undefined };

const VersionEntry = observer(({ version, before, onTake }: EntryProps) => {
  const { app, workspace, notices } = useStores();
  const { t } = app;
  const isCurrent = version.version === workspace.models.current.version;
  const changes = before === undefined ? [] : modelChanges(before.model, version.model);
  const take = () => {
    onTake(version);
    notices.info(t(($) => $.model.restored, { version: version.version }));
  };
  return (
    <li data-testid="model-version">
      <div className="model-version-head">
        <b>{t(($) => $.model.version, { version: version.version })}</b>
        {isCurrent && <span className="model-current">{t(($) => $.model.inForce)}</span>}
        <span className="muted">
          {version.date === ''
            ? t(($) => $.model.builtin)
            : [version.adoptedBy, formatDate(version.date, app.locale)]
                .filter((text) => text !== '')
                .join(' · ')}
        </span>
        {!isCurrent && (
          <Button size="small" data-testid={`model-take-${version.version}`} onClick={take}>
            {t(($) => $.model.restoreVersion)}
          </Button>
        )}
      </div>
      <p>{before === undefined ? t(($) => $.model.firstVersion) : version.reason}</p>
      {before !== undefined && (
        <>
          <p className="muted">
            {t(($) => (changes.length === 0 ? $.model.noDifference : $.model.differences))}
          </p>
          <ChangeList changes={changes} />
        </>
      )}
    </li>
  );
});
