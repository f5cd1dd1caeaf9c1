import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { electronCommand } from '../../build/runtime/launch.mjs';
import { windowPreferences } from '../../electron/security/window-preferences.ts';
import { CALL_NAMES } from '../../shared/ipc/names.ts';
import { launchApp, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { settle, tourOf } from './pages/tour.ts';

it('S03 gives the page a sandbox and nothing of Node', async () => {
  const app = await launchApp();
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
  const app = await launchApp();
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

it('S11 S12 S13 stays on its page and asks before a safe link leaves it', async () => {
  const app = await launchApp();
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const opened = () => app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  await answerDialogs(app, { question: 0 });
  const before = app.page.url();
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://evil/index.html',
  ]) {
    await app.page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
  }
  for (const url of [
    'https://example.com/a',
    'file:///etc/passwd',
    'smb://host/x',
    'javascript:alert(1)',
    'https://u:p@x.com/',
  ]) {
    expect(await app.page.evaluate((target) => window.open(target) === null, url)).toBe(true);
  }
  await soon(opened).toEqual(['https://example.com/a']);
  expect(app.page.url()).toBe(before);
  expect(app.electron.windows()).toHaveLength(1);
  await answerDialogs(app, { question: 1 });
  await app.page.evaluate(() => window.open('https://example.com/b'));
  expect(await app.page.evaluate(() => window.api.shell.openExternal({ url: 'mailto:a@b.example' }))).toEqual(
    { ok: true, value: false },
  );
  expect(await opened()).toHaveLength(1);
  app.problems.splice(0);
});

it('S17 offers the calls of the contract, frozen, and nothing else', async () => {
  const app = await launchApp();
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

it('S26 lets a second start focus the first and end', async () => {
  const app = await launchApp();
  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    Object.assign(globalThis, { focused: 0 });
    const counter = globalThis as unknown as { focused: number };
    if (window === undefined) return;
    window.focus = () => {
      counter.focused += 1;
    };
  });
  const env = { ...process.env, ZHIBI_USER_DATA: app.userData };
  const second = await electronCommand(['--lang=zh-CN'], { env });
  const child = spawn(second.command, second.args, { env: second.env, stdio: 'ignore' });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  await soon(() => app.electron.evaluate(() => (globalThis as unknown as { focused: number }).focused)).toBe(
    1,
  );
});

it('S27 S28 asks the network for nothing on any page, and has no developer tools', async () => {
  const app = await launchApp();
  const requested: string[] = [];
  app.page.on('request', (request) => requested.push(request.url()));
  for (const stop of tourOf(app, 'YX')) {
    await stop.go();
    await settle(app);
  }
  expect(requested.filter((url) => !/^(app:\/\/zhibi\/|data:|blob:)/.test(url))).toEqual([]);
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
