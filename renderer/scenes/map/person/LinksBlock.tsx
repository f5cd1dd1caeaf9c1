import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { cellNumber, cellText } from '../../../../shared/domain/account/money.ts';
import { CLOSENESS_SCALE } from '../../../../shared/domain/relationship/scales.ts';
import { EvidenceButton } from '../../../components/score/EvidenceButton.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from '../map-model.ts';

/** Who of us is in touch and how closely. */
export const LinksBlock = observer(({ person }: { readonly person: PersonOnMap }) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const { view } = account;
  const links = view.rows(person.id, 'node.links');
  const linked = new Set(links.map(({ row }) => cellText(row, 'colleague')));
  const free = view.records('colleague').filter(({ id }) => !linked.has(id));
  const title = t(($) => $.map.person.links);
  return (
    <section className="person-block" aria-label={title}>
      <h3>
        {title} <EvidenceButton recordId={person.id} fieldKey="node.links" name={title} />
      </h3>
      <ul>
        {links.map(({ entry, row }) => {
          const name = view.title(cellText(row, 'colleague') ?? '');
          return (
            <li key={entry.id} className="person-row" data-testid={`link-${name}`}>
              <span>{name}</span>
              <Select<number>
                size="small"
                value={cellNumber(row, 'level') ?? 0}
                aria-label={`${name} ${t(($) => $.map.level)}`}
                onChange={(level) => void commands.updateRow(entry.id, { level })}
                options={CLOSENESS_SCALE.map(({ value, label, criterion }) => ({
                  value,
                  label: app.label(label),
                  title: app.label(criterion),
                }))}
              />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t(($) => $.map.person.removeLink, { name })}
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
          placeholder={t(($) => $.map.person.addLink)}
          aria-label={t(($) => $.map.person.addLink)}
          onChange={(colleague) =>
            void commands.addRows(person.id, 'node.links', [{ colleague, level: 1, role: 'counterpart' }])
          }
          options={free.map(({ id }) => ({ value: id, label: view.title(id) }))}
          data-testid="person-add-link"
        />
      )}
    </section>
  );
});
