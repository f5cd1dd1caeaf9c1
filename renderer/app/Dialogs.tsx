import { observer } from 'mobx-react-lite';
import type { ComponentType } from 'react';
import { CreateAccountDialog } from '../scenes/accounts/CreateAccountDialog.tsx';
import { ContactDialog } from '../scenes/contacts/ContactDialog.tsx';
import { ExportMapDialog } from '../scenes/documents/map/ExportMapDialog.tsx';
import { AboutDialog } from '../scenes/frame/AboutDialog.tsx';
import { CreatePersonDialog } from '../scenes/frame/CreatePersonDialog.tsx';
import { DeleteSampleDialog } from '../scenes/frame/DeleteSampleDialog.tsx';
import { Palette } from '../scenes/frame/Palette.tsx';
import { RemoveAccountDialog } from '../scenes/frame/RemoveAccountDialog.tsx';
import { CreateNoteDialog } from '../scenes/notes/CreateNoteDialog.tsx';
import { ImportPeopleDialog } from '../scenes/people-import/ImportPeopleDialog.tsx';
import { CreateWorkspaceDialog } from '../scenes/welcome/CreateWorkspaceDialog.tsx';
import type { DialogName } from '../stores/dialogs-store.ts';
import { useStores } from '../stores/stores.ts';

const DIALOGS: { readonly [name in DialogName]: ComponentType } = {
  palette: Palette,
  createWorkspace: CreateWorkspaceDialog,
  deleteSample: DeleteSampleDialog,
  createAccount: CreateAccountDialog,
  removeAccount: RemoveAccountDialog,
  createPerson: CreatePersonDialog,
  createNote: CreateNoteDialog,
  contact: ContactDialog,
  exportMap: ExportMapDialog,
  importPeople: ImportPeopleDialog,
  about: AboutDialog,
};

/** The dialog that is open, if any; each opens fresh. */
export const Dialogs = observer(() => {
  const { current } = useStores().dialogs;
  if (current === null) return null;
  const Dialog = DIALOGS[current];
  return <Dialog />;
});
