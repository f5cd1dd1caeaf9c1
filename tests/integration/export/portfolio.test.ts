import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createVolume } from '../../../build/bench/volume/create-volume.ts';
import { createSample } from '../../../db/seed/create-sample.ts';
import { openWorkspace, type Workspace } from '../../../db/workspace.ts';
import { exportDocument } from '../../../electron/export/export-document.ts';
import { renderXlsx } from '../../../electron/export/xlsx/render.ts';
import { portfolioSource } from '../../../electron/host/portfolio-source.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { fakeTools, temporaryFolder } from '../../helpers/workspace.ts';
import { type FormulaCell, recalculated } from './recalculated.ts';

const TOLERANCE = 0.005;

async function exported(workspace: Workspace, locale: Locale): Promise<string> {
  onTestFinished(() => workspace.close());
  const path = join(temporaryFolder(), 'portfolio.xlsx');
  const data = portfolioSource(workspace, '林曜');
  await exportDocument({ document: 'portfolio', path, data, t: createTranslator(locale), locale });
  return path;
}

/** Cells whose two figures differ, errors among them. */
function different(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  return cells.filter(
    ({ cached, computed }) =>
      typeof cached !== 'number' ||
      typeof computed !== 'number' ||
      !(Math.abs(cached - computed) <= TOLERANCE * Math.max(1, Math.abs(cached) / 10_000)),
  );
}

describe('portfolio workbook, computed again by LibreOffice', () => {
  test('the sample: every figure is the app’s', { timeout: 180_000 }, async () => {
    const file = { path: join(temporaryFolder(), 'sample.zhibi'), passphrase: null };
    const path = await exported(createSample(file, fakeTools(), 'zh-CN'), 'zh-CN');
    const cells = await recalculated(path);
    expect(cells.length).toBeGreaterThan(350);
    expect(different(cells)).toEqual([]);

    // Key figures of the worked example (domain §11.3–11.7), all computed by LibreOffice.
    const figures = cells.flatMap(({ computed }) => (typeof computed === 'number' ? [computed] : []));
    const worked = [
      81, 68.33, 1244.38, 8.04, 56.07, 29_495.76, 18_010.76, 2_914.28, 53.4, 23.33, 51.17, 58.33, 49.16, 76,
      48, 44, 57.14, 28.05, 18, 215.77, 38.85, 60_000, 1_249.92, 965.85, 966.57, 981.86,
    ];
    const missing = worked.filter((figure) => !figures.some((one) => Math.abs(one - figure) <= TOLERANCE));
    expect(missing).toEqual([]);
  });

  test('a wrong figure and a division by zero are found', { timeout: 120_000 }, async () => {
    const path = join(temporaryFolder(), 'wrong.xlsx');
    const cell = (value: number, formula: string) => [{ kind: 'figure' as const, value, formula }];
    const columns = [{ key: 'a', label: 'a', kind: 'number' as const, width: 1 }];
    const rows = [cell(2, '1+1'), cell(2.01, '1+1'), cell(0, '1/0')];
    const meta = {
      customer: '',
      owner: '',
      date: '2026-01-15',
      secrecy: '',
      locale: 'en',
      cover: [],
    } as const;
    const blocks = [{ kind: 'table' as const, sheet: 'S', columns, rows }];
    await renderXlsx(
      { version: 1, title: 't', subtitle: '', meta: { ...meta, cover: [] }, blocks },
      path,
      {},
    );
    const cells = await recalculated(path);
    expect(different(cells).map(({ place }) => place)).toEqual(['S!A3', 'S!A4']);
  });

  test('sixty accounts', { timeout: 240_000 }, async () => {
    const { path: file } = createVolume(temporaryFolder(), 60, 3);
    const path = await exported(openWorkspace({ path: file, passphrase: null }, fakeTools()), 'en');
    const cells = await recalculated(path);
    expect(cells.length).toBeGreaterThan(1_500);
    expect(different(cells)).toEqual([]);
  });
});
