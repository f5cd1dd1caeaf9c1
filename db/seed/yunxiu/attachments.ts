import { createHash } from 'node:crypto';
import { fileTypeOf } from '../../../shared/domain/attachment/file-type.ts';
import { fact, verified } from '../notation.ts';
import { onePagePdf } from '../one-page-pdf.ts';
import type { SeedRecord } from '../types.ts';

type SampleFile = {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  /** Day on which it came into the workspace. */
  readonly date: string;
  readonly bytes: Uint8Array;
};

const contract = onePagePdf([
  'MES 系统框架合同（摘要）',
  '合同编号：YC-YX-2025-011',
  '甲方：云岫储能科技股份有限公司',
  '乙方：砚川智控股份有限公司',
  '',
  '一、合同金额：人民币 1,980 万元（含税）。',
  '二、期限：2025-04-01 至 2027-03-31；到期前 6 个月书面续约。',
  '三、份额：甲方承诺乙方在 MES 品类的份额不低于 45%。',
  '四、付款：预付 30%，验收后 60%，质保金 10%。',
  '五、服务：重大故障 4 小时响应，24 小时到场。',
  '',
  '甲方代表：（签章）        乙方代表：（签章）',
  '签订日期：2025-03-28',
]);

const WEEKS = ['10-05', '10-12', '10-19', '10-26', '11-02', '11-09', '11-16', '11-23', '11-30', '12-07'];
const MISJUDGED = [0.82, 0.91, 1.04, 1.12, 1.18, 1.21, 1.2, 1.17, 1.22, 1.19];
/** Agreed in the contract, percent. */
const AGREED = 0.8;

const weeklyCsv = `周止日,误判率%,约定%\n${WEEKS.map((week, index) => `2025-${week},${MISJUDGED[index]},${AGREED}`).join('\n')}\n`;

function weeklyChart(): string {
  const y = (percent: number): number => 220 - percent * 130;
  const bars = MISJUDGED.map((percent, index) => {
    const top = y(percent);
    const x = 46 + index * 40;
    return `<rect x="${x}" y="${top}" width="24" height="${220 - top}" fill="#2350cf"/><text x="${x + 12}" y="${top - 4}" font-size="9" text-anchor="middle">${percent}</text><text x="${x + 12}" y="234" font-size="9" text-anchor="middle">${WEEKS[index]}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 250" width="920" height="500" font-family="sans-serif"><rect width="460" height="250" fill="#fff"/><text x="230" y="22" font-size="13" text-anchor="middle">视觉检测误判率（周），云岫一期产线</text>${bars.join('')}<line x1="36" x2="444" y1="${y(AGREED)}" y2="${y(AGREED)}" stroke="#bb2727" stroke-dasharray="4 3"/><text x="444" y="${y(AGREED) - 4}" font-size="10" text-anchor="end" fill="#bb2727">约定 ${AGREED}%</text></svg>\n`;
}

const encoder = new TextEncoder();

/** Small files of the complete account: a contract, and what stands behind its complaint. */
const files: readonly SampleFile[] = [
  {
    code: 'D01',
    name: 'YC-YX-2025-011 MES 框架合同摘要.pdf',
    note: '签章原件在商务部档案柜；份额承诺见第三条。',
    date: '2025-04-02',
    bytes: contract,
  },
  {
    code: 'D02',
    name: '视觉误判率周报 2025Q4.csv',
    note: '客户质量部每周一发出。',
    date: '2025-12-23',
    bytes: encoder.encode(weeklyCsv),
  },
  {
    code: 'D03',
    name: '误判率走势.svg',
    note: '月度服务例会上展示的图。',
    date: '2025-12-23',
    bytes: encoder.encode(weeklyChart()),
  },
];

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Contents to store beside the records. */
export const yunxiuContents = files.map(({ bytes }) => ({
  hash: hashOf(bytes),
  size: bytes.byteLength,
  bytes,
}));

export const attachmentRecords: readonly SeedRecord[] = files.map(({ code, name, note, date, bytes }) => {
  const evidence = verified('own_system', '存入工作区', date);
  return {
    kind: 'attachment',
    code,
    account: 'YX',
    values: {
      'att.name': fact(name, evidence),
      'att.note': fact(note, evidence),
      'att.type': fact(fileTypeOf(name, bytes), evidence),
      'att.size': fact(bytes.byteLength, evidence),
      'att.hash': fact(hashOf(bytes), evidence),
    },
  };
});
