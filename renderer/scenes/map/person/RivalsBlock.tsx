import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { cellNumber, cellText } from '../../../../shared/domain/account/money.ts';
import { MAX_SCORE } from '../../../../shared/domain/scale.ts';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from '../map-model.ts';

const DEPTHS = Array.from({ length: MAX_SCORE + 1 }, (_, value) => ({ value, label: String(value) }));
const FIRST_GUESS = 2;

/** How deep the person's ties with rivals are. */
export const RivalsBlock = observer(({ person }: { readonly person: PersonOnMap }) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const { view } = account;
  const ties = view.rows(person.id, 'node.rivals');
  const tied = new Set(ties.map(({ row }) => cellText(row, 'supplier')));
  const free = view
    .records('supplier')
    .filter(({ id }) => !tied.has(id) && view.value(id, 'sup.is_us') !== true);
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.rivals)}>
      <h3>{t(($) => $.map.person.rivals)}</h3>
      {ties.length === 0 && <p className="map-rule">{t(($) => $.map.person.rivalsEmpty)}</p>}
      <ul>
        {ties.map(({ entry, row }) => {
          const name = view.title(cellText(row, 'supplier') ?? '');
          return (
            <li key={entry.id} className="person-row">
              <span>{name}</span>
              <Select<number>
                size="small"
                value={cellNumber(row, 'depth') ?? 0}
                aria-label={`${name} ${t(($) => $.map.person.depth)}`}
                onChange={(depth) => void commands.updateRow(entry.id, { depth })}
                options={DEPTHS}
              />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t(($) => $.map.person.removeRival, { name })}
                onClick={() => void commands.removeRows([entry.id])}
              />
            </li>
          );
        })}
      </ul>
      {free.length > 0 && (
        <Select<string>
          size="small"
          className="person-add"
          value={null}
          placeholder={t(($) => $.map.person.addRival)}
          aria-label={t(($) => $.map.person.addRival)}
          onChange={(supplier) =>
            void commands.addRows(person.id, 'node.rivals', [{ supplier, depth: FIRST_GUESS }])
          }
          options={free.map(({ id }) => ({ value: id, label: view.title(id) }))}
        />
      )}
    </section>
  );
});
