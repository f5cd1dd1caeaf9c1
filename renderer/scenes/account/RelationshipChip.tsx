import { observer } from 'mobx-react-lite';
import { useRoute } from 'wouter';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { HeaderChip } from './HeaderChip.tsx';

/**
 * Relationship health of the account's own map. While the map shows a past day, it is the figure of that day, and none
 * where a further map is shown: today's would stand beside other numbers.
 */
export const RelationshipChip = observer(() => {
  const { account, app, map } = useStores();
  const { t } = app;
  const { metrics } = useReading(readRelationship);
  const [isOnMap] = useRoute('/account/:id/map');
  const day = isOnMap ? map.date : null;
  const past = map.mapId === null ? map.frame?.metrics : undefined;
  const health = day === null ? metrics.health : (past?.health ?? null);
  const light = day === null ? metrics.healthLight : (past?.healthLight ?? null);
  const word = light === null ? '' : t(($) => $.account.light[light]);
  return (
    <HeaderChip
      href={routes.account(account.view.account.id, 'map')}
      name={t(($) => $.account.chip.relationship)}
      value={health === null ? null : formatNumber(health, 1, true)}
      remark={day === null ? word : [word, formatDate(day, app.locale)].filter(Boolean).join(' · ')}
      light={light}
      testId="chip-relationship"
    />
  );
});
