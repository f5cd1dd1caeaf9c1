import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { ORI_ITEMS } from '../../../../shared/domain/relationship/organization.ts';
import { sum } from '../../../../shared/domain/scale.ts';
import { formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

/** The eight judgements behind the organizational index. */
export const OriDetail = observer(
  ({ model, onEdit }: { readonly model: MapModel; readonly onEdit: () => void }) => {
    const { app, account } = useStores();
    const { t } = app;
    const { view } = account;
    const { ori } = model.reading.metrics;
    const scores = ORI_ITEMS.map(({ id, label }) => ({
      id,
      name: app.label(label),
      score: view.number(view.account.id, `ori.${id}`),
    }));
    const known = scores.flatMap(({ score }) => score ?? []);
    return (
      <>
        <p className="map-rule">{t(($) => $.map.rule.ori)}</p>
        <table className="map-numbers">
          <tbody>
            {scores.map(({ id, name, score }) => (
              <tr key={id}>
                <th scope="row">
                  {id} {name}
                </th>
                <td>{score ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {ori !== null && (
          <p className="map-sum" data-testid="sum-ori">
            {t(($) => $.map.sumOri, { sum: sum(known), count: known.length, result: formatScore(ori) })}
          </p>
        )}
        <Button size="small" onClick={onEdit} data-testid="edit-ori">
          {t(($) => $.map.editOri)}
        </Button>
      </>
    );
  },
);
