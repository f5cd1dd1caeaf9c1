import './form.css';
import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly label: string;
  /** Colleagues who cannot be chosen: the proposer, who has approved already. */
  readonly without?: readonly string[];
  readonly isClearable?: boolean;
  readonly testId: string;
};

/** One of our colleagues, with what they are. */
export const ColleagueSelect = observer((props: Props) => {
  const { value, onChange, label, without = [], isClearable = false, testId } = props;
  const { app, workspace } = useStores();
  const options = workspace.records
    .filter(({ kind, id }) => kind === 'colleague' && !without.includes(id))
    .map(({ id }) => {
      const title = workspace.cell(id, 'col.title')[0]?.value;
      return { value: id, label: [workspace.title(id), title].filter(Boolean).join(' · ') };
    });
  return (
    <Select
      className="form-wide"
      value={value}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={isClearable}
      placeholder={app.t(($) => $.review.choose)}
      aria-label={label}
      data-testid={testId}
      notFoundContent={app.t(($) => $.review.colleagueMissing)}
      onChange={(id: string | undefined) => onChange(id ?? null)}
    />
  );
});
