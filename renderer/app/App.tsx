import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import zhTW from 'antd/locale/zh_TW';
import { observer } from 'mobx-react-lite';
import { useEffect, useMemo } from 'react';
import { Router } from 'wouter';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { Perform } from '../actions/bind-actions.ts';
import { PerformContext } from '../actions/use-actions.ts';
import { Notices } from '../scenes/frame/Notices.tsx';
import { type Stores, StoresContext } from '../stores/stores.ts';
import { applyLook } from '../styles/apply-look.ts';
import { Dialogs } from './Dialogs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useHashPath, useHashSearch } from './hash-location.ts';
import { Screen } from './Screen.tsx';

const TEXTS = { 'zh-CN': zhCN, en: enUS, 'zh-TW': zhTW } as const satisfies { [locale in Locale]: unknown };

type AppProps = { readonly stores: Stores; readonly perform: Perform };

/** The whole window: providers around the screen that fits the state of the workspace. */
export const App = observer(({ stores, perform }: AppProps) => {
  const { locale, isDark, t } = stores.app;
  const { info } = stores.workspace;
  const theme = useMemo(() => applyLook(isDark, locale), [isDark, locale]);
  const product = t(($) => $.common.product);
  useEffect(() => {
    document.title = info === null ? product : `${info.name} · ${product}`;
  }, [info, product]);

  return (
    <StoresContext value={stores}>
      <PerformContext value={perform}>
        <ConfigProvider
          theme={theme}
          locale={TEXTS[locale]}
          button={{ autoInsertSpace: false }}
          wave={{ disabled: true }}
        >
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <ErrorBoundary>
              <Screen />
              <Dialogs />
              <Notices />
            </ErrorBoundary>
          </Router>
        </ConfigProvider>
      </PerformContext>
    </StoresContext>
  );
});
