import { observer } from 'mobx-react-lite';
import type { RollUp } from '../../../shared/domain/group/roll-up.ts';
import { moneyUnitLabel } from '../../../shared/format/money.ts';
import { withUnit } from '../../../shared/format/unit.ts';
import { useStores } from '../../stores/stores.ts';
import { GroupFigure } from './GroupFigure.tsx';

/** Our business with a group, in full and by stake. */
export const RollUpTable = observer(({ rollUp }: { readonly rollUp: RollUp }) => {
  const { t, locale } = useStores().app;
  const money = (label: string) => withUnit(label, moneyUnitLabel(locale), locale);
  return (
    <section className="panel groups-roll-up" aria-label={t(($) => $.groups.rollUp)} data-testid="roll-up">
      <table aria-label={t(($) => $.groups.rollUp)}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.groups.rollUp)}</th>
            <th scope="col">{money(t(($) => $.groups.column.revenue))}</th>
            <th scope="col">{money(t(($) => $.groups.column.wallet))}</th>
            <th scope="col" title={t(($) => $.groups.shareHint)}>
              {t(($) => $.groups.column.share)}
            </th>
            <th scope="col">{t(($) => $.groups.column.accounts)}</th>
            <th scope="col">{t(($) => $.groups.column.people)}</th>
            <th scope="col">{t(($) => $.groups.column.employees)}</th>
          </tr>
        </thead>
        <tbody>
          {(['full', 'byStake'] as const).map((basis) => (
            <tr key={basis} data-testid={`roll-up-${basis}`}>
              <th scope="row" title={t(($) => $.groups[`${basis}Hint`])}>
                {t(($) => $.groups[basis])}
              </th>
              <GroupFigure value={rollUp[basis].revenue} as="money" />
              <GroupFigure value={rollUp[basis].wallet} as="money" />
              <GroupFigure value={rollUp[basis].share} as="share" />
              <GroupFigure value={rollUp[basis].accounts} />
              <GroupFigure value={rollUp[basis].people} />
              <GroupFigure value={rollUp[basis].employees} />
            </tr>
          ))}
        </tbody>
      </table>
      {rollUp.withoutWallet > 0 && rollUp.full.share !== null ? (
        <p className="groups-note muted">
          {t(($) => $.groups.withoutWallet, { count: rollUp.withoutWallet })}
        </p>
      ) : null}
      {rollUp.withoutStake > 0 ? (
        <p className="groups-note muted">{t(($) => $.groups.withoutStake, { count: rollUp.withoutStake })}</p>
      ) : null}
    </section>
  );
});
