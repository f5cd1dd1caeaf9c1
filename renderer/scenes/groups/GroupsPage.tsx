import './groups.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { depthOf } from '../../../shared/domain/group/ownership.ts';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { GroupFigure } from './GroupFigure.tsx';
import { NewFirm } from './NewFirm.tsx';

/** Every group: its size and our business with it, in full and by stake. */
export const GroupsPage = observer(() => {
  const { app, groups } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const { roots } = groups.ownership;
  return (
    <div className="page groups" data-testid="groups-page">
      <header className="page-header">
        <h1>{t(($) => $.groups.title)}</h1>
        <span className="muted">{t(($) => $.groups.lead)}</span>
        <div className="page-actions">
          {isAdding ? (
            <NewFirm
              ownerId={null}
              onDone={(firmId) => (firmId === null ? setAdding(false) : goTo(routes.group(firmId)))}
            />
          ) : (
            <Button type="primary" data-testid="new-group" onClick={() => setAdding(true)}>
              {t(($) => $.groups.create)}
            </Button>
          )}
        </div>
      </header>
      {roots.length === 0 ? (
        <EmptyState title={t(($) => $.groups.empty.title)} text={t(($) => $.groups.empty.text)} />
      ) : (
        <div className="panel groups-list">
          <table aria-label={t(($) => $.groups.listLabel)}>
            <GroupsHead />
            <tbody>
              {roots.map((root) => (
                <GroupLine key={root} firmId={root} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
});

const GroupsHead = observer(() => {
  const { t } = useStores().app;
  const figures = [
    'firms',
    'levels',
    'accounts',
    'people',
    'employees',
    'revenue',
    'wallet',
    'share',
  ] as const;
  return (
    <thead>
      <tr>
        <th scope="col">{t(($) => $.groups.column.name)}</th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className="groups-figure">
            {t(($) => $.groups.column[figure])}
          </th>
        ))}
        <th scope="col" className="groups-figure" title={t(($) => $.groups.byStakeHint)}>
          {t(($) => $.groups.column.revenue)} · {t(($) => $.groups.byStake)}
        </th>
      </tr>
    </thead>
  );
});

const GroupLine = observer(({ firmId }: { readonly firmId: string }) => {
  const { groups } = useStores();
  const { ownership } = groups;
  const { firms, full, byStake } = groups.rollUp(firmId);
  return (
    <tr data-testid={`group-${ownership.firms.get(firmId)?.code}`}>
      <th scope="row">
        <a href={`#${routes.group(firmId)}`} className="groups-name">
          {ownership.firms.get(firmId)?.name}
        </a>
      </th>
      <GroupFigure value={firms} />
      <GroupFigure value={depthOf(ownership, firmId) + 1} />
      <GroupFigure value={full.accounts} />
      <GroupFigure value={full.people} />
      <GroupFigure value={full.employees} />
      <GroupFigure value={full.revenue} as="money" />
      <GroupFigure value={full.wallet} as="money" />
      <GroupFigure value={full.share} as="share" />
      <GroupFigure value={byStake.revenue} as="money" />
    </tr>
  );
});
