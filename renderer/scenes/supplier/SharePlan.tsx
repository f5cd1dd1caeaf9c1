import './plan.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { readSharePlan } from '../../../shared/domain/account/share-plan-reading.ts';
import type { CategoryReading } from '../../../shared/domain/account/supplier-reading.ts';
import { currentShare } from '../../../shared/domain/supplier/position.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { PlanCard } from './PlanCard.tsx';

/** Our share plan of one category: a card a year, and a button for the next year (domain §3.5). */
export const SharePlan = observer(({ category }: { readonly category: CategoryReading }) => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const rows = useReading(readSharePlan).filter(({ categoryId }) => categoryId === category.id);
  const add = () => {
    const last = rows.at(-1);
    const year = last === undefined ? Number(workspace.today.slice(0, 4)) : last.year + 1;
    const now = currentShare(category) ?? 0;
    const share = last?.position.target ?? Math.min(now, category.cap ?? now);
    void commands.addRows(category.id, 'cat.target_share', [{ year, share }]);
  };
  return (
    <div data-testid="share-plan">
      {rows.length === 0 && <p className="muted supplier-note">{t(($) => $.supplier.plan.empty)}</p>}
      <div className="plan-cards">
        {rows.map((row) => (
          <PlanCard key={row.entryId} row={row} category={category} />
        ))}
      </div>
      <Button className="supplier-add" type="text" size="small" data-testid="add-plan" onClick={add}>
        + {t(($) => $.supplier.plan.add)}
      </Button>
    </div>
  );
});
