import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../../electron/export/export-document.ts';
import { renderXlsx } from '../../../electron/export/xlsx/render.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { SHEETS } from '../../../shared/report/portfolio/build.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { sampleViews } from './sample.ts';
import { zipTexts } from './zip.ts';

async function read(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The cell below a heading in a row. */
function cellUnder(sheet: ExcelJS.Worksheet, heading: string, row: number): ExcelJS.Cell {
  const values = sheet.getRow(1).values as readonly unknown[];
  const index = values.indexOf(heading);
  if (index < 0) throw new Error(`No column ${heading}`);
  return sheet.getRow(row).getCell(index);
}

/** Row of the account. */
function rowOf(sheet: ExcelJS.Worksheet, account: string): number {
  for (let row = 2; row <= sheet.rowCount; row += 1)
    if (String(cellUnder(sheet, '客户', row).value).startsWith(account)) return row;
  throw new Error(`No account ${account}`);
}

describe('portfolio in Excel', () => {
  test('the sample: live formulas with the results of the worked example', async () => {
    const { views, folder } = sampleViews();
    const path = join(folder, 'p.xlsx');
    const years = [2023, 2024, 2025];
    const data = { views, count: views.length, years, owner: '林曜', date: '2026-01-15' };
    await exportDocument({
      document: 'portfolio',
      path,
      data,
      t: createTranslator('zh-CN'),
      locale: 'zh-CN',
    });
    const workbook = await read(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(SHEETS);

    const concentration = sheetOf(workbook, 'Concentration');
    expect(cellUnder(concentration, '占比', 2).value).toEqual({
      formula: 'C2/SUM($C$2:$C$13)*100',
      result: expect.closeTo(23.33, 2),
    });
    expect(cellUnder(concentration, '累计占比', 4).value).toMatchObject({ formula: 'SUM(D$2:D4)' });
    expect(cellUnder(concentration, '销售收入（万元）', 14).value).toEqual({
      formula: 'SUM($C$2:$C$13)',
      result: 60000,
    });
    const measures = new Map<string, unknown>();
    concentration.eachRow((row) => measures.set(String(row.getCell(2).value), row.getCell(3).value));
    expect(measures.get('集中度 HHI')).toMatchObject({
      formula: "SUM('Concentration'!$F$2:$F$13)",
      result: 1244.38,
    });
    expect(measures.get('前 5 大客户占比 CR5（%）')).toMatchObject({ result: 68.33 });

    const accounts = sheetOf(workbook, 'Accounts');
    expect(accounts.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(accounts.autoFilter).toBeTruthy();
    const due = cellUnder(accounts, '到期', rowOf(accounts, '云岫储能')).value;
    expect(due).toBeInstanceOf(Date);
    expect((due as Date).toISOString()).toMatch(/T00:00:00\.000Z$/);

    const wallet = sheetOf(workbook, 'Wallet');
    const formats: string[] = [];
    wallet.eachRow((row) => formats.push(row.getCell(5).numFmt ?? ''));
    expect(formats).toContain('#,##0.00"〔推断〕"');

    const readme = sheetOf(workbook, 'Readme');
    expect(cellUnder(readme, '工作表 / 项目', 2).value).toBe('Accounts');
  });

  test('matrix and Pareto stand on their sheets as pictures, named in every part that must know them', async () => {
    const { views, folder } = sampleViews();
    const path = join(folder, 'p.xlsx');
    const data = { views, count: views.length, years: [2025], owner: '林曜', date: '2026-01-15' };
    await exportDocument({ document: 'portfolio', path, data, t: createTranslator('en'), locale: 'en' });
    const parts = zipTexts(path);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const number of [SHEETS.indexOf('Matrix') + 1, SHEETS.indexOf('Concentration') + 1]) {
      const sheet = parts.get(`xl/worksheets/sheet${number}.xml`) ?? '';
      // The order that Excel insists on; another one brings its repair message.
      expect(sheet).toMatch(
        /<\/sheetData><autoFilter .*<pageMargins .*<pageSetup .*<\/headerFooter><drawing r:id="rId1"\/><\/worksheet>$/,
      );
      expect(parts.get(`xl/worksheets/_rels/sheet${number}.xml.rels`)).toContain(`drawing${number}.xml`);
      expect(parts.get(`xl/drawings/_rels/drawing${number}.xml.rels`)).toContain(`image${number}x1.png`);
      expect(parts.get(`xl/drawings/drawing${number}.xml`)).toContain('r:embed="rId1"');
      expect(types).toContain(`/xl/drawings/drawing${number}.xml`);
      expect(parts.get(`xl/media/image${number}x1.png`)?.length).toBeGreaterThan(5_000);
    }
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(workbook).toContain('&apos;Accounts&apos;!$A:$B,&apos;Accounts&apos;!$1:$1');
    const media = (await read(path)).worksheets.flatMap((sheet) => sheet.getImages());
    expect(media).toHaveLength(2);
  });

  test('no text becomes a formula, whatever it begins with', async () => {
    const path = join(temporaryFolder(), 'x.xlsx');
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '普通\u0000文字'];
    const report: ReportDocument = {
      version: 1,
      title: 't',
      subtitle: '',
      meta: { customer: '', owner: '', date: '2026-01-15', secrecy: '', locale: 'zh-CN', cover: [] },
      blocks: [
        {
          kind: 'table',
          sheet: 'Data',
          columns: [{ key: 'a', label: '=A', kind: 'text', width: 1 }],
          rows: texts.map((text) => [{ kind: 'text', runs: [{ text }] }]),
        },
      ],
    };
    await renderXlsx(report, path, {});
    const parts = zipTexts(path);
    expect(parts.get('xl/sharedStrings.xml')).toContain('普通文字');
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    const sheet = sheetOf(await read(path), 'Data');
    sheet.eachRow((row) => {
      const { type, value } = row.getCell(1);
      expect(type).toBe(ExcelJS.ValueType.String);
      expect(String(value)).not.toMatch(/^[=+\-@\t\r]/);
    });
    expect(sheet.rowCount).toBe(texts.length + 1);
  });
});
