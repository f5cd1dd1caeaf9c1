import { createTranslator } from '../../shared/i18n/translator.ts';
import type { AppSettings, DocumentName } from '../../shared/ipc/app.contract.ts';
import type { Dialogs } from '../services/dialogs.ts';
import type { SettingsFile } from '../services/settings-file.ts';
import type { UnlockTokens } from '../services/unlock-tokens.ts';
import type { WorkspaceSession } from '../services/workspace-session.ts';
import type { MainHandlers } from './answer-request.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { shellHandlers } from './handlers/shell-handlers.ts';
import { workspaceHandlers } from './handlers/workspace-handlers.ts';
import type { CallHost } from './host-link.ts';

type Parts = {
  readonly session: WorkspaceSession;
  readonly dialogs: Dialogs;
  readonly unlockTokens: UnlockTokens;
  readonly settings: SettingsFile;
  readonly callHost: CallHost;
  readonly announce: () => void;
  readonly openExternal: (url: string) => Promise<void>;
  readonly reveal: (path: string) => void;
  readonly onSettings: (settings: AppSettings) => void;
};

/** One handler for each call that main answers itself. */
export function createMainHandlers(parts: Parts): MainHandlers {
  const locale = () => parts.settings.get().locale;
  const titleOf = (document: DocumentName) => {
    const t = createTranslator(locale());
    return document === 'portfolio'
      ? t(($) => $.menu.dialog.portfolioName)
      : t(($) => $.menu.dialog.dossierName);
  };
  return {
    ...workspaceHandlers({
      ...parts,
      newName: () => createTranslator(locale())(($) => $.menu.dialog.createName),
    }),
    ...settingsHandlers({ settings: parts.settings, onChange: parts.onSettings }),
    ...exportHandlers({ ...parts, locale, titleOf }),
    ...shellHandlers(parts),
  };
}
