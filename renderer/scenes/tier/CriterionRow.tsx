import { observer } from 'mobx-react-lite';
import type { CriterionReading } from '../../../shared/domain/account/tier-reading.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { EvidenceButton } from '../../components/score/EvidenceButton.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';
import { CriterionInputCell } from './CriterionInputCell.tsx';
import { InputMark } from './InputMark.tsx';
import { ScoreOrigin } from './ScoreOrigin.tsx';

type Props = {
  readonly accountId: string;
  readonly reading: CriterionReading;
  readonly points: number | null;
};

/** One criterion: its score now and in three years, where it is from, what it means, its input, its evidence. */
export const CriterionRow = observer(({ accountId, reading, points }: Props) => {
  const { app, commands, inspector } = useStores();
  const { t } = app;
  const { criterion, score, judged, future } = reading;
  const { id, anchors, weight } = criterion;
  const name = app.label(criterion.label);
  const [fieldKey, futureKey] = [`tier.${id}`, `tierFuture.${id}`];
  const anchor = score === null ? undefined : anchors[score];
  const { target } = inspector;
  const isSelected = target?.kind === 'field' && target.fieldKey === fieldKey;
  const judge = (value: number | null) => {
    // There is nothing to clear where nobody judged.
    if (value !== judged) void commands.setValue(accountId, fieldKey, value);
  };
  return (
    <tr data-selected={isSelected} data-testid={`tier-row-${id}`}>
      <th scope="row" className="tier-name">
        <span className="tier-id">{id}</span>
        {name}
      </th>
      <td className="tier-number">{formatNumber(weight)}</td>
      <td>
        <div className="tier-score-cell">
          <ScorePicker
            value={score}
            anchors={anchors}
            name={name}
            locale={app.locale}
            emptyText={t(($) => $.tier.notScored)}
            onPick={judge}
            testId={`tier-score-${id}`}
          />
          <ScoreOrigin reading={reading} name={name} onTake={() => judge(null)} />
        </div>
      </td>
      <td className="tier-anchor">{anchor === undefined ? t(($) => $.tier.notScored) : app.label(anchor)}</td>
      <td className="tier-input">
        <CriterionInputCell accountId={accountId} reading={reading} name={name} />
      </td>
      <td className="tier-number" data-testid={`tier-points-${id}`}>
        {points === null ? '–' : formatNumber(points, 1, true)}
      </td>
      <td>
        {judged === null && reading.input !== null ? (
          <InputMark status={reading.input.status} />
        ) : (
          <EvidenceButton recordId={accountId} fieldKey={fieldKey} name={name} />
        )}
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
