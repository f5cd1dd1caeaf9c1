import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { readSeats } from '../../../../shared/domain/account/people-reading.ts';
import { InlineValue } from '../../../components/field/InlineValue.tsx';
import { useStores } from '../../../stores/stores.ts';
import { useReading } from '../../../stores/use-reading.ts';

type SeatProps = {
  readonly seatId: string;
  /** Who holds it; null for an empty seat. */
  readonly personId: string | null;
};

/** What a seat is called, where it belongs, and the seat above it. */
export const SeatFields = observer(({ seatId, personId }: SeatProps) => (
  <>
    <TextLine recordId={seatId} fieldKey="pos.title" />
    <TextLine recordId={seatId} fieldKey="pos.dept" />
    <Boss seatId={seatId} personId={personId} />
  </>
));

type TextLineProps = {
  readonly recordId: string;
  readonly fieldKey: string;
  readonly placeholder?: string;
  readonly shortName?: string;
};

/** A text field of a record, edited where it stands. */
export const TextLine = observer(({ recordId, fieldKey, placeholder, shortName }: TextLineProps) => {
  const { app, account, commands, workspace } = useStores();
  const field = workspace.catalogue.field(fieldKey);
  if (field === undefined || field.type.kind !== 'text') return null;
  const name = shortName ?? app.label(field.label);
  return (
    <div className="person-line person-line-wide">
      <span>{name}</span>
      <InlineValue
        type={field.type}
        value={account.view.value(recordId, fieldKey)}
        label={name}
        placeholder={placeholder ?? app.t(($) => $.map.unknown)}
        onSave={(value) => void commands.setValue(recordId, fieldKey, value)}
      />
    </div>
  );
});

/** The seat above, an empty one too; further bosses are ties. */
const Boss = observer(({ seatId, personId }: SeatProps) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const above = account.view.text(seatId, 'pos.reports_to');
  const seats = useReading(readSeats).filter(
    ({ id, holders }) => id !== seatId && !holders.some((holder) => holder.personId === personId),
  );
  return (
    <div className="person-line person-line-wide">
      <span>{t(($) => $.map.reportsTo)}</span>
      <Select<string>
        size="small"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={above === '' ? null : above}
        aria-label={t(($) => $.map.reportsTo)}
        placeholder={t(($) => $.map.noManager)}
        onChange={(value) => void commands.setValue(seatId, 'pos.reports_to', value ?? null)}
        options={seats.map(({ id, code, title, holders }) => ({
          value: id,
          label: [...holders.map(({ name }) => name), title || code].join(' '),
        }))}
        data-testid="person-manager"
      />
    </div>
  );
});
