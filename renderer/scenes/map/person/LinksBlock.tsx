import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { cellNumber, cellText } from '../../../../shared/domain/account/money.ts';
import type { RowEntry } from '../../../../shared/domain/account/view.ts';
import { CLOSENESS_SCALE } from '../../../../shared/domain/relationship/scales.ts';
import { EvidenceButton } from '../../../components/score/EvidenceButton.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from './person-on-map.ts';

type Props = { readonly person: Pick<PersonOnMap, 'id'> };

/** Who of us is in touch: how closely, in what part, and how closely it should be. */
export const LinksBlock = observer(({ person }: Props) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const { view } = account;
  const links = view.rows(person.id, 'node.links');
  const linked = new Set(links.map(({ row }) => cellText(row, 'colleague')));
  const free = view.records('colleague').filter(({ id }) => !linked.has(id));
  const title = t(($) => $.map.person.links);
  return (
    <section className="person-block" aria-label={title}>
      <h3>{title}</h3>
      {links.length === 0 && <p className="map-rule">{t(($) => $.mapPerson.linksEmpty)}</p>}
      <ul>
        {links.map((link) => (
          <LinkRow key={link.entry.id} personId={person.id} link={link} />
        ))}
      </ul>
      {free.length > 0 && (
        <Select<string>
          size="small"
          className="person-add"
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
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

const LinkRow = observer(({ personId, link }: { readonly personId: string; readonly link: RowEntry }) => {
  const { app, account, commands, workspace } = useStores();
  const { t } = app;
  const { entry, row } = link;
  const name = account.view.title(cellText(row, 'colleague') ?? '');
  const table = workspace.catalogue.field('node.links')?.type;
  const roleType = table?.kind === 'rows' ? table.columns.find(({ key }) => key === 'role')?.type : undefined;
  const levels = CLOSENESS_SCALE.map(({ value, label, criterion }) => ({
    value,
    label: `R${value}`,
    title: `${app.label(label)}：${app.label(criterion)}`,
  }));
  return (
    <li className="person-link" data-testid={`link-${name}`}>
      <span>{name}</span>
      <EvidenceButton recordId={personId} fieldKey="node.links" name={name} entryId={entry.id} />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={t(($) => $.map.person.removeLink, { name })}
        onClick={() => void commands.removeRows([entry.id])}
      />
      <div className="person-link-parts">
        <Select<string>
          size="small"
          allowClear
          value={cellText(row, 'role')}
          placeholder={t(($) => $.map.role)}
          aria-label={t(($) => $.mapPerson.linkRole, { name })}
          onChange={(role) => void commands.updateRow(entry.id, { role: role ?? null })}
          options={(roleType?.kind === 'choice' ? roleType.options : []).map(({ key, label }) => ({
            value: key,
            label: app.label(label),
          }))}
        />
        <Select<number>
          size="small"
          value={cellNumber(row, 'level') ?? 0}
          aria-label={`${name} ${t(($) => $.map.level)}`}
          onChange={(level) => void commands.updateRow(entry.id, { level })}
          popupMatchSelectWidth={false}
          options={levels}
        />
        <span aria-hidden="true">→</span>
        <Select<number>
          size="small"
          allowClear
          value={cellNumber(row, 'target')}
          placeholder={t(($) => $.mapPerson.noLinkTarget)}
          aria-label={t(($) => $.mapPerson.linkTarget, { name })}
          onChange={(target) => void commands.updateRow(entry.id, { target: target ?? null })}
          popupMatchSelectWidth={false}
          options={levels}
        />
      </div>
    </li>
  );
});
