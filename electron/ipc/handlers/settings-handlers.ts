import { type AppSettings, appSettingsSchema } from '../../../shared/ipc/app.contract.ts';
import type { SettingsFile } from '../../services/settings-file.ts';
import type { MainHandlers } from '../answer-request.ts';

type Parts = {
  readonly settings: SettingsFile;
  /** Applies the theme, rebuilds the menu and tells the windows. */
  readonly onChange: (settings: AppSettings) => void;
};

/** The part of the settings that windows may see and change. */
export function visibleSettings(settings: SettingsFile): AppSettings {
  const { locale, theme } = settings.get();
  return { locale, theme };
}

/** Calls for the settings of this installation. */
export function settingsHandlers(parts: Parts): Pick<MainHandlers, 'settings.get' | 'settings.set'> {
  return {
    'settings.get': async () => visibleSettings(parts.settings),
    'settings.set': async (change) => {
      const before = visibleSettings(parts.settings);
      parts.settings.update(appSettingsSchema.parse({ ...before, ...change }));
      const after = visibleSettings(parts.settings);
      parts.onChange(after);
      return after;
    },
  };
}
