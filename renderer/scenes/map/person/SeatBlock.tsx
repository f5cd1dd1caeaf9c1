import { Button, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MovePerson } from '../../../components/person-move/MovePerson.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { SeatFields, TextLine } from './SeatFields.tsx';

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
      {seat !== null && <SeatFields seatId={seat.seatId} personId={id} />}
      <TextLine
        recordId={id}
        fieldKey="node.outside"
        shortName={t(($) => $.mapPerson.outsideField)}
        placeholder={t(($) => $.mapPerson.outsideHint)}
      />
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
