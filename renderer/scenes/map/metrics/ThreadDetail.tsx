import { observer } from 'mobx-react-lite';
import { formatNumber, formatPercent } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from './PeopleDetail.tsx';

/** How much hangs on one person on our side and on theirs. */
export const ThreadDetail = observer(({ model }: { readonly model: MapModel }) => {
  const { app, account } = useStores();
  const { t } = app;
  const { ourThread, theirThread } = model.reading.metrics;
  const risk = (isRisk: boolean) => t(($) => (isRisk ? $.map.threadRisk : $.map.threadSafe));
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.thread)}</p>
      <table className="map-numbers">
        <tbody>
          {ourThread.people.map(({ person, strength, share }) => (
            <tr key={person}>
              <th scope="row">{account.view.title(person)}</th>
              <td>{formatNumber(strength)}</td>
              <td>{share === null ? '–' : formatPercent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="map-sum" data-testid="sum-our-thread">
        {t(($) => $.map.ourSide)} T = {ourThread.t === null ? '–' : formatPercent(ourThread.t)} ·{' '}
        {risk(ourThread.isRisk)}
      </p>
      <p className="map-sum" data-testid="sum-their-thread">
        {t(($) => $.map.theirSide)} U = {theirThread.u === null ? '–' : formatPercent(theirThread.u)}{' '}
        <PersonLinks model={model} ids={theirThread.top === null ? [] : [theirThread.top]} /> ·{' '}
        {t(($) => $.map.supportiveKeys, { count: theirThread.supportiveKeys })} · {risk(theirThread.isRisk)}
      </p>
    </>
  );
});
