import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { LabeledInput } from '../../../components/LabeledInput.tsx';
import { useStores } from '../../../stores/stores.ts';

/** Another name for the map that is open. */
export const RenameMapDialog = observer(({ onClose }: { readonly onClose: () => void }) => {
  const { app, account, commands, map: session } = useStores();
  const { t } = app;
  const { mapId } = session;
  const [name, setName] = useState(mapId === null ? '' : account.view.title(mapId));
  const save = async () =>
    mapId !== null && (await commands.setValue(mapId, 'rmap.name', name.trim())) !== null;
  return (
    <FormDialog
      title={t(($) => $.maps.renameTitle)}
      okText={t(($) => $.map.save)}
      isReady={name.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <LabeledInput
        isFirst
        label={t(($) => $.maps.mapName)}
        value={name}
        onChange={setName}
        testId="rename-map-name"
      />
    </FormDialog>
  );
});
