import { describe, expect, it } from 'vitest';
import { readTier } from '../../../shared/domain/account/tier-reading.ts';
import { createAccountView } from '../../../shared/domain/account/view.ts';
import { catalogueOf, NO_DECLARATIONS } from '../../../shared/domain/dossier/own-catalogue.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { reportDocumentSchema } from '../../../shared/report/document.ts';
import { buildTierMemo } from '../../../shared/report/tier-memo/build.ts';
import { explainTier } from '../../../shared/report/tier-memo/explanation.ts';
import { sampleView } from '../db/sample-view.ts';
import { printed } from './printed.ts';

const t = createTranslator('zh-CN');
const memoOf = (code: string) => buildTierMemo({ view: sampleView(code), owner: 'LY', t, locale: 'zh-CN' });

describe('re-tiering memo (domain §10.4)', () => {
  it('answers why Yunxiu is S with every figure of the worked example (domain §11.5)', () => {
    const memo = memoOf('YX');
    expect(reportDocumentSchema.safeParse(memo).success).toBe(true);
    const text = printed(memo).join('\n');
    for (const figure of [
      '总分 81.00',
      '当前价值 CV = 20 × (10×5 + 10×4 + 5×4 + 5×4 + 5×3) ÷ 35 = 82.86',
      '未来潜力 FP = 20 × (10×4 + 12×5 + 8×4 + 10×4 + 5×4) ÷ 45 = 85.33',
      '契合与控制 FIT = 20 × (8×4 + 4×3 + 8×3) ÷ 20 = 68.00',
      '总分 = 20 × (145 + 192 + 68) ÷ 100 = 81.00',
      '距 80 分界线 1.00 分',
      '28,000 ÷ 60,000 × 100 = 46.67%',
      '信用等级 A，通过',
      '三年后预计总分 80.00，CV 85.71，FP 73.78，等级 A；对应「保持」',
      '位于「共生」',
      '第 1 版',
      '审批签署',
    ])
      expect(text).toContain(figure);
    expect(text).toMatch(/2025 .*S .*81\.00/);
  });

  it('says of an override who, why and until when, and shows the review under way', () => {
    const override = printed(memoOf('MC')).join('\n');
    expect(override).toContain('由人工调整决定');
    expect(override).toContain('从 C 调整为 B');
    expect(override).toContain('何然');
    const review = printed(memoOf('ZF')).join('\n');
    expect(review).toContain('审批人或决策者更换');
  });

  it('has a sentence for everything when nothing is known', () => {
    const account = {
      id: 'x',
      kind: 'account',
      code: 'X',
      accountId: 'x',
      parentId: null,
      place: null,
    } as const;
    const view = createAccountView({
      catalogue: catalogueOf(NO_DECLARATIONS, undefined),
      today: '2026-01-15',
      accountId: 'x',
      records: [account],
      entries: [],
    });
    const lines = explainTier({ view, reading: readTier(view), t, locale: 'zh-CN' }).flatMap(
      (part) => part.lines,
    );
    expect(lines.join('\n')).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(lines[0]).toContain('还没有等级');
    expect(reportDocumentSchema.safeParse(buildTierMemo({ view, owner: '', t, locale: 'en' })).success).toBe(
      true,
    );
  });
});
