import { computed, makeAutoObservable } from 'mobx';
import type { Label } from '../../shared/domain/label.ts';
import { labelText } from '../../shared/i18n/label-text.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import type { AppSettings, EventPayload } from '../../shared/ipc/app.contract.ts';
import type { Client } from '../services/client.ts';

export type Theme = AppSettings['theme'];
export type HostStatus = EventPayload<'host.changed'>['status'];

/** Language, theme and the state of the data host: what belongs to the installation and not to a workspace. */
export class AppStore {
  locale: Locale = 'zh-CN';
  theme: Theme = 'system';
  /** Language and theme are known; nothing is drawn before, so that neither changes before the eyes. */
  isLoaded = false;
  /** What the system asks for; told by the frame's media query. */
  systemIsDark = false;
  hostStatus: HostStatus = 'up';
  private readonly client: Client;

  constructor(client: Client) {
    this.client = client;
    makeAutoObservable<this, 'client'>(
      this,
      { client: false, t: computed({ keepAlive: true }) },
      { autoBind: true },
    );
  }

  get isDark(): boolean {
    return this.theme === 'dark' || (this.theme === 'system' && this.systemIsDark);
  }

  /** Translator of the current language. */
  get t(): Translator {
    return createTranslator(this.locale);
  }

  /** Text of a catalogue label in the current language. */
  label(label: Label): string {
    return labelText(label, this.locale);
  }

  async load(): Promise<void> {
    this.apply(await this.client.settings.get({}));
  }

  async setLocale(locale: Locale): Promise<void> {
    this.apply(await this.client.settings.set({ locale }));
  }

  async setTheme(theme: Theme): Promise<void> {
    this.apply(await this.client.settings.set({ theme }));
  }

  apply(settings: AppSettings): void {
    this.locale = settings.locale;
    this.theme = settings.theme;
    this.isLoaded = true;
  }

  setSystemIsDark(isDark: boolean): void {
    this.systemIsDark = isDark;
  }

  setHostStatus(status: HostStatus): void {
    this.hostStatus = status;
  }
}
