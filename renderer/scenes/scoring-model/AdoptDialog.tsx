import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { ColleagueSelect } from '../../components/form/ColleagueSelect.tsx';
import { FormDialog, FormLine } from '../../components/form/FormDialog.tsx';
import { useStores } from '../../stores/stores.ts';
import { ChangeList } from './ChangeList.tsx';
import type { ModelDraft } from './use-model-draft.ts';

type Props = { readonly draft: ModelDraft; readonly proposedReason: string; readonly onClose: () => void };

/** Puts the draft in force as a new version, with its reason and who adopted it. */
export const AdoptDialog = observer(({ draft, proposedReason, onClose }: Props) => {
  const { app, commands, notices, workspace } = useStores();
  const { t } = app;
  const [reason, setReason] = useState(proposedReason);
  const [by, setBy] = useState<string | null>(null);
  const version = workspace.models.current.version + 1;
  const save = async () => {
    const adoptedBy = by === null ? '' : workspace.title(by);
    const done = await commands.adoptModel({ model: draft.model, reason: reason.trim(), adoptedBy });
    if (done !== null) notices.success(t(($) => $.model.adopted, { version: done }));
    return done !== null;
  };
  return (
    <FormDialog
      title={t(($) => $.model.adoptTitle, { version })}
      okText={t(($) => $.model.adopt)}
      isReady={reason.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <p className="muted">{t(($) => $.model.adoptHint, { count: draft.changes.length })}</p>
      <ChangeList changes={draft.changes} />
      <FormLine name={t(($) => $.model.reason)}>
        <Input.TextArea
          value={reason}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          placeholder={t(($) => $.model.reasonPlaceholder)}
          aria-label={t(($) => $.model.reason)}
          data-testid="model-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
      <FormLine name={t(($) => $.model.by)}>
        <ColleagueSelect
          value={by}
          onChange={setBy}
          label={t(($) => $.model.by)}
          isClearable
          testId="model-by"
        />
      </FormLine>
    </FormDialog>
  );
});
