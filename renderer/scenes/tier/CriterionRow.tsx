import { observer } from 'mobx-react-lite';
import type { CriterionId } from '../../../shared/domain/tier/criteria.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { EvidenceButton } from '../../components/score/EvidenceButton.tsx';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly accountId: string;
  readonly id: CriterionId;
  readonly weight: number;
  readonly points: number | null;
};

/** One criterion: its score now and in three years, what the score means, its input, its evidence. */
export const CriterionRow = observer(({ accountId, id, weight, points }: Props) => {
  const { app, account, commands, inspector } = useStores();
  const { t } = app;
  const found = account.view.models.current.model.tier.criteria.find((one) => one.id === id);
  const { label, anchors } = found ?? { label: { zh: id, en: id }, anchors: [] };
  const name = app.label(label);
  const fieldKey = `tier.${id}`;
  const entry = account.cell(accountId, fieldKey)[0];
  const score = typeof entry?.value === 'number' ? entry.value : null;
  const futureKey = `tierFuture.${id}`;
  const futureValue = account.cell(accountId, futureKey)[0]?.value;
  const future = typeof futureValue === 'number' ? futureValue : null;
  const anchor = score === null ? undefined : anchors[score];
  const { target } = inspector;
  const isSelected = target?.kind === 'field' && target.fieldKey === fieldKey;
  return (
    <tr data-selected={isSelected} data-testid={`tier-row-${id}`}>
      <th scope="row" className="tier-name">
        <span className="tier-id">{id}</span>
        {name}
      </th>
      <td className="tier-number">{formatNumber(weight)}</td>
      <td>
        <ScorePicker
          value={score}
          anchors={anchors}
          name={name}
          locale={app.locale}
          emptyText={t(($) => $.tier.notScored)}
          onPick={(value) => void commands.setValue(accountId, fieldKey, value)}
          testId={`tier-score-${id}`}
        />
      </td>
      <td className="tier-anchor">{anchor === undefined ? t(($) => $.tier.notScored) : app.label(anchor)}</td>
      <td className="tier-input">
        <NoteCell
          note={entry?.note ?? ''}
          placeholder={t(($) => $.tier.inputEmpty)}
          label={t(($) => $.tier.inputOf, { name })}
          onSave={(note) => void commands.setValue(accountId, fieldKey, score, { note })}
          testId={`tier-input-${id}`}
        />
      </td>
      <td className="tier-number" data-testid={`tier-points-${id}`}>
        {points === null ? '–' : formatNumber(points, 1, true)}
      </td>
      <td>
        <EvidenceButton recordId={accountId} fieldKey={fieldKey} name={name} />
      </td>
      <td className="tier-future">
        <ScorePicker
          value={future}
          anchors={anchors}
          name={`${name}, ${t(($) => $.tier.future)}`}
          locale={app.locale}
          emptyText={t(($) => $.tier.notScored)}
          onPick={(value) => void commands.setValue(accountId, futureKey, value)}
          testId={`tier-future-${id}`}
        />
      </td>
    </tr>
  );
});
