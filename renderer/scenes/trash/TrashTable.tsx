import { observer } from 'mobx-react-lite';
import type { TrashItem } from '../../../shared/ipc/history.contract.ts';
import { useStores } from '../../stores/stores.ts';
import { TrashRow } from './TrashRow.tsx';
import type { TrashTitles } from './trash-name.ts';

type TrashTableProps = {
  readonly items: readonly TrashItem[];
  readonly titles: TrashTitles;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isOn: boolean) => void;
  readonly onRestore: (id: string) => void;
};

/** What was deleted, where it stood, when and by whom. */
export const TrashTable = observer(({ items, titles, selected, onSelect, onRestore }: TrashTableProps) => {
  const { t } = useStores().app;
  return (
    <div className="panel trash-scroll">
      <table className="trash-table" aria-label={t(($) => $.trash.title)} data-testid="trash-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t(($) => $.trash.what)}</th>
            <th scope="col">{t(($) => $.trash.where)}</th>
            <th scope="col">{t(($) => $.trash.when)}</th>
            <th scope="col">{t(($) => $.trash.who)}</th>
            <th scope="col">{t(($) => $.trash.action)}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <TrashRow
              key={item.id}
              item={item}
              titles={titles}
              isSelected={selected.has(item.id)}
              onSelect={(isOn) => onSelect(item.id, isOn)}
              onRestore={() => onRestore(item.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});
