import './warnings.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { Link } from 'wouter';
import { readWarnings } from '../../../shared/domain/account/warning-reading.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { AddWarning } from './AddWarning.tsx';
import { WarningDetail } from './WarningDetail.tsx';
import { WarningState } from './WarningState.tsx';
import { byUrgency, groupOf, itemsOf } from './warning-items.ts';
import { useWarningWords } from './warning-words.ts';

/** Warnings of the open account that somebody must look at; each opens below its line. */
export const AccountWarnings = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const words = useWarningWords();
  const reading = useReading(readWarnings);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const { id } = account.view.account;
  const name = {
    accountId: id,
    name: account.view.title(id),
    tier: account.summary?.tier ?? null,
    manager: null,
  };
  const items = itemsOf({ accountId: id, ...reading }, name).filter((item) => groupOf(item) !== 'closed');
  const ordered = [
    ...byUrgency(items.filter((item) => groupOf(item) === 'handling')),
    ...byUrgency(items.filter((item) => groupOf(item) === 'review')),
    ...byUrgency(items.filter((item) => groupOf(item) === 'new')),
  ];
  return (
    <section aria-label={t(($) => $.warning.panel)} data-testid="account-warnings">
      <h2>
        {t(($) => $.warning.panel)}
        <span className="warning-panel-links">
          <Button size="small" type="text" onClick={() => setAdding(!isAdding)}>
            {t(($) => $.warning.add)}
          </Button>
          <Link href={routes.portfolioView('warnings')}>{t(($) => $.warning.all)}</Link>
        </span>
      </h2>
      {isAdding && <AddWarning accountId={id} onClose={() => setAdding(false)} />}
      {ordered.length === 0 && <p className="muted">{t(($) => $.warning.panelEmpty)}</p>}
      <ul className="warning-lines">
        {ordered.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              aria-expanded={item.id === chosen}
              onClick={() => setChosen(item.id === chosen ? null : item.id)}
            >
              <span>{words.text(item)}</span>
              <WarningState item={item} />
            </button>
            {item.id === chosen && <WarningDetail item={item} isOnAccount />}
          </li>
        ))}
      </ul>
    </section>
  );
});
