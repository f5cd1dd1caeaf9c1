import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import zhTW from 'antd/locale/zh_TW';
import { observer } from 'mobx-react-lite';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { Router } from 'wouter';
import type { Locale } from '../../shared/i18n/locale.ts';
import { Frame } from '../scenes/frame/Frame.tsx';
import { UnlockScene } from '../scenes/welcome/UnlockScene.tsx';
import { WelcomeScene } from '../scenes/welcome/WelcomeScene.tsx';
import { type Stores, StoresContext } from '../stores/stores.ts';
import { antdTheme } from '../styles/antd-theme.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useHashPath, useHashSearch } from './hash-location.ts';

const TEXTS = { 'zh-CN': zhCN, en: enUS, 'zh-TW': zhTW } as const satisfies { [locale in Locale]: unknown };

/** The whole window: providers, and the screen that fits the state of the workspace. */
export const App = observer(({ stores }: { readonly stores: Stores }) => {
  const { locale, isDark } = stores.app;
  const theme = useMemo(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    return antdTheme(isDark);
  }, [isDark]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <StoresContext value={stores}>
      <ConfigProvider theme={theme} locale={TEXTS[locale]} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          <ErrorBoundary>
            <Screen />
          </ErrorBoundary>
        </Router>
      </ConfigProvider>
    </StoresContext>
  );
});

const Screen = observer(() => <></>);
