import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

type EvidenceAttachmentsProps = {
  /** The value that they prove. */
  readonly entryId: string;
  /** Attachments that prove the value (record ids). */
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Address of the page of a file. */
  readonly hrefOf: (id: string) => string;
};

/** Files that prove a value: each leads to itself, and others of the account can be picked. */
export const EvidenceAttachments = observer(
  ({ entryId, ids, onChange, hrefOf }: EvidenceAttachmentsProps) => {
    const { account, app, commands } = useStores();
    const { t } = app;
    const files = account.view.records('attachment');
    const nameOf = (id: string) => account.view.title(id) || t(($) => $.evidence.fileGone);
    return (
      <div className="evidence-files" data-testid="evidence-files">
        {ids.length > 0 && (
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <a href={hrefOf(id)}>{nameOf(id)}</a>
              </li>
            ))}
          </ul>
        )}
        {files.length === 0 ? (
          ids.length === 0 && <p className="evidence-files-hint">{t(($) => $.evidence.noFiles)}</p>
        ) : (
          <Select<string[]>
            size="small"
            mode="multiple"
            maxTagCount={0}
            maxTagPlaceholder={t(($) => $.evidence.pickFiles)}
            popupMatchSelectWidth={false}
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={t(($) => $.evidence.pickFiles)}
            placeholder={t(($) => $.evidence.pickFiles)}
            value={[...ids]}
            options={files.map(({ id }) => ({ value: id, label: nameOf(id) }))}
            onChange={(chosen) => onChange(chosen)}
          />
        )}
        <Button
          size="small"
          data-testid="add-evidence-file"
          onClick={() => void commands.addAttachments(account.view.account.id, entryId)}
        >
          {t(($) => $.attachments.addEvidence)}
        </Button>
      </div>
    );
  },
);
