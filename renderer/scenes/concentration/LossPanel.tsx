import { Segmented, Select, Slider } from 'antd';
import { observer } from 'mobx-react-lite';
import { type Loss, revenueAfter } from '../../../shared/domain/concentration/scenario.ts';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import type { SoldAccount } from '../../stores/portfolio-store.ts';
import { useStores } from '../../stores/stores.ts';
import type { Lost } from './lost.ts';

type Props = {
  readonly accounts: readonly SoldAccount[];
  readonly account: SoldAccount;
  readonly wallet: number | null;
  readonly lost: Lost;
  readonly loss: Loss;
  readonly onChange: (lost: Lost) => void;
};

/** What if we lose an account, or a part of it: the slider that moves every measure. */
export const LossPanel = observer(({ accounts, account, wallet, lost, loss, onChange }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const left = revenueAfter(account.revenue, loss);
  const money = (wan: number) => formatAmount(wan, app.locale);
  const unit = loss.kind === 'share' ? ' pp' : '%';
  return (
    <ArithmeticPanel
      title={t(($) => $.concentration.lose)}
      rule={t(($) => $.concentration.loseHint)}
      testId="lose-account"
    >
      <div className="concentration-lose">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          value={account.accountId}
          aria-label={t(($) => $.concentration.whichAccount)}
          options={accounts.map(({ accountId, name }) => ({ value: accountId, label: name }))}
          onChange={(accountId) => onChange({ ...lost, accountId, mode: 'sales' })}
          data-testid="lose-which"
        />
        <Segmented<Loss['kind']>
          value={loss.kind}
          aria-label={t(($) => $.concentration.mode)}
          options={[
            { value: 'sales', label: t(($) => $.concentration.modeSales) },
            { value: 'share', label: t(($) => $.concentration.modeShare), disabled: wallet === null },
          ]}
          onChange={(mode) => onChange({ ...lost, mode })}
        />
        <Slider
          min={0}
          max={100}
          value={lost.amount}
          ariaLabelForHandle={t(($) => $.concentration.howMuch)}
          tooltip={{ formatter: null }}
          onChange={(amount) => onChange({ ...lost, amount })}
        />
        <output className="concentration-amount" data-testid="lose-amount">
          {formatNumber(lost.amount)}
          {unit}
        </output>
      </div>
      <p className="muted" data-testid="lose-text">
        {t(($) => $.concentration.lost, {
          name: account.name,
          before: money(account.revenue),
          after: money(left),
          lost: money(account.revenue - left),
        })}
        {left === 0 && ` · ${t(($) => $.concentration.gone, { name: account.name })}`}
        {wallet === null && ` · ${t(($) => $.concentration.noWallet)}`}
      </p>
    </ArithmeticPanel>
  );
});
