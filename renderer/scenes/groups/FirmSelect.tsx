import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

type FirmSelectProps = {
  readonly value: string | null;
  readonly label: string;
  /** Firms that are not offered. */
  readonly without?: readonly string[];
  readonly testId?: string;
  readonly onChange: (firmId: string | null) => void;
};

/** Picks one company of the workspace by typing part of its name. */
export const FirmSelect = observer(({ value, label, without = [], testId, onChange }: FirmSelectProps) => {
  const { firms } = useStores().groups.ownership;
  return (
    <Select<string>
      size="small"
      className="groups-pick"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      placeholder={label}
      aria-label={label}
      data-testid={testId}
      popupMatchSelectWidth={false}
      options={[...firms.values()]
        .filter(({ id }) => !without.includes(id))
        .map(({ id, name, code }) => ({ value: id, label: `${name} · ${code}` }))}
      onChange={(firmId) => onChange(firmId ?? null)}
    />
  );
});
