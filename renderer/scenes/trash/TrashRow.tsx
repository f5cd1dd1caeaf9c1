import { Button, Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import { RECORD_KIND_INFO } from '../../../shared/domain/dossier/record-kinds.ts';
import { formatDate } from '../../../shared/format/date.ts';
import type { TrashItem } from '../../../shared/ipc/history.contract.ts';
import { localDay, localTime } from '../../components/time/local-time.ts';
import { useStores } from '../../stores/stores.ts';
import { type TrashTitles, trashName } from './trash-name.ts';

type TrashRowProps = {
  readonly item: TrashItem;
  readonly titles: TrashTitles;
  readonly isSelected: boolean;
  readonly onSelect: (isOn: boolean) => void;
  readonly onRestore: () => void;
};

/** One removal: a record with all that went along, or a value. */
export const TrashRow = observer(({ item, titles, isSelected, onSelect, onRestore }: TrashRowProps) => {
  const { app, workspace } = useStores();
  const { t, locale } = app;
  const { of, kind, fieldKey, isWithheld, along, bringsBack, accountId, accountTitle, at, actor } = item;
  const field = fieldKey === null ? undefined : workspace.catalogue.field(fieldKey);
  const name = isWithheld ? t(($) => $.trash.withheld) : trashName(item, field, titles, locale);
  const label = field === undefined ? app.label(RECORD_KIND_INFO[kind].label) : app.label(field.label);
  const place = [
    accountId === null ? t(($) => $.trash.workspace) : accountTitle,
    of === 'entry' && item.title !== accountTitle ? item.title : '',
  ].filter((text) => text !== '');
  return (
    <tr data-testid="trash-item">
      <td>
        <Checkbox
          checked={isSelected}
          aria-label={t(($) => $.trash.select, { name })}
          onChange={(event) => onSelect(event.target.checked)}
        />
      </td>
      <td>
        <span className="trash-kind">{label}</span> <b>{name}</b>{' '}
        {along > 0 && <span className="muted">{t(($) => $.trash.along, { count: along })}</span>}
        {bringsBack !== null && (
          <div className="muted">{t(($) => $.trash.bringsBack, { name: bringsBack })}</div>
        )}
      </td>
      <td>{kind === 'account' && of === 'record' ? t(($) => $.trash.workspace) : place.join(' · ')}</td>
      <td>
        <time dateTime={at}>{`${formatDate(localDay(at), locale)} ${localTime(at)}`}</time>
      </td>
      <td>{actor}</td>
      <td>
        <Button size="small" data-testid="trash-restore" onClick={onRestore}>
          {t(($) => $.trash.restore)}
        </Button>
      </td>
    </tr>
  );
});
