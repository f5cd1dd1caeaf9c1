import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { accountViews } from '../../../db/queries/views.ts';
import { createSample } from '../../../db/seed/create-sample.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { fakeTools, temporaryFolder } from '../../helpers/workspace.ts';

/** Views of the twelve sample accounts, and a folder for files. */
export function sampleViews(): {
  readonly views: readonly AccountView[];
  readonly yunxiu: AccountView;
  readonly folder: string;
} {
  const folder = temporaryFolder();
  const workspace = createSample(
    { path: join(folder, 'sample.zhibi'), passphrase: null },
    fakeTools(),
    'zh-CN',
  );
  onTestFinished(() => workspace.close());
  const views = [...accountViews(workspace)];
  const yunxiu = views.find((view) => view.title(view.account.id).startsWith('云岫'));
  if (yunxiu === undefined) throw new Error('The sample has no 云岫储能科技');
  return { views, yunxiu, folder };
}
