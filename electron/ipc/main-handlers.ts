import { createTranslator } from '../../shared/i18n/translator.ts';
import type { AppSettings, DocumentName, JobChanged } from '../../shared/ipc/app.contract.ts';
import type { Dialogs } from '../services/dialogs.ts';
import type { SettingsFile } from '../services/settings-file.ts';
import type { UnlockTokens } from '../services/unlock-tokens.ts';
import type { WorkspaceSession } from '../services/workspace-session.ts';
import { createWrittenFiles } from '../services/written-files.ts';
import type { MainHandlers } from './answer-request.ts';
import { attachmentHandlers } from './handlers/attachment-handlers.ts';
import { catalogueFileHandlers } from './handlers/catalogue-file-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { peopleImportHandlers } from './handlers/people-import-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { shellHandlers } from './handlers/shell-handlers.ts';
import { workspaceHandlers } from './handlers/workspace-handlers.ts';
import type { CallHost } from './host-link.ts';
import { mapPrinter } from './print-map.ts';

type Parts = {
  readonly session: WorkspaceSession;
  readonly dialogs: Dialogs;
  readonly unlockTokens: UnlockTokens;
  readonly settings: SettingsFile;
  readonly callHost: CallHost;
  readonly announce: () => void;
  readonly openExternal: (url: string) => Promise<void>;
  readonly reveal: (path: string) => void;
  readonly openWindow: (route: string) => void;
  /** One page of HTML as PDF. */
  readonly printPage: (html: string) => Promise<Uint8Array>;
  /** Tells all windows how a job of main goes on. */
  readonly onJob: (event: JobChanged) => void;
  readonly onSettings: (settings: AppSettings) => void;
};

/** One handler for each call that main answers itself. */
export function createMainHandlers(parts: Parts): MainHandlers {
  const locale = () => parts.settings.get().locale;
  const written = createWrittenFiles();
  const titleOf = (document: DocumentName) => {
    const t = createTranslator(locale());
    switch (document) {
      case 'portfolio':
        return t(($) => $.menu.dialog.portfolioName);
      case 'person-report':
        return t(($) => $.people.report.title);
      case 'visit-questions':
        return t(($) => $.questions.title);
      case 'competitor-profile':
        return t(($) => $.competitors.report.fileName);
      case 'relationship-map':
        return t(($) => $.mapExport.fileName);
      case 'tier-memo':
        return t(($) => $.tier.memo.fileName);
      case 'customer-dossier':
        return t(($) => $.menu.dialog.dossierName);
    }
  };
  return {
    ...workspaceHandlers({
      ...parts,
      newName: () => createTranslator(locale())(($) => $.menu.dialog.createName),
    }),
    ...settingsHandlers({ settings: parts.settings, onChange: parts.onSettings }),
    ...exportHandlers({ ...parts, written, locale, titleOf, printMap: mapPrinter({ ...parts, locale }) }),
    ...attachmentHandlers({ ...parts, written }),
    ...catalogueFileHandlers({
      ...parts,
      catalogueName: () => createTranslator(locale())(($) => $.catalogue.file.name),
    }),
    ...peopleImportHandlers(parts),
    ...shellHandlers(parts),
  };
}
