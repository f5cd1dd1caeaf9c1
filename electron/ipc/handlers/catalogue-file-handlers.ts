import { basename } from 'node:path';
import { readCatalogueFile, writeCatalogueFile } from '../../services/catalogue-file.ts';
import type { Dialogs } from '../../services/dialogs.ts';
import { fileNameOf } from '../../services/file-names.ts';
import type { MainHandlers } from '../answer-request.ts';

type Parts = {
  readonly dialogs: Pick<Dialogs, 'chooseTarget' | 'chooseCatalogue'>;
  /** Name that the save dialog offers, in the user's language. */
  readonly catalogueName: () => string;
};

/** Calls that carry a workspace's own fields and templates to a file and back. */
export function catalogueFileHandlers({
  dialogs,
  catalogueName,
}: Parts): Pick<MainHandlers, 'catalogue.exportFile' | 'catalogue.importFile'> {
  return {
    'catalogue.exportFile': async (declarations, { windowId }) => {
      const path = await dialogs.chooseTarget(windowId, 'json', fileNameOf([catalogueName()], 'json'));
      if (path === null) return null;
      await writeCatalogueFile(path, declarations);
      return { fileName: basename(path) };
    },
    'catalogue.importFile': async (_input, { windowId }) => {
      const path = await dialogs.chooseCatalogue(windowId);
      if (path === null) return null;
      const { sections, templates } = await readCatalogueFile(path);
      return { fileName: basename(path), sections: [...sections], templates: [...templates] };
    },
  };
}
