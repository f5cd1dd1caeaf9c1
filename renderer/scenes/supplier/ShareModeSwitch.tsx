import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { moneyUnitLabel } from '../../../shared/format/money.ts';
import { useStores } from '../../stores/stores.ts';
import type { ShareMode } from './share-matrix.ts';

type ShareModeSwitchProps = { readonly mode: ShareMode; readonly onChange: (mode: ShareMode) => void };

/** Whether the cells of a share table take percentages or amounts. */
export const ShareModeSwitch = observer(({ mode, onChange }: ShareModeSwitchProps) => {
  const { t, locale } = useStores().app;
  return (
    <Segmented<ShareMode>
      size="small"
      className="supplier-mode"
      value={mode}
      aria-label={t(($) => $.supplier.mode)}
      options={[
        { value: 'share', label: '%' },
        { value: 'amount', label: moneyUnitLabel(locale) },
      ]}
      onChange={onChange}
    />
  );
});
