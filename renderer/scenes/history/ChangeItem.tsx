import { observer } from 'mobx-react-lite';
import { readSnapshot } from '../../../shared/domain/account/snapshots.ts';
import { RECORD_KIND_INFO } from '../../../shared/domain/dossier/record-kinds.ts';
import type { TimelineChange } from '../../../shared/ipc/history.contract.ts';
import { BeforeAfter } from '../../components/change/BeforeAfter.tsx';
import { type ChangeWords, changeLines } from '../../components/change/change-text.ts';
import type { Titles } from '../../components/change/use-change-words.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';
import { useStores } from '../../stores/stores.ts';
import { FieldLink } from './FieldLink.tsx';
import { snapshotName } from './snapshot-name.ts';

type ChangeItemProps = {
  readonly change: TimelineChange;
  readonly words: ChangeWords;
  readonly titles: Titles;
};

/** One change of a step: where, and value before and after. */
export const ChangeItem = observer(({ change, words, titles }: ChangeItemProps) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { recordId, fieldKey, entryId, deed, before, after, isWithheld } = change;
  const record = titles[recordId];
  const isAccount = recordId === account.id;
  if (fieldKey === null) {
    const isSnapshot = account.view.record(recordId)?.kind === 'snapshot';
    const kind = record === undefined ? '' : app.label(RECORD_KIND_INFO[record.kind].label);
    return (
      <li className="history-change">
        <span className={`history-deed history-deed-${deed}`}>{t(($) => $.history.recordDeed[deed])}</span>
        <span>{`${kind} ${isSnapshot ? snapshotName(readSnapshot(account.view, recordId), t) : (record?.title ?? '')}`}</span>
      </li>
    );
  }
  const field = workspace.catalogue.field(fieldKey);
  const source = after?.sourceRef ?? null;
  return (
    <li className="history-change">
      {deed !== 'changed' && (
        <span className={`history-deed history-deed-${deed}`}>{t(($) => $.history.deed[deed])}</span>
      )}
      {!isAccount && <span className="muted">{record?.title}</span>}
      <FieldLink recordId={recordId} fieldKey={fieldKey} entryId={entryId} />
      {isWithheld ? (
        <em className="muted">{t(($) => $.history.withheld)}</em>
      ) : (
        changeLines(field, before, after, words).map((line) => (
          <BeforeAfter key={line.name} line={line} deed={deed} />
        ))
      )}
      {!isWithheld && <EvidenceMark mark={after?.status ?? null} />}
      {source !== null && source !== '' && (
        <span className="muted history-source">{t(($) => $.history.source, { source })}</span>
      )}
    </li>
  );
});
