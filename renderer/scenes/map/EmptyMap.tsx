import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import type { MapDialog } from './MapDialogs.tsx';

/** How a map begins: one person, a whole list, a seat that nobody is known for; a further map takes people who are there. */
export const EmptyMap = observer(({ onAsk }: { readonly onAsk: (dialog: MapDialog) => void }) => {
  const { app, dialogs, map: session } = useStores();
  const { t } = app;
  const isFurther = session.mapId !== null;
  const { isPast } = session;
  const addPerson = (
    <Button
      type={isFurther ? 'default' : 'primary'}
      disabled={isPast}
      onClick={() => onAsk({ kind: 'person', chief: null })}
      data-testid="empty-add-person"
    >
      {t(($) => $.map.addPerson)}
    </Button>
  );
  if (isFurther)
    return (
      <EmptyState title={t(($) => $.map.emptyFurther)} text={t(($) => $.map.emptyFurtherHint)}>
        <Button type="primary" disabled={isPast} onClick={() => onAsk({ kind: 'addPeople' })}>
          {t(($) => $.maps.addPeople)}
        </Button>
        {addPerson}
      </EmptyState>
    );
  return (
    <EmptyState title={t(($) => $.map.empty)} text={t(($) => $.map.emptyHint)}>
      {addPerson}
      <Button disabled={isPast} onClick={() => dialogs.open('importPeople')} data-testid="empty-import">
        {t(($) => $.maps.importPeople)}
      </Button>
      <Button
        disabled={isPast}
        onClick={() => onAsk({ kind: 'person', chief: null, adds: 'seat' })}
        data-testid="empty-add-seat"
      >
        {t(($) => $.map.addSeat)}
      </Button>
    </EmptyState>
  );
});
