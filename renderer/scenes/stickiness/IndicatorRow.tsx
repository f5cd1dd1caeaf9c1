import { observer } from 'mobx-react-lite';
import { readStickinessInputs } from '../../../shared/domain/account/stickiness-inputs.ts';
import type { Indicator } from '../../../shared/domain/stickiness/indicators.ts';
import { effectiveScore } from '../../../shared/domain/stickiness/stickiness.ts';
import { EvidenceButton } from '../../components/score/EvidenceButton.tsx';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { MeasuredInput } from './MeasuredInput.tsx';

type Props = { readonly accountId: string; readonly indicator: Indicator };

/** One indicator: score with its meaning, what counts of it, input and evidence. */
export const IndicatorRow = observer(({ accountId, indicator }: Props) => {
  const { app, account, commands, inspector } = useStores();
  const { t } = app;
  const { id, label, anchors } = indicator;
  const name = app.label(label);
  const fieldKey = `stk.${id}`;
  const entry = account.cell(accountId, fieldKey)[0];
  const score = typeof entry?.value === 'number' ? entry.value : null;
  const isInferred = entry?.evidence?.status === 'inferred';
  const effective = score === null ? null : effectiveScore(score, isInferred);
  const measured = useReading(readStickinessInputs)[id];
  const anchor = score === null ? undefined : anchors[score];
  const { target } = inspector;
  const isSelected = target?.kind === 'field' && target.fieldKey === fieldKey;
  return (
    <tr data-selected={isSelected} data-testid={`stickiness-row-${id}`}>
      <th scope="row" className="stickiness-name">
        <span className="stickiness-id">{id}</span>
        {name}
      </th>
      <td>
        <ScorePicker
          value={score}
          anchors={anchors}
          name={name}
          locale={app.locale}
          emptyText={t(($) => $.tier.notScored)}
          onPick={(value) => void commands.setValue(accountId, fieldKey, value)}
          testId={`stickiness-score-${id}`}
        />
      </td>
      <td className="stickiness-anchor">
        {anchor === undefined ? t(($) => $.tier.notScored) : app.label(anchor)}
      </td>
      <td className="stickiness-number" data-testid={`stickiness-effective-${id}`}>
        {score !== null && effective !== score ? (
          <span className="stickiness-haircut" title={t(($) => $.stickiness.haircut, { score, effective })}>
            {score} → {effective}
          </span>
        ) : (
          (effective ?? '–')
        )}
      </td>
      <td className="stickiness-number">
        {measured === undefined ? null : (
          <MeasuredInput
            indicator={indicator}
            input={measured}
            judged={score}
            onUse={(value) => void commands.setValue(accountId, fieldKey, value)}
          />
        )}
      </td>
      <td className="stickiness-input">
        <NoteCell
          note={entry?.note ?? ''}
          placeholder={t(($) => $.stickiness.inputEmpty)}
          label={t(($) => $.stickiness.inputOf, { name })}
          onSave={(note) => void commands.setValue(accountId, fieldKey, score, { note })}
          testId={`stickiness-input-${id}`}
        />
      </td>
      <td>
        <EvidenceButton recordId={accountId} fieldKey={fieldKey} name={name} />
      </td>
    </tr>
  );
});
