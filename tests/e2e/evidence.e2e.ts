import { expect, it } from 'vitest';
import { sharedApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { inspectorOf } from './pages/inspector.ts';

/** Each test looks at another value. */
const shared = sharedApp();

it('records where a value comes from, and its quality follows', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  const inspector = inspectorOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  await dossier.setLine('bas.web', 'www.yunxiu.example');
  await dossier.select('bas.web');
  await inspector.shows('网站');
  expect(await inspector.value()).toBe('www.yunxiu.example');
  // Each change is seen before the next is made, as a person does.
  await inspector.chooseSource('公开披露');
  await soon(() => inspector.part('来源类型')).toBe('公开披露');
  await inspector.setText('出处', '2025 年报第 3 页');
  await soon(() => inspector.part('出处')).toBe('2025 年报第 3 页');
  await inspector.setDate('信息截止', '2025-12-31');
  await soon(() => inspector.part('信息截止')).toBe('2025-12-31');
  await inspector.chooseStatus('已收集');
  await inspector.hasStatus('已收集');
  await inspector.chooseConfidence('中');
  await soon(inspector.quality).toContain('0.8 × 0.8 × 1.0 = 0.64');
  await inspector.setDate('信息截止', '2021-01-01');
  await soon(() => dossier.mark('bas.web')).toBe('已过期');
  expect(await inspector.part('出处')).toBe('2025 年报第 3 页');
});

it('takes "verified" away from a value that is edited, and keeps its history (rules d and e)', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  const inspector = inspectorOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  await dossier.select('bas.short');
  await inspector.hasStatus('已求证');
  await dossier.setLine('bas.short', '云岫');
  await inspector.hasStatus('已收集');
  await soon(async () => (await inspector.history()).length).toBeGreaterThanOrEqual(2);
  const [newest, former] = await inspector.history();
  expect(newest).toContain('云岫');
  expect(former).toMatch(/云岫储能.*证/);
});

it('verifies a guess only with a contact: one makes it medium (rule b)', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  const inspector = inspectorOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('cha');
  await dossier.select('cha.philosophy');
  await inspector.hasStatus('推断');
  await inspector.chooseStatus('已求证');
  expect(await inspector.root.getByRole('button', { name: '标为已求证' }).isDisabled()).toBe(true);
  await inspector.verifyWith('陆承渊');
  await inspector.hasStatus('已求证');
  await inspector.root.getByText(/向 陆承渊/).waitFor();
  await soon(() => inspector.quality()).toMatch(/^质量\s*1\.0 × 0\.8/);
});

it('lists what waits to be verified', async () => {
  const app = shared();
  await accountOf(app).open('YX', 'dossier');
  await app.page.getByTestId('list-inferred').click();
  const rows = app.page.getByTestId('doubts-inferred').locator('tbody tr');
  await soon(() => rows.count()).toBeGreaterThan(5);
  expect(await app.page.getByTestId('list-inferred').innerText()).toContain(String(await rows.count()));
});
