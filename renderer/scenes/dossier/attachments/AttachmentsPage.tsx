import './attachments.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useCallback } from 'react';
import { readAttachments } from '../../../../shared/domain/account/attachment-reading.ts';
import { sum } from '../../../../shared/domain/scale.ts';
import { formatFileSize } from '../../../../shared/format/file-size.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useStores } from '../../../stores/stores.ts';
import { useReading } from '../../../stores/use-reading.ts';
import { AttachmentDetails } from './AttachmentDetails.tsx';
import { AttachmentList } from './AttachmentList.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';

/** Files of the customer: a list, and beside it one of them with its content and what it proves. */
export const AttachmentsPage = observer(({ attachmentId }: { readonly attachmentId: string | undefined }) => {
  const { account, app, commands, jobs } = useStores();
  const { t } = app;
  const attachments = useReading(readAttachments);
  const shown = attachments.find(({ id }) => id === attachmentId) ?? attachments[0];
  const accountId = account.view.account.id;
  const receive = useCallback(
    (files: readonly File[]) => void jobs.receive(accountId, files),
    [jobs, accountId],
  );
  const isOver = useDroppedFiles(receive);
  const dropMark = isOver ? (
    <div className="attachments-drop" aria-hidden="true">
      {t(($) => $.attachments.dropHere, { account: account.title(accountId) })}
    </div>
  ) : null;
  const add = () => void commands.addAttachments(accountId);
  const addButton = (
    <Button size="small" type="primary" data-testid="add-attachment" onClick={add}>
      {t(($) => $.attachments.add)}
    </Button>
  );

  if (shown === undefined) {
    return (
      <div className="attachments-empty" data-testid="attachments-page">
        <EmptyState title={t(($) => $.attachments.empty)} text={t(($) => $.attachments.emptyText)}>
          {addButton}
          <p className="muted">{t(($) => $.attachments.dropHint)}</p>
        </EmptyState>
        {dropMark}
      </div>
    );
  }
  return (
    <div className="attachments" data-testid="attachments-page">
      <div className="attachments-all">
        <header className="section-header">
          <h2>{t(($) => $.attachments.title)}</h2>
          <span className="muted" data-testid="attachments-count">
            {t(($) => $.attachments.count, {
              count: attachments.length,
              size: formatFileSize(sum(attachments.map(({ size }) => size))),
            })}
          </span>
          <div className="section-action">{addButton}</div>
        </header>
        <AttachmentList attachments={attachments} shownId={shown.id} />
        <p className="muted attachments-limit">
          {t(($) => $.attachments.dropHint)}
          <br />
          {t(($) => $.attachments.limit)}
        </p>
      </div>
      <AttachmentDetails key={shown.id} attachment={shown} />
      {dropMark}
    </div>
  );
});
