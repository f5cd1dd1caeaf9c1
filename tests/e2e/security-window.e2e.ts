import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { electronCommand } from '../../build/runtime/launch.mjs';
import { launchApp, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';

// What leaves a window, and what may come to it (architecture §3).

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
  const answer = await app.page.evaluate(() => window.api.shell.openExternal({ url: 'mailto:a@b.example' }));
  expect(JSON.parse(answer)).toEqual({ ok: true, value: false });
  expect(await opened()).toHaveLength(1);
  app.problems.splice(0);
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
