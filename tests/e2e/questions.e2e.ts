import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { launchApp, scratchFolder, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';
import { questionsOf } from './pages/questions.ts';

it('answers questions one after the other, asks others what nobody knew, and takes it back', async () => {
  const app = await launchApp();
  const { page } = app;
  const questions = questionsOf(app);
  await accountOf(app).open('YX', 'dossier');
  await questions.open();
  expect(await questions.contacts()).toContainEqual(expect.stringMatching(/方牧野.*工厂长.*R4.*5 天前联系/s));

  await questions.onlyKind('空白');
  await questions.answer('bas.web');
  await questions.type('www.yunxiu.example');
  await questions.told('已记录');
  await questions.question('bas.web').waitFor({ state: 'detached' });
  // The next question is open and takes the keys.
  await soon(() => questions.openKey()).not.toBe('question-bas.web');
  const next = await questions.openKey();
  await questions.type('688000');
  await questions.told('已记录');
  await page.getByTestId(next ?? '').waitFor({ state: 'detached' });

  await questions.answer('trx.activity');
  const before = await questions.contactOf('trx.activity');
  await page.getByTestId('answer-unknown').click();
  await questions.told('仍未知');
  await soon(() => questions.contactOf('trx.activity')).not.toBe(before);
  expect(await questions.question('trx.activity').innerText()).toContain('仍未知');

  await frameOf(app).undoByKey();
  await soon(() => questions.contactOf('trx.activity')).toBe(before);
});

it('confirms a guess with the contact and prints what was not left out', async () => {
  const folder = scratchFolder();
  const app = await launchApp();
  const { page } = app;
  const questions = questionsOf(app);
  await accountOf(app).open('YX', 'dossier');
  await questions.open();
  await questions.answer('fin.pay_ability');
  await page.getByTestId('answer-confirm').click();
  await questions.told('已证实');
  await questions.question('fin.pay_ability').waitFor({ state: 'detached' });

  await questions.question('org.chains').getByRole('checkbox').click();
  await soon(() => questions.question('org.chains').getByRole('checkbox').isChecked()).toBe(false);
  const file = join(folder, '问题单.docx');
  await answerDialogs(app, { save: file });
  await frameOf(app).runCommand('export.visitQuestions');
  await soon(() => page.getByTestId('job').first().getAttribute('data-status'), 90_000).toBe('done');
  const text = Object.values(
    unzipSync(readFileSync(file), { filter: ({ name }) => name === 'word/document.xml' }),
  )
    .map((part) => strFromU8(part))
    .join('');
  expect(text).toContain('方牧野');
  expect(text).toContain('求证：审批权限');
  expect(text).toContain('〔推断〕');
  expect(text).not.toContain('求证：决策链');
  expect(text).not.toContain('支付能力');
});
