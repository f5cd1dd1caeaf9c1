import type { MenuItemConstructorOptions } from 'electron';
import { ACTIONS, type Action, type ActionId, MENUS, type MenuName } from '../../shared/actions.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { AppSettings } from '../../shared/ipc/app.contract.ts';

type Parts = {
  readonly t: Translator;
  readonly settings: AppSettings;
  readonly hasWorkspace: boolean;
  readonly isMac: boolean;
  readonly choose: (id: ActionId) => void;
};

/** Actions that show which of several choices is on. */
function checkedId(settings: AppSettings): readonly string[] {
  return [`view.theme.${settings.theme}`, `view.language.${settings.locale.replace('-', '')}`];
}

function item(action: Action, parts: Parts): MenuItemConstructorOptions {
  const label = parts.t(($) => action.label($.menu));
  if (action.id === 'app.quit') return { role: 'quit', label };
  const isChoice = action.id.startsWith('view.');
  return {
    id: action.id,
    label,
    enabled: action.when === undefined || parts.hasWorkspace,
    // The page handles its keys; the menu only shows them (macOS always handles them itself).
    ...(action.accelerator ? { accelerator: action.accelerator, registerAccelerator: false } : {}),
    ...(isChoice ? { type: 'radio', checked: checkedId(parts.settings).includes(action.id) } : {}),
    click: () => parts.choose(action.id),
  };
}

const ALL: readonly Action[] = ACTIONS;

function itemsOf(menu: MenuName, parts: Parts, prefix = ''): MenuItemConstructorOptions[] {
  return ALL.filter((action) => action.menu === menu && action.id.startsWith(prefix)).map((action) =>
    item(action, parts),
  );
}

function submenu(menu: MenuName, parts: Parts): MenuItemConstructorOptions[] {
  const { t } = parts;
  if (menu === 'view') {
    return [
      { label: t(($) => $.menu.group.theme), submenu: itemsOf('view', parts, 'view.theme.') },
      { label: t(($) => $.menu.group.language), submenu: itemsOf('view', parts, 'view.language.') },
    ];
  }
  const items = itemsOf(menu, parts);
  if (menu !== 'edit') return items;
  return [
    ...items,
    { type: 'separator' },
    { role: 'cut', label: t(($) => $.menu.role.cut) },
    { role: 'copy', label: t(($) => $.menu.role.copy) },
    { role: 'paste', label: t(($) => $.menu.role.paste) },
    { role: 'selectAll', label: t(($) => $.menu.role.selectAll) },
  ];
}

/** The native menu from the declared actions; it has no reload, zoom or developer entries. */
export function menuTemplate(parts: Parts): MenuItemConstructorOptions[] {
  const menus = MENUS.map((menu) => ({
    label: parts.t(($) => $.menu.top[menu]),
    submenu: submenu(menu, parts),
  }));
  return parts.isMac ? [{ role: 'appMenu', label: parts.t(($) => $.menu.top.app) }, ...menus] : menus;
}
