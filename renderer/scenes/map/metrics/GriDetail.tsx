import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { round2, sum } from '../../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

/** The general index department by department, with the targets that can be changed. */
export const GriDetail = observer(
  ({ model, onEdit }: { readonly model: MapModel; readonly onEdit: () => void }) => {
    const { app, map: session } = useStores();
    const { t } = app;
    const { metrics, windowDays } = model.reading;
    const { departments, gri } = metrics;
    return (
      <>
        <p className="map-rule">{t(($) => $.map.rule.gri, { days: windowDays })}</p>
        <table className="map-numbers">
          <tbody>
            {departments.map(({ department, contacts, target, share }) => (
              <tr key={department}>
                <th scope="row">{department}</th>
                <td>{t(($) => $.map.contacts, { contacts, target })}</td>
                <td>{formatNumber(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {gri !== null && (
          <p className="map-sum" data-testid="sum-gri">
            {t(($) => $.map.sumGri, {
              sum: formatNumber(round2(sum(departments.map(({ share }) => share)))),
              count: departments.length,
              result: formatScore(gri),
            })}
          </p>
        )}
        <Button size="small" disabled={session.isPast} onClick={onEdit} data-testid="edit-departments">
          {t(($) => $.maps.departments)}
        </Button>
      </>
    );
  },
);
