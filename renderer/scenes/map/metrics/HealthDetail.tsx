import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { ORI_IDS } from '../../../../shared/domain/relationship/organization.ts';
import { round2, sum } from '../../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

type Props = { readonly model: MapModel; readonly onEditOri: () => void };

/** Relationship health of its three layers: RS, the departments behind GRI, the eight items behind ORI. */
export const HealthDetail = observer(({ model, onEditOri }: Props) => {
  const { app, account } = useStores();
  const { t } = app;
  const { metrics, windowDays } = model.reading;
  const { departments, gri, ori } = metrics;
  const unknown = t(($) => $.map.unknown);
  const score = (value: number | null) => (value === null ? unknown : formatScore(value));
  const { view } = account;
  const items = ORI_IDS.flatMap((id) => view.number(view.account.id, `ori.${id}`) ?? []);
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.health)}</p>
      <p className="map-sum" data-testid="sum-health">
        {t(($) => $.map.sumHealth, {
          rs: score(metrics.relationshipScore),
          gri: score(gri),
          ori: score(ori),
          result: score(metrics.health),
        })}
      </p>
      <h3>{t(($) => $.map.metric.gri)}</h3>
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
      <h3>{t(($) => $.map.metric.ori)}</h3>
      <p className="map-rule">{t(($) => $.map.rule.ori)}</p>
      {ori !== null && (
        <p className="map-sum" data-testid="sum-ori">
          {t(($) => $.map.sumOri, { sum: sum(items), count: items.length, result: formatScore(ori) })}
        </p>
      )}
      <Button size="small" onClick={onEditOri} data-testid="edit-ori">
        {t(($) => $.map.editOri)}
      </Button>
    </>
  );
});
