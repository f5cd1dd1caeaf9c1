import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchApp, scratchFolder } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { frameOf } from './pages/frame.ts';
import { portfolioOf } from './pages/portfolio.ts';
import { welcomeOf } from './pages/welcome.ts';

it('opens its own copy of the sample and offers what to do with it', async () => {
  const app = await launchApp({ isFirst: true });
  const portfolio = portfolioOf(app);
  await portfolio.appears();
  expect(await portfolio.codes()).toHaveLength(12);
  expect(existsSync(join(app.userData, 'sample', 'sample.zhibi'))).toBe(true);
  expect(await frameOf(app).workspaceName()).toMatch(/示例工作区[\s\S]*未加密[\s\S]*按 2026-01-15 计算/);
  const offers = await app.page.getByTestId('sample-bar').getByRole('button').allInnerTexts();
  expect(offers).toEqual(['新建自己的工作区', '打开文件', '删除示例']);
});

it('deletes the sample, which leads to the welcome, and opens a fresh one from there', async () => {
  const app = await launchApp();
  const welcome = welcomeOf(app);
  await welcome.deleteSample();
  await welcome.appears();
  expect(readdirSync(join(app.userData, 'sample'))).toEqual([]);
  await app.quit();

  const later = await launchApp({ userData: app.userData });
  await welcomeOf(later).appears();
  await welcomeOf(later).openSample();
  await portfolioOf(later).appears();
  expect(await portfolioOf(later).codes()).toHaveLength(12);
});

it('makes a plain workspace, and a later start opens it again', async () => {
  const file = join(scratchFolder(), '我的客户.zhibi');
  const app = await launchApp();
  await answerDialogs(app, { save: file });
  await app.page.getByTestId('sample-create').click();
  await welcomeOf(app).create(null);
  await app.page.getByText('从第一家客户开始').waitFor();
  expect(await app.page.getByTestId('sample-bar').count()).toBe(0);
  await app.quit();

  const later = await launchApp({ userData: app.userData });
  await later.page.getByText('从第一家客户开始').waitFor();
  expect(await frameOf(later).workspaceName()).toContain('我的客户.zhibi');
});

it('makes an encrypted workspace that wants its passphrase on the next start', async () => {
  const file = join(scratchFolder(), '机密.zhibi');
  const app = await launchApp();
  await answerDialogs(app, { save: file });
  await app.page.getByTestId('sample-create').click();
  await welcomeOf(app).create('云岫的口令只有我知道');
  await app.page.getByText('从第一家客户开始').waitFor();
  expect(await frameOf(app).workspaceName()).toMatch(/机密\.zhibi[\s\S]*已加密/);
  await app.quit();

  const later = await launchApp({ userData: app.userData });
  const welcome = welcomeOf(later);
  await welcome.asksForPassphrase();
  await welcome.unlock('不是这个口令');
  await welcome.unlockProblem('口令不对。请再输入一次。口令无法找回。');
  await welcome.unlock('云岫的口令只有我知道');
  await later.page.getByText('从第一家客户开始').waitFor();
  expect(await frameOf(later).workspaceName()).toContain('已加密');
});

it('wants a passphrase of eight characters, typed twice alike', async () => {
  const app = await launchApp();
  await app.page.getByTestId('sample-create').click();
  await app.page.getByTestId('passphrase').fill('短口令');
  await app.page.getByText('至少 8 个字符').waitFor();
  await app.page.getByTestId('passphrase').fill('足够长的一个口令');
  await app.page.getByTestId('passphrase-repeat').fill('另外的一个长口令');
  await app.page.getByText('两次输入不一样').waitFor();
  expect(await app.page.getByTestId('confirm').isDisabled()).toBe(true);
});
