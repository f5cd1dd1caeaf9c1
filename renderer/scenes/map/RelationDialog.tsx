import { Button, Modal, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { isRow } from '../../../shared/domain/account/view.ts';
import { TIE_KINDS, type TieKind } from '../../../shared/figure/map-lines.ts';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';

/** A tie that is to be recorded between two people, or a recorded one that is to be changed. */
export type RelationTask =
  | { readonly kind: 'add'; readonly from: string; readonly to: string }
  | { readonly kind: 'edit'; readonly entryId: string };

type Props = { readonly task: RelationTask; readonly onClose: () => void };

const STRENGTHS = [1, 2, 3];

/** Kind, strength and note of a tie between two people; mount it anew for each task. */
export const RelationDialog = observer(({ task, onClose }: Props) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const { view } = account;
  const entry = task.kind === 'edit' ? account.entryById(task.entryId) : undefined;
  const row = entry !== undefined && isRow(entry.value) ? entry.value : {};
  const from = task.kind === 'add' ? task.from : String(row.from ?? '');
  const to = task.kind === 'add' ? task.to : String(row.to ?? '');
  const [kind, setKind] = useState<TieKind>(
    () => TIE_KINDS.find((known) => known === row.kind) ?? 'influences',
  );
  const [strength, setStrength] = useState(typeof row.strength === 'number' ? row.strength : 2);
  const [note, setNote] = useState(typeof row.note === 'string' ? row.note : '');

  const save = async () => {
    const columns = {
      kind,
      strength: kind === 'influences' ? strength : null,
      note: note.trim() === '' ? null : note.trim(),
    };
    const saved =
      task.kind === 'edit'
        ? await commands.updateRow(task.entryId, columns)
        : await commands.addRows(view.account.id, 'map.relations', [{ from, to, ...columns }]);
    if (saved !== null) onClose();
  };
  const remove = async (entryId: string) => {
    await commands.removeRows([entryId]);
    onClose();
  };
  return (
    <Modal
      open
      title={t(($) => (task.kind === 'add' ? $.map.addRelation : $.map.editRelation))}
      onCancel={onClose}
      width={420}
      footer={[
        task.kind === 'edit' && (
          <Button key="remove" danger onClick={() => void remove(task.entryId)} data-testid="relation-remove">
            {t(($) => $.map.remove)}
          </Button>
        ),
        <Button key="cancel" onClick={onClose}>
          {t(($) => $.map.cancel)}
        </Button>,
        <Button key="save" type="primary" onClick={() => void save()} data-testid="relation-save">
          {t(($) => $.map.save)}
        </Button>,
      ]}
    >
      <p>{t(($) => $.map.relationOf, { from: view.title(from), to: view.title(to) })}</p>
      <div className="map-form">
        <div>
          <span id="relation-kind">{t(($) => $.map.relationKind)}</span>
          <Select<TieKind>
            value={kind}
            onChange={setKind}
            aria-labelledby="relation-kind"
            options={TIE_KINDS.map((key) => ({ value: key, label: t(($) => $.map.edgeKind[key]) }))}
            data-testid="relation-kind"
          />
        </div>
        {kind === 'influences' && (
          <div>
            <span>{t(($) => $.map.relationStrength)}</span>
            <Segmented<number>
              value={strength}
              onChange={setStrength}
              options={STRENGTHS}
              aria-label={t(($) => $.map.relationStrength)}
            />
          </div>
        )}
        <LabeledInput label={t(($) => $.map.relationNote)} value={note} onChange={setNote} />
      </div>
    </Modal>
  );
});
