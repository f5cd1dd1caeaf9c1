import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId } from 'react';
import { compareCodes } from '../../../shared/domain/account/view.ts';
import { useStores } from '../../stores/stores.ts';

type ColleagueSelectProps = {
  readonly label: string;
  readonly value: string | null;
  readonly testId: string;
  readonly onChange: (recordId: string) => void;
};

/** One of our own people, by name, with a label above. */
export const ColleagueSelect = observer(({ label, value, testId, onChange }: ColleagueSelectProps) => {
  const { workspace } = useStores();
  const id = useId();
  const colleagues = workspace.records
    .filter(({ kind }) => kind === 'colleague')
    .sort((a, b) => compareCodes(a.code, b.code));
  return (
    <div className="labeled-input">
      <label htmlFor={id}>{label}</label>
      <Select<string>
        id={id}
        value={value}
        showSearch={{ optionFilterProp: 'label' }}
        data-testid={testId}
        options={colleagues.map((record) => ({ value: record.id, label: workspace.title(record.id) }))}
        onChange={onChange}
      />
    </div>
  );
});
