import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { buildCustomerDossier } from '../../../shared/report/customer-dossier/build.ts';
import { reportDocumentSchema } from '../../../shared/report/document.ts';
import { printed } from './printed.ts';
import { smallView } from './small-view.ts';

const build = (locale: Locale = 'zh-CN') =>
  buildCustomerDossier({ view: smallView(), owner: '林曜', t: createTranslator(locale), locale });

describe('customer dossier', () => {
  test('is a valid document and the same each time', () => {
    expect(() => reportDocumentSchema.parse(build())).not.toThrow();
    expect(build()).toEqual(build());
  });

  test('marks inferred, disputed and unsourced values, and no others', () => {
    const lines = printed(build());
    expect(lines).toContain('集团或母公司 | 云岫控股〔推断〕 | [1]');
    expect(lines).toContain('员工数 | 6,820 人〔待核〕 | [1]');
    expect(lines).toContain('网站 | yunxiu.example〔推断〕 | ');
    expect(lines).toContain('简称 | 云岫储能 | [1]');
    expect(lines.some((line) => line.includes('2026〔推断〕'))).toBe(true);
  });

  test('prints custom fields in their section', () => {
    expect(printed(build())).toContain('自定义工厂代号 | 临泽-01 | [1]');
  });

  test('leaves personal and sensitive fields out, keeps the decisive ones', () => {
    const text = printed(build()).join('\n');
    expect(text).not.toContain('13800000000');
    expect(text).not.toContain('已婚');
    expect(text).toContain('陆承渊 | 董事长 | 总裁办');
    expect(text).toContain('不支持〔推断〕');
  });

  test('asks empty fields as questions instead of printing blank lines', () => {
    const lines = printed(build());
    const questions = lines.slice(lines.indexOf('# 待解问题'));
    expect(questions).toContain('基础资料 | 总部地址 | 去哪里拜访高层 | 重要');
    expect(lines.slice(0, lines.indexOf('# 待解问题')).some((line) => line.startsWith('总部地址 |'))).toBe(
      false,
    );
  });

  test('numbers a source once', () => {
    expect(printed(build()).filter((line) => line.startsWith('[1]'))).toEqual([
      '[1] 客户文件 · 年度报告 · 截至 2025-12-31',
    ]);
  });

  test('chapters in both languages', () => {
    const heads = (locale: Locale) => printed(build(locale)).filter((line) => /^##? /.test(line));
    expect(heads('zh-CN')).toMatchSnapshot();
    expect(heads('en')).toMatchSnapshot();
  });
});
