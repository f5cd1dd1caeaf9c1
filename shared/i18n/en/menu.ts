import type { menu as zh } from '../zh-cn/menu.ts';

export const menu = {
  top: { app: 'Zhibi', file: 'File', edit: 'Edit', view: 'View', go: 'Go', help: 'Help' },
  group: { theme: 'Appearance', language: 'Language' },
  role: { cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select All' },
  action: {
    account: { create: 'New Account…', remove: 'Move Account to Trash…' },
    person: { create: 'New Person…' },
    workspace: {
      create: 'New Workspace…',
      open: 'Open Workspace…',
      openSample: 'Open Sample Workspace',
      deleteSample: 'Delete Sample Workspace…',
    },
    export: { dossier: 'Export Customer Dossier (Word)…', portfolio: 'Export Portfolio (Excel)…' },
    app: { quit: 'Quit Zhibi' },
    edit: { undo: 'Undo', redo: 'Redo' },
    palette: { open: 'Command Palette…' },
    search: { focus: 'Search' },
    view: {
      theme: { system: 'Follow System', light: 'Light', dark: 'Dark' },
      language: { zhCN: '简体中文', zhTW: '繁體中文', en: 'English' },
    },
    go: {
      portfolio: 'Portfolio',
      accounts: 'Accounts',
      assessments: 'Assessments',
      documents: 'Reports',
      settings: 'Settings',
    },
    help: { about: 'About Zhibi' },
  },
  dialog: {
    createTitle: 'New Workspace',
    createName: 'My Workspace',
    openTitle: 'Open Workspace',
    exportTitle: 'Export to',
    workspaceFiles: 'Zhibi workspace',
    wordFiles: 'Word document',
    excelFiles: 'Excel workbook',
    dossierName: 'Customer dossier',
    portfolioName: 'Portfolio',
    linkQuestion: 'Open this address in another program?',
    linkOpen: 'Open',
    cancel: 'Cancel',
  },
} satisfies typeof zh;
