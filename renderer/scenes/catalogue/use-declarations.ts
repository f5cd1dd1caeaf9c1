import type { OwnDeclarations } from '../../../shared/domain/dossier/own-catalogue.ts';
import type { Template } from '../../../shared/domain/dossier/templates/template.ts';
import type { Section } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';

/** What the workspace declares itself, and how it is changed; each change is saved at once and can be undone. */
export function useDeclarations() {
  const { commands, workspace } = useStores();
  const { own } = workspace;
  return {
    own,
    isLocked: workspace.catalogueProblem !== null || (workspace.info?.readOnly ?? false),
    save: (next: OwnDeclarations) => commands.saveCatalogue(next),
    saveSections: (sections: readonly Section[]) => commands.saveCatalogue({ ...own, sections }),
    saveTemplates: (templates: readonly Template[]) => commands.saveCatalogue({ ...own, templates }),
  };
}
