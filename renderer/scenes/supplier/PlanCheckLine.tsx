import { observer } from 'mobx-react-lite';
import { readSharePlan } from '../../../shared/domain/account/share-plan-reading.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** How many rows of the share plan have what every row needs: an action and a verified fact (domain §3.5). */
export const PlanCheckLine = observer(() => {
  const { t } = useStores().app;
  const rows = useReading(readSharePlan);
  if (rows.length === 0) return null;
  const done = rows.filter(({ checks }) => checks.hasAction && checks.hasFact).length;
  return (
    <p
      className={done === rows.length ? 'muted supplier-note' : 'supplier-caution supplier-note'}
      data-testid="plan-checks"
    >
      {t(($) => $.supplier.plan.complete, { done, all: rows.length })}
    </p>
  );
});
