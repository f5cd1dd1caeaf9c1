import { observer } from 'mobx-react-lite';
import type { ImportPlanView } from '../../../shared/ipc/people-import.contract.ts';
import { useStores } from '../../stores/stores.ts';

/** How many rows end how. */
export const ImportCounts = observer(({ plan }: { readonly plan: ImportPlanView }) => {
  const { t } = useStores().app;
  const { counts, cycles, issues, placeholders } = plan;
  const of = (deed: keyof typeof counts) => counts[deed] ?? 0;
  const figures = [
    { key: 'create', value: of('create') },
    { key: 'update', value: of('update') },
    { key: 'vacancy', value: of('vacancy') + placeholders.length },
    { key: 'known', value: of('same') + of('keep') },
    { key: 'skipped', value: of('duplicate') + of('leftOut') },
    { key: 'cycles', value: cycles.length },
    { key: 'problems', value: issues.length },
  ] as const;
  return (
    <dl className="people-import-counts" data-testid="import-counts">
      {figures.map(({ key, value }) => (
        <div key={key} className={value === 0 ? 'muted' : undefined}>
          <dt>{t(($) => $.peopleImport.count[key])}</dt>
          <dd data-testid={`import-count-${key}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
});
