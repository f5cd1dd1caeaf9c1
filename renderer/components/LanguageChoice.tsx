import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Locale } from '../../shared/i18n/locale.ts';
import { useStores } from '../stores/stores.ts';

/** The three languages, each under its own name. */
export const LanguageChoice = observer(() => {
  const { app, notices } = useStores();
  const { t } = app;
  return (
    <Segmented<Locale>
      value={app.locale}
      aria-label={t(($) => $.settings.language)}
      data-testid="language"
      options={[
        { value: 'zh-CN', label: t(($) => $.settings.languages.zhCN) },
        { value: 'zh-TW', label: t(($) => $.settings.languages.zhTW) },
        { value: 'en', label: t(($) => $.settings.languages.en) },
      ]}
      onChange={(locale) => void app.setLocale(locale).catch(notices.show)}
    />
  );
});
