import { describe, expect, it } from 'vitest';
import { createRivalCache, rivalProfile } from '../../../db/queries/competitors.ts';
import { createSample } from '../../../db/seed/create-sample.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { fakeTools, temporaryFolder } from '../../helpers/workspace.ts';

const sample = () =>
  createSample({ path: `${temporaryFolder()}/sample.zhibi`, passphrase: null }, fakeTools(), 'zh-CN');

describe('rivals across all accounts', () => {
  it('joins spellings and sums up spend, wallets, threat and the next contract that ends', () => {
    const workspace = sample();
    const list = createRivalCache().list(workspace);
    expect(new Map(list.map(({ name, accountIds }) => [name, accountIds.length]))).toEqual(
      new Map([
        ['诺哈特系统', 3],
        ['霁野自动化', 3],
        ['拓砾机电', 2],
        ['晟衡控制', 3],
      ]),
    );
    const spends = list.map(({ spend }) => spend ?? 0);
    expect(spends).toEqual([...spends].sort((a, b) => b - a));
    const jiye = list.find(({ key }) => key === '霁野自动化');
    expect(jiye?.spellings).toEqual(['霁野自动化', '霁野']);
    // Qianlan 22,000 × 34 % + 12,000 × 14 %, Zhefeng 19,000 × 30 %, Yunxiu by domain §11.1.
    const yunxiu = rivalProfile(workspace, '霁野自动化').accounts.find(({ friends }) => friends.length > 0);
    expect(jiye?.spend).toBe(9_160 + 5_700 + (yunxiu?.years.at(-1)?.amount ?? 0));
    expect(jiye?.nextEnd).toBe('2026-06-30');
    expect(jiye?.threat?.band).toBe('high');
    workspace.close();
  });

  it('reads one rival by any spelling, with what is known at each account', () => {
    const workspace = sample();
    const profile = rivalProfile(workspace, ' 霁野自动化 ');
    expect(profile.accounts).toHaveLength(3);
    const yunxiu = profile.accounts.find(({ friends }) => friends.length > 0);
    expect(yunxiu?.friends.map(({ depth }) => depth)).toEqual([5, 4]);
    expect(yunxiu?.categories).toHaveLength(4);
    const control = yunxiu?.categories.find(({ category }) => category.includes('控制'));
    expect(control).toMatchObject({ position: 'lead', trend: -5 });
    expect(control?.shares.map(({ share }) => share)).toEqual([45, 42, 40]);
    expect(yunxiu?.ends[0]).toMatchObject({ date: '2026-09-30', kind: 'contract' });
    expect(yunxiu?.weaknesses[0]).toMatchObject({ text: '接口封闭', status: 'collected', isStale: false });
    expect(rivalProfile(workspace, '霁野').name).toBe('霁野自动化');
    expect(() => rivalProfile(workspace, '砚川智控')).toThrow(AppError);
    workspace.close();
  });

  it('is the same from the list as from the whole accounts', () => {
    const workspace = sample();
    for (const { accounts: _accounts, ...summary } of createRivalCache()
      .list(workspace)
      .map(({ name }) => rivalProfile(workspace, name))) {
      expect(createRivalCache().list(workspace)).toContainEqual(summary);
    }
    workspace.close();
  });
});
