import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId, useState } from 'react';
import { WARNING_KINDS, type WarningKind } from '../../../shared/domain/tier/review.ts';
import { useStores } from '../../stores/stores.ts';
import { HandlingForm } from './HandlingForm.tsx';
import { useWarningActions } from './use-warning-actions.ts';

type AddWarningProps = {
  /** Left out: the account is asked for. */
  readonly accountId?: string;
  readonly onClose: () => void;
};

/** A warning that somebody noticed: what happened, and who deals with it until when. */
export const AddWarning = observer(({ accountId, onClose }: AddWarningProps) => {
  const { app, portfolio } = useStores();
  const { t } = app;
  const id = useId();
  const { takeUp } = useWarningActions();
  const [chosen, setChosen] = useState(accountId ?? null);
  const [kind, setKind] = useState<WarningKind>('organization');
  const [text, setText] = useState('');
  return (
    <div className="warning-add" data-testid="warning-add">
      <div className="warning-form-line">
        {accountId === undefined && (
          <div className="warning-field">
            <span>{t(($) => $.warning.account)}</span>
            <Select
              size="small"
              showSearch={{ optionFilterProp: 'label' }}
              value={chosen}
              options={portfolio.summaries.map((summary) => ({
                value: summary.accountId,
                label: summary.name,
              }))}
              aria-label={t(($) => $.warning.account)}
              data-testid="warning-add-account"
              onChange={setChosen}
            />
          </div>
        )}
        <div className="warning-field">
          <span>{t(($) => $.warning.kind)}</span>
          <Select
            size="small"
            value={kind}
            options={WARNING_KINDS.map(({ key, label }) => ({ value: key, label: app.label(label) }))}
            aria-label={t(($) => $.warning.kind)}
            onChange={setKind}
          />
        </div>
      </div>
      <label htmlFor={`${id}-text`}>
        <span>{t(($) => $.warning.text)}</span>
        <Input.TextArea
          id={`${id}-text`}
          autoFocus
          autoSize={{ minRows: 1, maxRows: 4 }}
          value={text}
          maxLength={2000}
          data-testid="warning-add-text"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {chosen === null || text.trim() === '' ? (
        <div className="warning-buttons">
          <Button size="small" onClick={onClose}>
            {t(($) => $.warning.cancel)}
          </Button>
        </div>
      ) : (
        <HandlingForm
          withOwner
          noteLabel={t(($) => $.warning.note)}
          saveLabel={t(($) => $.warning.save)}
          onSave={(handling) =>
            takeUp({ accountId: chosen, kind, text: text.trim(), signal: null }, handling)
          }
          onCancel={onClose}
        />
      )}
    </div>
  );
});
