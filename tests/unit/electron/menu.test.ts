import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu.ts';
import { ACTIONS, type ActionId, isActionId } from '../../../shared/actions.ts';
import { LOCALES } from '../../../shared/i18n/locale.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';

function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function build(hasWorkspace: boolean, locale: (typeof LOCALES)[number] = 'zh-CN') {
  const chosen: ActionId[] = [];
  const template = menuTemplate({
    t: createTranslator(locale),
    settings: { locale, theme: 'dark' },
    hasWorkspace,
    isMac: false,
    choose: (id) => chosen.push(id),
  });
  const items = flat(template);
  const click = (item: MenuItemConstructorOptions) => (item.click as (() => void) | undefined)?.();
  return { template, items, chosen, click };
}

describe('native menu', () => {
  it('has every action once and tells its id', () => {
    const { items, chosen, click } = build(true);
    for (const item of items) click(item);
    const ids = ACTIONS.map(({ id }) => id).filter((id) => id !== 'app.quit');
    expect([...chosen].sort()).toEqual([...ids].sort());
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
  });

  it('shows keys and leaves them to the page', () => {
    const withKeys = build(true).items.filter(({ accelerator }) => accelerator);
    expect(withKeys.length).toBeGreaterThan(5);
    expect(withKeys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
    const keys = withKeys.map(({ accelerator }) => accelerator);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(LOCALES)('has a text for everything in %s', (locale) => {
    const texts = build(true, locale)
      .items.filter(({ type }) => type !== 'separator')
      .map(({ label }) => label ?? '');
    expect(texts.filter((text) => text === '' || text.includes('.') || text.includes('undefined'))).toEqual(
      [],
    );
  });

  it('disables what needs a workspace', () => {
    const disabled = build(false)
      .items.filter(({ enabled }) => enabled === false)
      .map(({ id }) => id);
    expect(disabled).toContain('account.create');
    expect(disabled).not.toContain('workspace.open');
    expect(build(true).items.every(({ enabled }) => enabled !== false)).toBe(true);
  });

  it('marks the theme and language that are on', () => {
    const checked = build(true, 'zh-TW')
      .items.filter((item) => item.checked)
      .map(({ id }) => id);
    expect(checked).toEqual(['view.theme.dark', 'view.language.zhTW']);
  });

  it('offers no reload and no developer tools (S28)', () => {
    const roles = build(true)
      .items.map(({ role }) => role)
      .filter((role) => role !== undefined);
    expect(roles.sort()).toEqual(['copy', 'cut', 'paste', 'quit', 'selectAll']);
  });

  it('knows its ids', () => {
    expect(isActionId('edit.undo')).toBe(true);
    expect(isActionId('edit.explode')).toBe(false);
  });
});
