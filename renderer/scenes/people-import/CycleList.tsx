import { Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ImportPlanView } from '../../../shared/ipc/people-import.contract.ts';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly plan: ImportPlanView; readonly onCut: (line: number) => void };

/** Circles with their chain; which row gives up its boss is the user's choice. */
export const CycleList = observer(({ plan, onCut }: Props) => {
  const { t } = useStores().app;
  if (plan.cycles.length === 0) return null;
  return (
    <section data-testid="import-cycles">
      <h2>{t(($) => $.peopleImport.preview.cycles)}</h2>
      <p className="muted">{t(($) => $.peopleImport.preview.cyclesHint)}</p>
      <ul className="people-import-cycles">
        {plan.cycles.map(({ chain, cut }) => {
          const rows = chain.flatMap(({ line, name }) => (line === null ? [] : [{ line, name }]));
          const names = [...chain, ...chain.slice(0, 1)].map(({ name }) => name).join(' → ');
          return (
            <li key={rows.map(({ line }) => line).toSorted((a, b) => a - b)[0]}>
              <p>
                <bdi>{names}</bdi>
              </p>
              <Radio.Group
                vertical
                aria-label={names}
                value={cut}
                onChange={(event) => onCut(event.target.value)}
                options={rows.map(({ line, name }) => ({
                  value: line,
                  label: t(($) => $.peopleImport.preview.cut, { line, name }),
                }))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
});
