import { observer } from 'mobx-react-lite';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from './PeopleDetail.tsx';

/** How much hangs on one person on our side and on theirs (domain §7.4). */
export const ThreadDetail = observer(({ model }: { readonly model: MapModel }) => {
  const { app, account } = useStores();
  const { t } = app;
  const { ourThread, theirThread, people } = model.reading.metrics;
  const risk = (isRisk: boolean, isKnown: boolean) =>
    t(($) => (!isKnown ? $.map.unknown : isRisk ? $.map.threadRisk : $.map.threadSafe));
  const share = (top: number, total: number, result: number) =>
    t(($) => $.map.sumThread, {
      top: formatNumber(top, 2, true),
      total: formatNumber(total, 2, true),
      result: formatScore(result),
    });
  const [ourTop] = ourThread.people;
  const top = theirThread.top === null ? undefined : model.people.get(theirThread.top);
  const topSupport = (top?.weight ?? 0) * Math.max(top?.attitude ?? 0, 0);
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.thread)}</p>
      <h3>{t(($) => $.map.ourSide)}</h3>
      <p className="map-rule">
        {t(($) => $.map.linkStrength)} = {formatNumber(ourThread.total, 2, true)}
      </p>
      <table className="map-numbers">
        <tbody>
          {ourThread.people.map(({ person, strength, share: part }) => (
            <tr key={person}>
              <th scope="row">{account.view.title(person)}</th>
              <td>{formatNumber(strength, 2, true)}</td>
              <td>{part === null ? '–' : `${formatScore(part)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="map-sum" data-testid="sum-our-thread">
        T ={' '}
        {ourTop === undefined || ourThread.t === null
          ? '–'
          : share(ourTop.strength, ourThread.total, ourThread.t)}{' '}
        · {risk(ourThread.isRisk, ourThread.t !== null)}
      </p>
      <h3>{t(($) => $.map.theirSide)}</h3>
      <p className="map-rule">
        {t(($) => $.map.support)} = {formatNumber(theirThread.total, 2, true)}
      </p>
      <p className="map-sum" data-testid="sum-their-thread">
        U = {theirThread.u === null ? '–' : share(topSupport, theirThread.total, theirThread.u)}{' '}
        <PersonLinks ids={theirThread.top === null ? [] : [theirThread.top]} /> ·{' '}
        {t(($) => $.map.supportiveKeys, { count: theirThread.supportiveKeys })} ·{' '}
        {risk(theirThread.isRisk, people.length > 0)}
      </p>
    </>
  );
});
