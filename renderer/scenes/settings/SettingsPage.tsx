import './settings.css';
import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import type { Theme } from '../../stores/app-store.ts';
import { useStores } from '../../stores/stores.ts';
import { CompanySettings } from './CompanySettings.tsx';
import { WorkspaceFacts } from './WorkspaceFacts.tsx';

export const SettingsPage = observer(() => {
  const { t } = useStores().app;
  return (
    <div className="page settings" data-testid="settings-page">
      <h1>{t(($) => $.settings.title)}</h1>
      <section className="panel settings-panel" aria-label={t(($) => $.settings.appearance)}>
        <h2>{t(($) => $.settings.appearance)}</h2>
        <dl className="settings-lines">
          <dt>{t(($) => $.settings.language)}</dt>
          <dd>
            <LanguageChoice />
          </dd>
          <dt>{t(($) => $.settings.theme)}</dt>
          <dd>
            <ThemeChoice />
          </dd>
        </dl>
      </section>
      <CompanySettings />
      <section className="panel settings-panel" aria-label={t(($) => $.catalogue.title)}>
        <h2>{t(($) => $.catalogue.title)}</h2>
        <p className="muted">{t(($) => $.catalogue.intro)}</p>
        <Link href={routes.catalogue()} data-testid="open-catalogue">
          {t(($) => $.catalogue.template.manage)}
        </Link>
      </section>
      <section className="panel settings-panel" aria-label={t(($) => $.model.title)}>
        <h2>{t(($) => $.model.title)}</h2>
        <p className="muted">{t(($) => $.model.intro)}</p>
        <Link href={routes.model} data-testid="open-model">
          {t(($) => $.model.open)}
        </Link>
      </section>
      <WorkspaceFacts />
    </div>
  );
});

const ThemeChoice = observer(() => {
  const { app, notices } = useStores();
  const { t } = app;
  return (
    <Segmented<Theme>
      value={app.theme}
      aria-label={t(($) => $.settings.theme)}
      data-testid="theme"
      options={[
        { value: 'system', label: t(($) => $.settings.themes.system) },
        { value: 'light', label: t(($) => $.settings.themes.light) },
        { value: 'dark', label: t(($) => $.settings.themes.dark) },
      ]}
      onChange={(theme) => void app.setTheme(theme).catch(notices.show)}
    />
  );
});
