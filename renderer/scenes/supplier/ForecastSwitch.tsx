import { Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

type ForecastSwitchProps = { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

/** Whether a share table also has the years to come. */
export const ForecastSwitch = observer(({ isOn, onChange }: ForecastSwitchProps) => {
  const { t } = useStores().app;
  return (
    <Checkbox
      className="supplier-forecast"
      checked={isOn}
      data-testid="forecast-years"
      onChange={(event) => onChange(event.target.checked)}
    >
      {t(($) => $.supplier.forecastYears)}
    </Checkbox>
  );
});
