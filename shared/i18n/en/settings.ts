import type { Translated } from '../messages.ts';
import type { settings as source } from '../zh-cn/settings.ts';

export const settings: Translated<typeof source> = {
  title: 'Settings',
  appearance: 'Appearance and language',
  language: 'Language',
  theme: 'Appearance',
  themes: {
    system: 'Follow system',
    light: 'Light',
    dark: 'Dark',
  },
  languages: {
    zhCN: '简体中文',
    en: 'English',
    zhTW: '繁體中文',
  },
  company: 'Our company',
  companyNote: 'Revenue, contribution and headcount are the base of sales shares and per-head indices.',
  noCompany: 'No data about our own company yet.',
  createCompany: 'Add our company',
  workspace: 'Workspace',
  file: 'File',
  protection: 'Protection',
  today: 'As of',
  asOf: {
    machine: 'Today (date of this machine)',
    note: 'Ages, due dates and expiry count from this day. Empty = the date of this machine.',
    reset: 'Use the date of this machine',
  },
  schema: 'File format',
  version: 'version {{version}}',
};
