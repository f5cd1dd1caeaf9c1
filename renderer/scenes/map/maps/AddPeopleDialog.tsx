import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

/** Puts people of the account on the map that is open. */
export const AddPeopleDialog = observer(
  ({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) => {
    const { app, account, commands, map: session } = useStores();
    const { t } = app;
    const { view } = account;
    const [chosen, setChosen] = useState<string[]>([]);
    const { mapId } = session;
    const drawn = new Set(model.reading.people.map(({ id }) => id));
    const own = readRelationship(view);
    const others = [...own.people, ...own.parked].filter(({ id }) => !drawn.has(id));
    const name = mapId === null ? t(($) => $.maps.ownMap) : view.title(mapId);
    const save = () =>
      commands.addToMap({
        accountId: view.account.id,
        mapId,
        people: chosen.map((personId) => ({ personId, ratings: {} })),
      });
    return (
      <FormDialog
        title={t(($) => $.maps.addPeopleTitle, { map: name })}
        okText={t(($) => $.map.add)}
        isReady={chosen.length > 0}
        onSave={save}
        onClose={onClose}
      >
        <p className="form-hint">
          {t(($) => (others.length === 0 ? $.maps.addPeopleNone : $.maps.addPeopleHint))}
        </p>
        <Select<string[]>
          className="form-wide"
          mode="multiple"
          autoFocus
          value={chosen}
          onChange={setChosen}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t(($) => $.maps.pickPeople)}
          aria-label={t(($) => $.maps.pickPeople)}
          options={others.map(({ id, name: person, seat }) => ({
            value: id,
            label: [person, seat?.title, seat?.department].filter(Boolean).join(' · '),
          }))}
          data-testid="map-people-picker"
        />
      </FormDialog>
    );
  },
);
