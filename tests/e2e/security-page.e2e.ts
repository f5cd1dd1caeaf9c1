import { expect, it } from 'vitest';
import { windowPreferences } from '../../electron/security/window-preferences.ts';
import { CALL_NAMES } from '../../shared/ipc/names.ts';
import { launchApp, sharedApp } from './app.ts';

// What a page may do (architecture §3).

/** For the tests that ask the page; the attack has a program of its own. */
const shared = sharedApp();

it('S03 gives the page a sandbox and nothing of Node', async () => {
  const app = shared();
  const live = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const contents = webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
      return contents.getLastWebPreferences();
    }),
  );
  // Electron reports only a part of the preferences; what it reports must be what we asked for.
  const expected = Object.entries(windowPreferences('')).filter(([name]) => name in (live[0] ?? {}));
  expect(live).toEqual([expect.objectContaining(Object.fromEntries(expected))]);
  expect(expected.map(([name]) => name)).toEqual(
    expect.arrayContaining(['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag']),
  );
  const found = await app.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
});

it('S06 S07 refuses injected scripts, eval and files, and the page reports it', async () => {
  const app = await launchApp();
  const outcome = await app.page.evaluate(
    () =>
      new Promise<{ ran: boolean; evalThrew: boolean; violations: string[]; file: string }>((resolve) => {
        const violations: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(event.effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'window.taken = true';
        document.head.append(script);
        // Later, because what a debugger runs directly may use eval.
        setTimeout(async () => {
          let evalThrew = false;
          try {
            // biome-ignore lint/security/noGlobalEval: it must fail
            globalThis.eval('1');
          } catch {
            evalThrew = true;
          }
          const file = await fetch('file:///etc/passwd').then(
            () => 'read',
            () => 'refused',
          );
          setTimeout(() => resolve({ ran: 'taken' in window, evalThrew, violations, file }));
        });
      }),
  );
  expect(outcome).toMatchObject({ ran: false, evalThrew: true, file: 'refused' });
  expect(outcome.violations).toEqual(
    expect.arrayContaining(['script-src-elem', 'script-src', 'connect-src']),
  );
  expect(app.problems.splice(0).every((problem) => /Content Security Policy|file:/.test(problem))).toBe(true);
});

it('S10 grants no permission', async () => {
  const app = shared();
  const answers = await app.page.evaluate(async () => {
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    return [
      await state('geolocation'),
      await state('notifications'),
      await Notification.requestPermission(),
      media,
    ];
  });
  expect(answers).toEqual(['denied', 'denied', 'denied', 'denied']);
});

it('S17 offers the calls of the contract, frozen, and nothing else', async () => {
  const app = shared();
  const shape = await app.page.evaluate(() => {
    const entries = Object.entries(window.api);
    const calls = entries.filter(([, value]) => typeof value === 'object');
    return {
      calls: calls.flatMap(([feature, verbs]) => Object.keys(verbs).map((verb) => `${feature}.${verb}`)),
      others: entries.filter(([, value]) => typeof value === 'function').map(([name]) => name),
      frozen: [window.api, ...calls.map(([, verbs]) => verbs)].every(Object.isFrozen),
    };
  });
  expect(shape.calls.toSorted()).toEqual([...CALL_NAMES].sort());
  expect(shape.others.toSorted()).toEqual(['on', 'setPlace']);
  expect(shape.frozen).toBe(true);
});

it('S28 has no developer tools', async () => {
  const app = shared();
  await app.page.keyboard.press('Control+Shift+I');
  await app.page.keyboard.press('F12');
  const tools = await app.electron.evaluate(({ BrowserWindow, Menu }) => {
    const flat = (menu: Electron.Menu | null): Electron.MenuItem[] =>
      (menu?.items ?? []).flatMap((item) => [item, ...flat(item.submenu ?? null)]);
    return {
      open: BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isDevToolsOpened()),
      roles: flat(Menu.getApplicationMenu()).map(({ role }) => String(role ?? '').toLowerCase()),
    };
  });
  expect(tools.open).toBe(false);
  expect(tools.roles.filter((role) => /devtools|reload/.test(role))).toEqual([]);
});
