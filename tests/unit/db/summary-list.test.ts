import { describe, expect, it } from 'vitest';
import { accountViews, createSummaryCache } from '../../../db/queries/views.ts';
import { createSample } from '../../../db/seed/create-sample.ts';
import { summarise } from '../../../shared/domain/account/summary.ts';
import { fakeTools, temporaryFolder } from '../../helpers/workspace.ts';

const sample = () =>
  createSample({ path: `${temporaryFolder()}/sample.zhibi`, passphrase: null }, fakeTools(), 'zh-CN');

describe('the list of all accounts', () => {
  it('says the same as the view of each whole account', () => {
    const workspace = sample();
    const list = createSummaryCache().list(workspace);
    expect(list).toEqual([...accountViews(workspace)].map(summarise));
    expect(list).toHaveLength(12);
    workspace.close();
  });

  it('answers those asked for in its own order and leaves out what is unknown', () => {
    const workspace = sample();
    const cache = createSummaryCache();
    const [first, second] = cache.list(workspace).map(({ accountId }) => accountId) as [string, string];
    const asked = cache.list(workspace, [second, 'unknown', first]);
    expect(asked.map(({ accountId }) => accountId)).toEqual([first, second]);
    workspace.close();
  });

  it('reads an account anew once it is forgotten', () => {
    const workspace = sample();
    const cache = createSummaryCache();
    const before = cache.list(workspace).find(({ code }) => code === 'QL');
    const accountId = before?.accountId ?? '';
    const name = workspace.connection.get<{ id: string }>(
      "SELECT id FROM entry WHERE record_id = ? AND field_key = 'bas.short'",
      accountId,
    );
    workspace.history.commit({ origin: 'user', code: 'entry.set', subject: '', place: '' }, (recorder) =>
      recorder.update('entry', name?.id ?? '', { value: '千澜' }),
    );
    expect(cache.list(workspace, [accountId])[0]?.name).toBe('千澜汽车');
    cache.forget([accountId]);
    expect(cache.list(workspace, [accountId])[0]?.name).toBe('千澜');
    workspace.close();
  });
});
