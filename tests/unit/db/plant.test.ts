import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createSample } from '../../../db/seed/create-sample.ts';
import { sampleWorkspace } from '../../../db/seed/sample.ts';
import { fakeTools, temporaryFolder } from '../../helpers/workspace.ts';

it('plants the sample: every record and value, with people as ids in the evidence', () => {
  const path = join(temporaryFolder(), 'sample.zhibi');
  const workspace = createSample({ path, passphrase: null }, fakeTools(), 'zh-CN');
  onTestFinished(() => workspace.close());
  const { connection } = workspace;
  const counted = (table: 'record' | 'entry') =>
    connection.get<{ readonly n: number }>(
      `SELECT count(*) AS n FROM change JOIN change_set ON change_set.seq = change_set_seq
        WHERE origin = 'seed' AND before IS NULL AND table_name = ?`,
      table,
    )?.n;
  const values = sampleWorkspace.records.flatMap((seed) => Object.values(seed.values).flat());
  expect(counted('record')).toBe(sampleWorkspace.records.length);
  expect(counted('entry')).toBe(values.length + values.flatMap(({ rivals = [] }) => rivals).length);
  const orphans = connection.all(
    `SELECT named.value AS name FROM entry, json_tree(entry.evidence) AS named
     WHERE (named.key IN ('recordedBy', 'by') OR named.path LIKE '%.with')
       AND named.type = 'text' AND named.value NOT IN (SELECT id FROM record)`,
  );
  expect(orphans).toEqual([]);
});
