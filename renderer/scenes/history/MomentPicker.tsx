import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { observer } from 'mobx-react-lite';
import { readSnapshots } from '../../../shared/domain/account/snapshots.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { localDay } from '../../components/time/local-time.ts';
import { useStores } from '../../stores/stores.ts';
import { snapshotName } from './snapshot-name.ts';

/** A moment as it is picked: now, a snapshot, or the end of a calendar day. */
export type PickedMoment =
  | { readonly kind: 'now' }
  | { readonly kind: 'snapshot'; readonly id: string }
  | { readonly kind: 'day'; readonly day: string };

type MomentPickerProps = {
  readonly side: 'from' | 'to';
  readonly value: PickedMoment;
  readonly onChange: (moment: PickedMoment) => void;
};

const STORED = 'YYYY-MM-DD';

/** Snapshots, a calendar date, and for the end of a comparison also now. */
export const MomentPicker = observer(({ side, value, onChange }: MomentPickerProps) => {
  const { account, app, workspace } = useStores();
  const { t, locale } = app;
  const snapshots = readSnapshots(account.view);
  const label = side === 'from' ? t(($) => $.history.comparison.from) : t(($) => $.history.comparison.to);
  const options = [
    ...(side === 'to' ? [{ value: 'now', label: t(($) => $.history.comparison.now) }] : []),
    ...snapshots.map((snapshot) => ({
      value: snapshot.id,
      label: `${snapshotName(snapshot, t)} · ${formatDate(localDay(snapshot.takenAt), locale)}`,
    })),
    { value: 'day', label: t(($) => $.history.comparison.date) },
  ];
  const pick = (picked: string) => {
    if (picked === 'now') onChange({ kind: 'now' });
    else if (picked === 'day') onChange({ kind: 'day', day: workspace.today });
    else onChange({ kind: 'snapshot', id: picked });
  };
  return (
    <div className="history-moment">
      <span aria-hidden="true">{label}</span>
      <Select
        size="small"
        value={value.kind === 'snapshot' ? value.id : value.kind}
        options={options}
        aria-label={label}
        data-testid={`compare-${side}`}
        onChange={pick}
      />
      {value.kind === 'day' && (
        <DatePicker
          size="small"
          allowClear={false}
          value={dayjs(value.day, STORED)}
          aria-label={
            side === 'from' ? t(($) => $.history.comparison.fromDate) : t(($) => $.history.comparison.toDate)
          }
          onChange={(picked) => {
            if (picked !== null) onChange({ kind: 'day', day: dayjs(picked).format(STORED) });
          }}
        />
      )}
    </div>
  );
});
