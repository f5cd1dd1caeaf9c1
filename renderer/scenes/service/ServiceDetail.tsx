import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import type { ServiceRow } from './service-rows.ts';
import { itemRoute, stateOf, useServiceWords } from './service-words.ts';

/** Every standard of one account: what is due, what is, and where it is recorded. */
export const ServiceDetail = observer(({ row }: { readonly row: ServiceRow }) => {
  const { t } = useStores().app;
  const words = useServiceWords();
  const { summary, standing } = row;
  const { met, due, compliance, items, tier } = standing.service;
  return (
    <div data-testid="service-detail">
      <p className="service-sum">
        {compliance === null
          ? t(($) => $.service.detailNone, { name: summary.name })
          : t(($) => $.service.detailOf, {
              name: summary.name,
              met,
              due,
              compliance: formatNumber(compliance),
            })}
        <Link href={routes.account(summary.accountId)}>{t(($) => $.service.openAccount)}</Link>
      </p>
      {tier === null ? (
        <p className="muted">{t(($) => $.service.unratedHint)}</p>
      ) : (
        <table className="service-items">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.service.item)}</th>
              <th scope="col">{t(($) => $.service.standard)}</th>
              <th scope="col">{t(($) => $.service.actual)}</th>
              <th scope="col">{t(($) => $.service.result)}</th>
            </tr>
          </thead>
          <tbody>
            {items
              .filter(({ isDue }) => isDue)
              .map((item) => {
                const state = stateOf(item);
                const name = words.name(item.key);
                return (
                  <tr key={item.key} data-testid={`service-item-${item.key}`}>
                    <th scope="row">
                      <Link
                        href={itemRoute(summary.accountId, item.key)}
                        aria-label={t(($) => $.service.source, { item: name })}
                      >
                        {name}
                      </Link>
                    </th>
                    <td>{words.standard(item.key, item.standard)}</td>
                    <td>{words.actual(item)}</td>
                    <td title={item.key === 'businessReview' ? t(($) => $.service.notMeasured) : undefined}>
                      <span className={`service-state service-state-${state}`}>
                        {t(($) => $.service.state[state])}
                      </span>
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      )}
    </div>
  );
});
