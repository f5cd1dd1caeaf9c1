import { type ThemeConfig, theme } from 'antd';
import type { Locale } from '../../shared/i18n/locale.ts';

/** Puts language and theme on the document and answers antd's look, made of the then current tokens of tokens.css. */
export function applyLook(isDark: boolean, locale: Locale): ThemeConfig {
  const root = document.documentElement;
  root.lang = locale;
  root.dataset.theme = isDark ? 'dark' : 'light';
  const style = getComputedStyle(root);
  const read = (token: string) => style.getPropertyValue(token).trim();
  return {
    // The rules of antd come with its style sheet; only the values of the theme are worked out while it runs.
    zeroRuntime: true,
    algorithm: isDark ? [theme.darkAlgorithm, theme.compactAlgorithm] : [theme.compactAlgorithm],
    token: {
      colorPrimary: read('--accent'),
      // antd's own lighter tone falls below 4.5:1 as text.
      colorPrimaryHover: read('--accent'),
      colorInfo: read('--accent'),
      colorLink: read('--accent'),
      colorSuccess: read('--good'),
      colorWarning: read('--warn'),
      colorError: read('--bad'),
      colorText: read('--text'),
      colorTextSecondary: read('--text-muted'),
      colorTextTertiary: read('--text-muted'),
      colorTextPlaceholder: read('--text-muted'),
      colorTextDescription: read('--text-muted'),
      colorBgBase: read('--surface'),
      colorBgContainer: read('--surface'),
      colorBgElevated: read('--surface'),
      colorBgLayout: read('--bg'),
      colorBorder: read('--line'),
      colorBorderSecondary: read('--line-soft'),
      colorTextLightSolid: read('--on-accent'),
      fontFamily: read('--font'),
      // The compact algorithm takes two pixels off: 13 and 12 on screen.
      fontSize: 15,
      fontSizeSM: 12,
      borderRadius: 6,
      controlHeight: 32,
      motion: false,
      wireframe: false,
    },
    components: {
      Button: {
        primaryColor: read('--on-accent'),
        primaryShadow: 'none',
        defaultShadow: 'none',
        fontWeight: 500,
      },
      Tooltip: { colorTextLightSolid: read('--surface'), colorBgSpotlight: read('--text') },
    },
  };
}
