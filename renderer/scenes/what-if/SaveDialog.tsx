import { Checkbox, Input, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId, useState } from 'react';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';

/** Keeps the what-if under a name; one that was opened can be replaced. */
export const SaveDialog = observer(({ onClose }: { readonly onClose: () => void }) => {
  const { app, client, notices, whatIf } = useStores();
  const { t } = app;
  const { open } = whatIf;
  const [name, setName] = useState(open?.name ?? '');
  const [note, setNote] = useState(open?.note ?? '');
  const [isReplaced, setReplaced] = useState(open !== null);
  const noteId = useId();
  const save = async () => {
    const { base, model, scores } = whatIf;
    try {
      const id = await client.scenario.save({
        id: isReplaced ? (open?.id ?? null) : null,
        name: name.trim(),
        note: note.trim(),
        base,
        model,
        scores: [...scores],
      });
      whatIf.keep(id);
      notices.success(t(($) => $.whatIf.saved, { name: name.trim() }));
      onClose();
    } catch (error) {
      notices.show(error);
    }
  };
  return (
    <Modal
      open
      title={t(($) => $.whatIf.saveTitle)}
      okText={t(($) => $.whatIf.saveTitle)}
      okButtonProps={{ disabled: name.trim() === '', 'data-testid': 'confirm' }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <LabeledInput
        label={t(($) => $.whatIf.name)}
        value={name}
        isFirst
        testId="scenario-name"
        onChange={setName}
      />
      <div className="labeled-input">
        <label htmlFor={noteId}>{t(($) => $.whatIf.note)}</label>
        <Input.TextArea id={noteId} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      {open !== null && (
        <Checkbox checked={isReplaced} onChange={(event) => setReplaced(event.target.checked)}>
          {t(($) => $.whatIf.replace, { name: open.name })}
        </Checkbox>
      )}
    </Modal>
  );
});
