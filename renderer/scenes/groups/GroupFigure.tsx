import { observer } from 'mobx-react-lite';
import { inMoneyUnit } from '../../../shared/format/money.ts';
import { formatNumber, formatShare } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

type GroupFigureProps = { readonly value: number | null; readonly as?: 'count' | 'money' | 'share' };

/** A cell with one figure of a roll-up; a dash where nothing is known. */
export const GroupFigure = observer(({ value, as = 'count' }: GroupFigureProps) => {
  const { locale, t } = useStores().app;
  return (
    <td className="groups-figure">
      {value === null
        ? t(($) => $.common.none)
        : as === 'share'
          ? formatShare(value)
          : as === 'money'
            ? formatNumber(inMoneyUnit(value, locale))
            : formatNumber(value, 1)}
    </td>
  );
});
