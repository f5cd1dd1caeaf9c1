import './groups.css';
import './group-tree.css';
import './firm-panel.css';
import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { useRoute } from 'wouter';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { FirmPanel } from './FirmPanel.tsx';
import { GroupPicture } from './GroupPicture.tsx';
import { GroupTree } from './GroupTree.tsx';
import { RollUpTable } from './RollUpTable.tsx';
import { TieList } from './TieList.tsx';
import { TreeModel } from './tree-model.ts';
import { WayLine } from './WayLine.tsx';

type View = 'tree' | 'picture';

/** One group, or a branch of it: roll-up, tree or picture, the selected company, other ties. */
export const GroupPage = observer(() => {
  const { app, groups } = useStores();
  const { t } = app;
  const [, params] = useRoute('/group/:id');
  const id = params?.id ?? '';
  const model = useMemo(() => new TreeModel(groups, id), [groups, id]);
  const [view, setView] = useState<View>('tree');
  const firm = groups.ownership.firms.get(id);
  if (firm === undefined) {
    return (
      <div className="page groups">
        <EmptyState title={t(($) => $.groups.gone)} text={t(($) => $.groups.lead)}>
          <a href={`#${routes.groups}`}>{t(($) => $.groups.back)}</a>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page groups" data-testid="group-page">
      <header className="page-header">
        <nav className="groups-back" aria-label={t(($) => $.groups.back)}>
          <a href={`#${routes.groups}`}>{t(($) => $.groups.title)}</a> ›
        </nav>
        <h1>{firm.name}</h1>
        {firm.owners.length > 0 ? <WayLine firmId={id} /> : null}
        <div className="page-actions">
          {view === 'tree' ? (
            <>
              <Button size="small" type="text" onClick={model.expandAll}>
                {t(($) => $.groups.expandAll)}
              </Button>
              <Button size="small" type="text" onClick={model.collapseAll}>
                {t(($) => $.groups.collapseAll)}
              </Button>
              <Button size="small" onClick={() => model.addUnder(model.activeRow?.firm ?? id)}>
                {t(($) => $.groups.addSubsidiary)}
              </Button>
            </>
          ) : null}
          <Segmented<View>
            size="small"
            value={view}
            aria-label={t(($) => $.groups.view)}
            options={[
              { value: 'tree', label: t(($) => $.groups.tree) },
              { value: 'picture', label: t(($) => $.groups.picture) },
            ]}
            onChange={setView}
          />
        </div>
      </header>
      <RollUpTable rollUp={groups.rollUp(id)} />
      <div className="groups-columns">
        <div className="groups-main">
          <section className="panel groups-body">
            {view === 'tree' ? <GroupTree model={model} /> : <GroupPicture rootId={id} />}
          </section>
          <TieList rootId={id} />
        </div>
        <FirmPanel firmId={model.activeRow?.firm ?? id} rootId={id} />
      </div>
    </div>
  );
});
