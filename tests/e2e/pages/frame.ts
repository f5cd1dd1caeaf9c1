import type { ActionId } from '../../../shared/actions.ts';
import type { App } from '../app.ts';
import type { PageName } from './tour.ts';

/** What stays while pages change: rail, top bar, palette, native menu, notices. */
export function frameOf(app: App) {
  const { page, electron } = app;
  const undoButton = page.getByTestId('undo');
  const redoButton = page.getByTestId('redo');

  const openPalette = async () => {
    await page.keyboard.press('Control+K');
    await page.getByTestId('palette-input').waitFor();
  };
  /** Presses the keys and waits until the change has reached the screen. */
  const step = async (keys: string) => {
    const before = await page.evaluate(() => {
      const counter = window as unknown as { changes?: number };
      if (counter.changes === undefined) {
        counter.changes = 0;
        window.api.on('data.changed', () => {
          counter.changes = (counter.changes ?? 0) + 1;
        });
      }
      return counter.changes;
    });
    await page.keyboard.press(keys);
    await page.waitForFunction(
      (count) => ((window as unknown as { changes: number }).changes ?? 0) > count,
      before,
    );
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  };

  return {
    go: (name: PageName) => page.getByTestId(`rail-${name}`).click(),
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
    undoByKey: () => step('Control+Z'),
    redoByKey: () => step('Control+Shift+Z'),
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
