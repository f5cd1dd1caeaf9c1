import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { VirtualTable } from '../../components/table/VirtualTable.tsx';
import { useStores } from '../../stores/stores.ts';
import { CycleList } from './CycleList.tsx';
import { ImportCounts } from './ImportCounts.tsx';
import { IssueList } from './IssueList.tsx';
import type { ImportModel } from './import-model.ts';
import { treeColumns } from './tree-columns.tsx';
import { treeLines } from './tree-lines.ts';

/** What the import would do: how many, the tree, the circles, a remark on every row that needs one. */
export const PreviewStep = observer(({ model }: { readonly model: ImportModel }) => {
  const { t } = useStores().app;
  const { plan } = model;
  const lines = useMemo(() => (plan === null ? [] : treeLines(plan)), [plan]);
  const columns = useMemo(() => treeColumns(t, model.leaveOut), [t, model]);
  if (plan === null) {
    return (
      <div className="people-import-wait" aria-busy="true">
        <Spin description={t(($) => $.peopleImport.preview.computing)} />
      </div>
    );
  }
  return (
    <div className="people-import-preview" aria-busy={model.isBusy}>
      <ImportCounts plan={plan} />
      <div className="people-import-split">
        <section className="people-import-tree">
          <h2>{t(($) => $.peopleImport.preview.tree)}</h2>
          <VirtualTable
            label={t(($) => $.peopleImport.preview.tree)}
            rows={lines}
            columns={columns}
            keyOf={({ key }) => key}
            testId="import-tree"
            empty={t(($) => $.peopleImport.preview.nothing)}
          />
        </section>
        <div className="people-import-remarks">
          <CycleList plan={plan} onCut={model.cut} />
          <IssueList plan={plan} />
        </div>
      </div>
    </div>
  );
});
