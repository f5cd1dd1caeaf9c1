/** Languages of the product; zh-CN is written first, en by hand, zh-TW is derived from zh-CN. */
export const LOCALES = ['zh-CN', 'en', 'zh-TW'] as const;
export type Locale = (typeof LOCALES)[number];
