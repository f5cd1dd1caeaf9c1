import type { Locator } from 'playwright-core';
import type { ActionId } from '../../../shared/actions.ts';
import { type App, soon } from '../app.ts';

/** What stays while pages change: rail, top bar, palette, native menu, notices. */
export function frameOf(app: App) {
  const { page, electron } = app;
  const undoButton = page.getByTestId('undo');
  const redoButton = page.getByTestId('redo');

  const openPalette = async () => {
    await page.keyboard.press('Control+K');
    await page.getByTestId('palette-input').waitFor();
  };
  /** Presses the keys and waits until the step that was named is no longer the next one. */
  const step = async (button: Locator, keys: string) => {
    const before = await button.getAttribute('aria-label');
    await page.keyboard.press(keys);
    await soon(() => button.getAttribute('aria-label')).not.toBe(before);
  };

  return {
    go: (name: 'portfolio' | 'accounts' | 'assessments' | 'documents' | 'settings') =>
      page.getByTestId(`rail-${name}`).click(),
    openPalette,
    search: async (query: string) => {
      await openPalette();
      await page.getByTestId('palette-input').fill(query);
    },
    runCommand: async (id: ActionId) => {
      await openPalette();
      await page.getByTestId(`command-${id}`).click();
    },
    /** Chooses an entry of the native menu. */
    chooseMenu: (id: ActionId) =>
      electron.evaluate(({ Menu }, wanted) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
        if (!item?.enabled) throw new Error(`no menu entry ${wanted}`);
        item.click();
      }, id),
    undoByKey: () => step(undoButton, 'Control+Z'),
    redoByKey: () => step(redoButton, 'Control+Shift+Z'),
    canUndo: () => undoButton.isEnabled(),
    canRedo: () => redoButton.isEnabled(),
    notice: async (text: string) => {
      await page.getByTestId('notices').getByText(text).waitFor();
    },
    dismissNotices: async () => {
      const close = page.getByTestId('notices').getByRole('button');
      while ((await close.count()) > 0) await close.first().click();
    },
    confirm: () => page.getByTestId('confirm').click(),
    workspaceName: () => page.getByTestId('workspace-chip').innerText(),
  };
}
