import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { buildCustomerDossier } from '../../../shared/report/customer-dossier/build.ts';
import { sampleView } from '../db/sample-view.ts';
import { printed } from './printed.ts';

const chapter = (locale: Locale, from: string, to: string): readonly string[] => {
  const lines = printed(
    buildCustomerDossier({ view: sampleView('YX'), owner: '林曜', t: createTranslator(locale), locale }),
  );
  return lines.slice(lines.indexOf(from), lines.indexOf(to));
};

describe('supplier chapter of Yunxiu', () => {
  const lines = chapter('zh-CN', '# 供应商格局', '# 人物与关系');
  const has = (text: string) => lines.some((line) => line.includes(text));

  it('prints the selection process with gatekeepers, warnings, dates and knock-outs', () => {
    expect(has('技术委员会评审 | 裴景行\n我方与把关人没有关系')).toBe(true);
    expect(has('2026-07-15 框架招标')).toBe(true);
    expect(has('开放 OPC UA 接口 – 我方满足')).toBe(true);
    expect(has('定标规则: 按名次分配份额')).toBe(true);
  });

  it('prints scores, gap and threat of the worked example (domain §11.2)', () => {
    expect(lines).toContain('加权得分 | 100% | 73.00 | 75.00 | 71.00 | 66.00');
    expect(has('−2.00 | 59.25 中')).toBe(true);
  });

  it('prints the share matrix by category and year, and how concentrated supply is', () => {
    expect(lines).toContain('控制与边缘 | 砚川智控 | 20% | 25% | 30% | +10.00');
    expect(has('HHI 2,713.51：高度集中，相当于 3.69 家')).toBe(true);
  });

  it('prints contracts of all suppliers and the share plan with what it rests on', () => {
    expect(lines).toContain('2026-09-30 | 258 天 | 霁野自动化 | 控制与边缘 | ');
    expect(has('42%〔推断〕')).toBe(true);
    expect(has('A4 霁野控制框架合同替换投标')).toBe(true);
  });

  it('is there in English as well', () => {
    expect(chapter('en', '# Suppliers', '# People and relationships').length).toBeGreaterThan(50);
  });
});
