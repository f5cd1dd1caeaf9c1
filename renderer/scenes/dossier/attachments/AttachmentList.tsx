import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { AttachmentReading } from '../../../../shared/domain/account/attachment-reading.ts';
import { fileKindOf } from '../../../../shared/domain/attachment/file-type.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { formatFileSize } from '../../../../shared/format/file-size.ts';
import { routes } from '../../../app/routes.ts';
import { useStores } from '../../../stores/stores.ts';

type AttachmentListProps = {
  readonly attachments: readonly AttachmentReading[];
  readonly shownId: string;
};

const COLUMNS = ['name', 'size', 'date', 'proves'] as const;

/** Every file with its kind, size, day and how many values rest on it. */
export const AttachmentList = observer(({ attachments, shownId }: AttachmentListProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const link = (record: string) =>
    routes.account(account.view.account.id, 'dossier', { section: 'attachments', record });

  return (
    <table className="dossier-table attachments-list">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(($) => $.attachments.columns[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {attachments.map(({ id, name, type, size, date, proves }) => (
          <tr key={id} className={id === shownId ? 'attachments-shown' : undefined} data-testid="attachment">
            <td className="attachments-name">
              <Link href={link(id)} aria-current={id === shownId ? 'true' : undefined} title={name}>
                {name}
              </Link>
              <span className="muted">{t(($) => $.attachments.kind[fileKindOf(type)])}</span>
            </td>
            <td className="attachments-figure">{formatFileSize(size)}</td>
            <td className="attachments-fact">{date === null ? '' : formatDate(date, app.locale)}</td>
            <td className="attachments-figure">
              {proves.length === 0 ? '' : t(($) => $.attachments.provesCount, { count: proves.length })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
