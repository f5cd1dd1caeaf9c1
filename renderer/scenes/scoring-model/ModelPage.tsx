import './model.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { Link } from 'wouter';
import { MODEL_PARTS } from '../../../shared/domain/model/model-parts.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { AdoptDialog } from './AdoptDialog.tsx';
import { CriteriaEditor } from './CriteriaEditor.tsx';
import { issuesOf } from './issues-of.ts';
import { PartEditor } from './PartEditor.tsx';
import { Preview } from './Preview.tsx';
import { ServiceEditor } from './ServiceEditor.tsx';
import { useModelDraft } from './use-model-draft.ts';
import { Versions } from './Versions.tsx';

/** The scoring model: every number by which the workspace decides, as a draft until it is adopted with a reason. */
export const ModelPage = observer(() => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { current, all } = workspace.models;
  const draft = useModelDraft(current);
  const [part, setPart] = useState('criteria');
  const [reason, setReason] = useState('');
  const [isAdopting, setIsAdopting] = useState(false);
  const isChanged = draft.changes.length > 0;
  const nav = [
    { key: 'criteria', name: t(($) => $.model.criteria) },
    ...MODEL_PARTS.map(({ key, label }) => ({ key, name: app.label(label) })),
    { key: 'versions', name: `${t(($) => $.model.versions)} (${all.length})` },
  ];
  const shown = MODEL_PARTS.find(({ key }) => key === part);
  return (
    <div className="page model" data-testid="model-page">
      <header className="page-header">
        <h1>
          <Link href={routes.settings}>{t(($) => $.settings.title)}</Link> / {t(($) => $.model.title)}
        </h1>
        <span className="model-state" data-changed={isChanged} data-testid="model-state">
          {`${t(($) => $.model.version, { version: current.version })} ${t(($) => $.model.inForce)} · ${
            isChanged
              ? t(($) => $.model.changed, { count: draft.changes.length })
              : t(($) => $.model.unchanged)
          }`}
        </span>
        <span className="page-actions">
          <Button disabled={!isChanged} data-testid="model-discard" onClick={draft.discard}>
            {t(($) => $.model.discard)}
          </Button>
          <Button
            type="primary"
            disabled={!isChanged || !draft.isUsable}
            data-testid="model-adopt"
            onClick={() => setIsAdopting(true)}
          >
            {t(($) => $.model.adopt)}
          </Button>
        </span>
      </header>
      <p className="muted model-intro">{t(($) => $.model.intro)}</p>
      {isChanged && <Preview model={draft.model} isUsable={draft.isUsable} />}
      <div className="model-body">
        <nav className="panel model-nav" aria-label={t(($) => $.model.title)}>
          {nav.map(({ key, name }) => (
            <button
              key={key}
              type="button"
              aria-current={part === key}
              data-testid={`model-part-${key}`}
              onClick={() => setPart(key)}
            >
              {name}
              <Badge issues={issuesOf(draft.issues, key)} />
            </button>
          ))}
        </nav>
        <section className="panel model-panel" aria-label={nav.find(({ key }) => key === part)?.name ?? ''}>
          {part === 'criteria' && <CriteriaEditor draft={draft} />}
          {part === 'service' && <ServiceEditor draft={draft} />}
          {part === 'versions' && (
            <Versions
              onTake={(version) => {
                draft.set(version.model);
                setReason(t(($) => $.model.reasonBack, { version: version.version }));
              }}
            />
          )}
          {shown !== undefined && part !== 'service' && <PartEditor part={shown} draft={draft} />}
        </section>
      </div>
      {isAdopting && (
        <AdoptDialog draft={draft} proposedReason={reason} onClose={() => setIsAdopting(false)} />
      )}
    </div>
  );
});

function Badge({ issues }: { readonly issues: readonly { readonly severity: string }[] }) {
  if (issues.length === 0) return null;
  const isWrong = issues.some(({ severity }) => severity === 'error');
  return (
    <span className="model-badge" data-wrong={isWrong}>
      {issues.length}
    </span>
  );
}
