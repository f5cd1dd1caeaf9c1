import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/docx/render.ts';
import { exportDocument } from '../../../electron/export/export-document.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { sampleViews } from './sample.ts';
import { zipTexts } from './zip.ts';

/** Ids that the library draws by chance, made equal. */
const normalised = (xml: string) =>
  xml.replaceAll(/ (r:id|r:embed|w:id|id|w:name)="[^"]*"/g, '').replaceAll(/_\w*Toc\w+/g, '');

async function exported(folder: string, name: string, view: ReturnType<typeof sampleViews>['yunxiu']) {
  const path = join(folder, name);
  const shares: number[] = [];
  await exportDocument({
    document: 'customer-dossier',
    path,
    data: { view, owner: '林曜' },
    t: createTranslator('zh-CN'),
    locale: 'zh-CN',
    onProgress: (share) => shares.push(share),
  });
  return { parts: zipTexts(path), shares };
}

describe('customer dossier in Word', () => {
  test('the sample account', { timeout: 120_000 }, async () => {
    const { yunxiu, folder } = sampleViews();
    const { parts, shares } = await exported(folder, 'a.docx', yunxiu);
    const document = parts.get('word/document.xml') ?? '';
    const styles = parts.get('word/styles.xml') ?? '';

    // Every style names an East-Asian font, headings too.
    const fonts = styles.match(/<w:rFonts [^>]*>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(8);
    expect(fonts.every((font) => font.includes('w:eastAsia="微软雅黑"'))).toBe(true);
    for (const style of ['Heading1', 'Heading2', 'Heading3']) {
      const definition =
        new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`).exec(styles)?.[0] ?? '';
      expect(definition).toContain('微软雅黑');
    }
    // Exact line heights would clip pictures.
    expect(styles).not.toMatch(/w:line="\d+"(?![^>]*w:lineRule)/);

    expect(document).toContain('〔推断〕');
    expect(document).toContain('TOC \\h \\o');
    expect(document).toMatch(/<w:tblHeader\s*\/>/);
    expect(document).toMatch(/<w:cantSplit\s*\/>/);
    expect(document).toMatch(/descr="云岫储能(科技)?组织权力地图"/);
    expect(document).toContain('w:orient="landscape"');
    // Map, categories, tier, shares, stickiness: each drawn as on the screen.
    const pictures = [...parts.keys()].filter((name) => /^word\/media\/.*\.png$/.test(name));
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    for (const title of ['价值矩阵', '供应商份额变化', '历年黏性'])
      expect(document).toMatch(new RegExp(`descr="[^"]*${title}`));

    const head = [...parts]
      .filter(([name]) => name.startsWith('word/header'))
      .map(([, xml]) => xml)
      .join('');
    expect(head).toContain(yunxiu.title(yunxiu.account.id));
    const foot = [...parts]
      .filter(([name]) => name.startsWith('word/footer'))
      .map(([, xml]) => xml)
      .join('');
    expect(foot).toContain('NUMPAGES');
    expect(parts.get('docProps/core.xml')).toContain('2026-01-15T00:00:00Z');

    // Figures of the worked example reach the page (domain §11).
    for (const figure of ['81.00', '53.40', '52.71', '28.05%', '2,914.28'])
      expect(document).toContain(figure);

    expect(shares.at(-1)).toBe(1);
    expect(shares.every((share, index) => index === 0 || share >= (shares[index - 1] ?? 0))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('the same data give the same document', async () => {
    const column = { key: 'a', label: '金额', kind: 'money', width: 1 } as const;
    const series = [{ name: '份额', values: [1, 2] }];
    const report: ReportDocument = {
      version: 1,
      title: '客户档案',
      subtitle: '',
      meta: {
        customer: '云岫',
        owner: '林曜',
        date: '2026-01-15',
        secrecy: '内部',
        locale: 'zh-CN',
        cover: [],
      },
      blocks: [
        { kind: 'heading', level: 1, text: '供应商格局' },
        { kind: 'table', columns: [column], rows: [[{ kind: 'figure', value: 2, mark: '〔推断〕' }]] },
        { kind: 'chart', chart: 'line', title: '份额', categories: ['2024', '2025'], series },
      ],
    };
    const folder = temporaryFolder();
    const documents: string[] = [];
    for (const name of ['a.docx', 'b.docx']) {
      await writeFile(join(folder, name), await renderDocx(report, createTranslator('zh-CN'), {}));
      documents.push(zipTexts(join(folder, name)).get('word/document.xml') ?? '');
    }
    expect(documents[0]).toContain('〔推断〕');
    expect(normalised(documents[0] ?? '')).toBe(normalised(documents[1] ?? ''));
  });
});
