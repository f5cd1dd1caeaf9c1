import { CANVAS_ACTIONS } from './canvas-actions.ts';
import type { menu } from './i18n/zh-cn/menu.ts';

/**
 * Every action of the program, declared once: the native menu, the command palette and the keyboard of the
 * page are all made from this list. The page binds what an action does (renderer/actions) to its id.
 */

export const MENUS = ['file', 'edit', 'map', 'view', 'go', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

type Declaration = {
  readonly id: string;
  /** Picks its text from the catalogue: `t(($) => action.label($.menu))`. */
  readonly label: (messages: typeof menu) => string;
  readonly menu: MenuName;
  /** Electron's notation; the page handles the key itself, the native menu only shows it. */
  readonly accelerator?: string;
  /** Offered in the command palette. */
  readonly palette: boolean;
  /** `workspace`: needs an open workspace; `account`: needs an account on the screen. Left out: always there. */
  readonly when?: 'workspace' | 'account';
};

export const ACTIONS = [
  {
    id: 'account.create',
    label: ($) => $.action.account.create,
    menu: 'file',
    accelerator: 'CmdOrCtrl+N',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'person.create',
    label: ($) => $.action.person.create,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  {
    id: 'note.create',
    label: ($) => $.action.note.create,
    menu: 'file',
    accelerator: 'CmdOrCtrl+Shift+N',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'contact.create',
    label: ($) => $.action.contact.create,
    menu: 'file',
    accelerator: 'CmdOrCtrl+Shift+L',
    palette: true,
    when: 'account',
  },
  {
    id: 'account.remove',
    label: ($) => $.action.account.remove,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  {
    id: 'window.create',
    label: ($) => $.action.window.create,
    menu: 'file',
    accelerator: 'CmdOrCtrl+Alt+N',
    palette: true,
    when: 'workspace',
  },
  { id: 'workspace.create', label: ($) => $.action.workspace.create, menu: 'file', palette: true },
  {
    id: 'workspace.open',
    label: ($) => $.action.workspace.open,
    menu: 'file',
    accelerator: 'CmdOrCtrl+O',
    palette: true,
  },
  {
    id: 'workspace.openSample',
    label: ($) => $.action.workspace.openSample,
    menu: 'file',
    palette: true,
  },
  {
    id: 'workspace.deleteSample',
    label: ($) => $.action.workspace.deleteSample,
    menu: 'file',
    palette: true,
  },
  {
    id: 'export.dossier',
    label: ($) => $.action.export.dossier,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  {
    id: 'export.portfolio',
    label: ($) => $.action.export.portfolio,
    menu: 'file',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'export.visitQuestions',
    label: ($) => $.action.export.visitQuestions,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  {
    id: 'export.map',
    label: ($) => $.action.export.map,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  {
    id: 'people.import',
    label: ($) => $.action.people.import,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  {
    id: 'app.quit',
    label: ($) => $.action.app.quit,
    menu: 'file',
    accelerator: 'CmdOrCtrl+Q',
    palette: false,
  },
  {
    id: 'edit.undo',
    label: ($) => $.action.edit.undo,
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Z',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'edit.redo',
    label: ($) => $.action.edit.redo,
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+Z',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'palette.open',
    label: ($) => $.action.palette.open,
    menu: 'edit',
    accelerator: 'CmdOrCtrl+K',
    palette: false,
  },
  {
    id: 'search.focus',
    label: ($) => $.action.search.focus,
    menu: 'edit',
    accelerator: 'CmdOrCtrl+F',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'map.find',
    label: ($) => $.action.map.find,
    menu: 'map',
    palette: true,
    when: 'account',
  },
  { id: 'view.theme.system', label: ($) => $.action.view.theme.system, menu: 'view', palette: true },
  { id: 'view.theme.light', label: ($) => $.action.view.theme.light, menu: 'view', palette: true },
  { id: 'view.theme.dark', label: ($) => $.action.view.theme.dark, menu: 'view', palette: true },
  { id: 'view.language.zhCN', label: ($) => $.action.view.language.zhCN, menu: 'view', palette: true },
  { id: 'view.language.zhTW', label: ($) => $.action.view.language.zhTW, menu: 'view', palette: true },
  { id: 'view.language.en', label: ($) => $.action.view.language.en, menu: 'view', palette: true },
  {
    id: 'go.portfolio',
    label: ($) => $.action.go.portfolio,
    menu: 'go',
    accelerator: 'CmdOrCtrl+1',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'go.accounts',
    label: ($) => $.action.go.accounts,
    menu: 'go',
    accelerator: 'CmdOrCtrl+2',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'go.assessments',
    label: ($) => $.action.go.assessments,
    menu: 'go',
    accelerator: 'CmdOrCtrl+3',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'go.documents',
    label: ($) => $.action.go.documents,
    menu: 'go',
    accelerator: 'CmdOrCtrl+4',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'go.settings',
    label: ($) => $.action.go.settings,
    menu: 'go',
    accelerator: 'CmdOrCtrl+,',
    palette: true,
  },
  {
    id: 'go.trash',
    label: ($) => $.action.go.trash,
    menu: 'go',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'tier.explain',
    label: ($) => $.action.tier.explain,
    menu: 'go',
    palette: true,
    when: 'account',
  },
  {
    id: 'export.tierMemo',
    label: ($) => $.action.export.tierMemo,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  {
    id: 'model.open',
    label: ($) => $.action.model.open,
    menu: 'go',
    palette: true,
    when: 'workspace',
  },
  {
    id: 'snapshot.create',
    label: ($) => $.action.snapshot.create,
    menu: 'file',
    palette: true,
    when: 'account',
  },
  ...CANVAS_ACTIONS,
  { id: 'help.about', label: ($) => $.action.help.about, menu: 'help', palette: true },
] as const satisfies readonly Declaration[];

export type ActionId = (typeof ACTIONS)[number]['id'];
/** One action with its optional parts; `ACTIONS` itself keeps the literal types. */
export type Action = Declaration & { readonly id: ActionId };

/** True for the id of a declared action, such as one that arrives with `menu.chosen`. */
export function isActionId(id: unknown): id is ActionId {
  return ACTIONS.some((action) => action.id === id);
}
