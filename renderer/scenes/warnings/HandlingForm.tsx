import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useId, useState } from 'react';
import { addDays } from '../../../shared/lib/calendar-date.ts';
import { useStores } from '../../stores/stores.ts';
import type { Handling } from './use-warning-actions.ts';

type HandlingFormProps = {
  readonly noteLabel: string;
  readonly saveLabel: string;
  /** Asks for owner and due date; else the note alone, which then must be filled. */
  readonly withOwner: boolean;
  readonly start?: Partial<Handling>;
  readonly onSave: (handling: Handling) => Promise<boolean>;
  readonly onCancel: () => void;
};

/** Who deals with it, until when, and how. */
export const HandlingForm = observer((props: HandlingFormProps) => {
  const { noteLabel, saveLabel, withOwner, start = {}, onSave, onCancel } = props;
  const { app, workspace } = useStores();
  const { t } = app;
  const id = useId();
  const { reviewDays } = workspace.models.current.model.review;
  const [ownerId, setOwner] = useState(start.ownerId ?? null);
  const [due, setDue] = useState(start.due ?? addDays(workspace.today, reviewDays));
  const [note, setNote] = useState(start.note ?? '');
  const isValid = withOwner ? ownerId !== null && due !== '' : note.trim() !== '';
  const colleagues = workspace.records
    .filter(({ kind }) => kind === 'colleague')
    .map((colleague) => ({ value: colleague.id, label: workspace.title(colleague.id) }));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isValid) return;
    const handling = { ownerId: withOwner ? ownerId : null, due: withOwner ? due : null, note: note.trim() };
    if (await onSave(handling)) onCancel();
  };
  return (
    <form className="warning-form" data-testid="warning-form" onSubmit={(event) => void save(event)}>
      {withOwner && (
        <div className="warning-form-line">
          <div className="warning-field">
            <span>{t(($) => $.warning.owner)}</span>
            <Select
              size="small"
              showSearch={{ optionFilterProp: 'label' }}
              value={ownerId}
              options={colleagues}
              aria-label={t(($) => $.warning.owner)}
              data-testid="warning-owner"
              onChange={setOwner}
            />
          </div>
          <label htmlFor={`${id}-due`}>
            <span>{t(($) => $.warning.due)}</span>
            <input
              id={`${id}-due`}
              type="date"
              value={due}
              min={workspace.today}
              data-testid="warning-due"
              onChange={(event) => setDue(event.target.value)}
            />
          </label>
        </div>
      )}
      <label htmlFor={`${id}-note`}>
        <span>{noteLabel}</span>
        <Input.TextArea
          id={`${id}-note`}
          autoFocus={!withOwner}
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={note}
          maxLength={2000}
          data-testid="warning-note"
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <div className="warning-buttons">
        <Button size="small" type="primary" htmlType="submit" disabled={!isValid} data-testid="warning-save">
          {saveLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t(($) => $.warning.cancel)}
        </Button>
      </div>
    </form>
  );
});
