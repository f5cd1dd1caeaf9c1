import { observer } from 'mobx-react-lite';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import type { AddedDraft } from './add-to-map.ts';
import { DepartmentsDialog } from './DepartmentsDialog.tsx';
import type { MapModel } from './map-model.ts';
import { AddPeopleDialog } from './maps/AddPeopleDialog.tsx';
import { MergeDialog } from './maps/MergeDialog.tsx';
import { NewMapDialog } from './maps/NewMapDialog.tsx';
import { RenameMapDialog } from './maps/RenameMapDialog.tsx';
import { OriDrawer } from './OriDrawer.tsx';
import { RelationDialog, type RelationTask } from './RelationDialog.tsx';

/** What the map page can ask; one at a time. */
export type MapDialog =
  | { readonly kind: 'person'; readonly chief: string | null; readonly adds?: AddedDraft['kind'] }
  | { readonly kind: 'relation'; readonly task: RelationTask }
  | { readonly kind: 'ori' | 'departments' | 'newMap' | 'renameMap' | 'addPeople' | 'merge' };

type Props = {
  readonly model: MapModel;
  readonly dialog: MapDialog | null;
  readonly onClose: () => void;
};

/** The dialog of the map page that is open; each opens fresh. */
export const MapDialogs = observer(({ model, dialog, onClose }: Props) => {
  switch (dialog?.kind) {
    case 'person':
      return (
        <AddPersonDialog
          model={model}
          chief={dialog.chief}
          adds={dialog.adds ?? 'person'}
          onClose={onClose}
        />
      );
    case 'relation':
      return <RelationDialog task={dialog.task} onClose={onClose} />;
    case 'ori':
      return <OriDrawer isOpen onClose={onClose} />;
    case 'departments':
      return <DepartmentsDialog model={model} onClose={onClose} />;
    case 'newMap':
      return <NewMapDialog model={model} onClose={onClose} />;
    case 'renameMap':
      return <RenameMapDialog onClose={onClose} />;
    case 'addPeople':
      return <AddPeopleDialog model={model} onClose={onClose} />;
    case 'merge':
      return <MergeDialog onClose={onClose} />;
    default:
      return null;
  }
});
