import { SwapOutlined } from '@ant-design/icons';
import { Alert, Button, Modal, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { relationKind } from '../../../shared/domain/account/map-edges.ts';
import { isRow } from '../../../shared/domain/account/view.ts';
import {
  edgeKindInfo,
  RELATION_KINDS,
  type RelationKind,
  tieKey,
} from '../../../shared/domain/relationship/edge-kinds.ts';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';

/** A tie that is to be recorded between two people, or a recorded one that is to be changed. */
export type RelationTask =
  | { readonly kind: 'add'; readonly from: string; readonly to: string }
  | { readonly kind: 'edit'; readonly entryId: string };

type Props = { readonly task: RelationTask; readonly onClose: () => void };

const STRENGTHS = [1, 2, 3] as const;
const FIELD = 'map.relations';

/** Kind, direction, strength and note of a tie between two people; mount it anew for each task. */
export const RelationDialog = observer(({ task, onClose }: Props) => {
  const { app, account, commands, inspector, map: session, notices } = useStores();
  const { t } = app;
  const { view } = account;
  const entry = task.kind === 'edit' ? account.entryById(task.entryId) : undefined;
  const row = entry !== undefined && isRow(entry.value) ? entry.value : {};
  const [ends, setEnds] = useState(
    task.kind === 'add'
      ? { from: task.from, to: task.to }
      : { from: String(row.from ?? ''), to: String(row.to ?? '') },
  );
  const [kind, setKind] = useState<RelationKind>(
    () => RELATION_KINDS.find(({ key }) => key === row.kind)?.key ?? 'influences',
  );
  const [strength, setStrength] = useState(typeof row.strength === 'number' ? row.strength : 2);
  const [note, setNote] = useState(typeof row.note === 'string' ? row.note : '');
  const { directed, sensitive, label } = edgeKindInfo(kind);
  const names = { from: view.title(ends.from), to: view.title(ends.to) };
  const key = tieKey(kind, ends.from, ends.to);
  const isTwin = view.rows(view.account.id, FIELD).some(({ entry: { id }, row: other }) => {
    const known = relationKind(other.kind);
    return id !== entry?.id && known !== null && tieKey(known, String(other.from), String(other.to)) === key;
  });

  const save = async () => {
    const columns = {
      ...ends,
      kind,
      strength: kind === 'influences' ? strength : null,
      note: note.trim() === '' ? null : note.trim(),
    };
    const saved =
      task.kind === 'edit'
        ? await commands.updateRow(task.entryId, columns)
        : await commands.addRows(view.account.id, FIELD, [columns]);
    if (saved === null) return;
    onClose();
    if (!session.hiddenKinds.has(kind)) return;
    // A kind that could hurt people is not unfolded by the way: somebody has to ask for it.
    if (!sensitive) session.showKind(kind);
    else
      notices.success(
        t(($) => $.maps.relation.savedHidden, { kind: app.label(label) }),
        { label: t(($) => $.maps.relation.show), run: () => session.showKind(kind) },
      );
  };
  const remove = async (entryId: string) => {
    await commands.removeRows([entryId]);
    onClose();
  };
  const showEvidence = (entryId: string) => {
    inspector.select({ kind: 'field', recordId: view.account.id, fieldKey: FIELD, entryId });
    onClose();
  };
  return (
    <Modal
      open
      title={t(($) => (task.kind === 'add' ? $.map.addRelation : $.map.editRelation))}
      onCancel={onClose}
      width={440}
      footer={[
        task.kind === 'edit' && (
          <Button key="remove" danger onClick={() => void remove(task.entryId)} data-testid="relation-remove">
            {t(($) => $.map.remove)}
          </Button>
        ),
        task.kind === 'edit' && (
          <Button key="evidence" onClick={() => showEvidence(task.entryId)} data-testid="relation-evidence">
            {t(($) => $.maps.relation.evidence)}
          </Button>
        ),
        <Button key="cancel" onClick={onClose}>
          {t(($) => $.map.cancel)}
        </Button>,
        <Button
          key="save"
          type="primary"
          disabled={isTwin}
          onClick={() => void save()}
          data-testid="relation-save"
        >
          {t(($) => $.map.save)}
        </Button>,
      ]}
    >
      <p className="map-ends" data-testid="relation-ends">
        {t(($) => (directed ? $.maps.relation.directed : $.maps.relation.undirected), names)}
        {directed && (
          <Button
            size="small"
            type="text"
            icon={<SwapOutlined />}
            aria-label={t(($) => $.maps.relation.swap)}
            title={t(($) => $.maps.relation.swap)}
            onClick={() => setEnds({ from: ends.to, to: ends.from })}
            data-testid="relation-swap"
          />
        )}
      </p>
      <div className="map-form">
        <div>
          <span id="relation-kind">{t(($) => $.map.relationKind)}</span>
          <Select<RelationKind>
            value={kind}
            onChange={setKind}
            aria-labelledby="relation-kind"
            options={RELATION_KINDS.map(({ key: value, label: name, sensitive: isSensitive }) => ({
              value,
              label: isSensitive ? `${app.label(name)} · ${t(($) => $.maps.sensitive)}` : app.label(name),
            }))}
            status={isTwin ? 'error' : ''}
            aria-describedby={isTwin ? 'relation-twin' : undefined}
            data-testid="relation-kind"
          />
        </div>
        {isTwin && (
          <p id="relation-twin" className="map-problem" role="alert" data-testid="relation-twin">
            {t(($) => $.maps.relation.twin, { ...names, kind: app.label(label) })}
          </p>
        )}
        {kind === 'influences' && (
          <div>
            <span>{t(($) => $.map.relationStrength)}</span>
            <Segmented<number>
              value={strength}
              onChange={setStrength}
              options={STRENGTHS.map((value) => ({
                value,
                label: t(($) => $.maps.relation.strengths[`s${value}`]),
              }))}
              aria-label={t(($) => $.map.relationStrength)}
            />
          </div>
        )}
        <LabeledInput
          label={t(($) => $.map.relationNote)}
          value={note}
          onChange={setNote}
          testId="relation-note"
        />
      </div>
      {sensitive && (
        <Alert className="map-caution" type="warning" showIcon title={t(($) => $.maps.relation.sensitive)} />
      )}
    </Modal>
  );
});
