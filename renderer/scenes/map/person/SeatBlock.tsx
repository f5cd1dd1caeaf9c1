import { Button, Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { readSeats } from '../../../../shared/domain/account/people-reading.ts';
import { InlineValue } from '../../../components/field/InlineValue.tsx';
import { MovePerson } from '../../../components/person-move/MovePerson.tsx';
import { useStores } from '../../../stores/stores.ts';
import { useReading } from '../../../stores/use-reading.ts';
import type { InspectedPerson } from './person-on-map.ts';

/** The seat and the one above it, the body outside that the person belongs to, parking, and what to do when he or she goes. */
export const SeatBlock = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const [isMoving, setMoving] = useState(false);
  const { person, isParked, mapId } = inspected;
  const { id, name, seat } = person;
  const park = () =>
    void commands.park({
      accountId: account.view.account.id,
      mapId,
      personIds: [id],
      isParked: !isParked,
    });
  return (
    <section className="person-block" aria-label={t(($) => $.map.seat)}>
      <h3>{t(($) => $.map.seat)}</h3>
      {seat !== null && (
        <>
          <TextLine recordId={seat.seatId} fieldKey="pos.title" />
          <TextLine recordId={seat.seatId} fieldKey="pos.dept" />
          <Boss seatId={seat.seatId} personId={id} />
        </>
      )}
      <TextLine recordId={id} fieldKey="node.outside" placeholder={t(($) => $.mapPerson.outsideHint)} />
      <div className="person-buttons">
        <Button size="small" onClick={() => setMoving(true)} data-testid="person-leave">
          {t(($) => $.mapPerson.move)}
        </Button>
        <Button size="small" title={t(($) => $.mapPerson.parkHint)} onClick={park} data-testid="person-park">
          {isParked ? t(($) => $.mapPerson.unpark) : t(($) => $.mapPerson.park)}
        </Button>
      </div>
      <Modal
        open={isMoving}
        footer={null}
        width={640}
        title={t(($) => $.mapPerson.moveTitle, { name })}
        onCancel={() => setMoving(false)}
        destroyOnHidden
      >
        <MovePerson personId={id} onClose={() => setMoving(false)} isBare />
      </Modal>
    </section>
  );
});

type TextLineProps = { readonly recordId: string; readonly fieldKey: string; readonly placeholder?: string };

const TextLine = observer(({ recordId, fieldKey, placeholder }: TextLineProps) => {
  const { app, account, commands, workspace } = useStores();
  const field = workspace.catalogue.field(fieldKey);
  if (field === undefined || field.type.kind !== 'text') return null;
  const name = app.label(field.label);
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
const Boss = observer(({ seatId, personId }: { readonly seatId: string; readonly personId: string }) => {
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
