import { observer } from 'mobx-react-lite';
import type { Criterion } from '../../../shared/domain/tier/criteria.ts';
import { CommitInput } from '../../components/form/CommitInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { ScaleEditor } from './ScaleEditor.tsx';

type Props = { readonly criterion: Criterion; readonly onChange: (criterion: Criterion) => void };

/** What the six scores of a criterion mean, and where a measured input falls. */
export const CriterionDetails = observer(({ criterion, onChange }: Props) => {
  const { t } = useStores().app;
  const { id, anchors, scale } = criterion;
  const change = (score: number, part: 'zh' | 'en', text: string) =>
    onChange({
      ...criterion,
      anchors: anchors.map((anchor, index) => (index === score ? { ...anchor, [part]: text } : anchor)),
    });
  return (
    <tr className="model-details" data-testid={`model-details-${id}`}>
      <td />
      <td colSpan={4}>
        <h2>{t(($) => $.model.criterion.anchors)}</h2>
        {anchors.map((anchor, score) => (
          // The place of an anchor is its score.
          <div key={`${id}-${String(score)}`} className="model-anchor">
            <b>{score}</b>
            <CommitInput
              label={t(($) => $.model.criterion.anchorZh, { id, score })}
              value={anchor.zh}
              onCommit={(text) => change(score, 'zh', text)}
            />
            <CommitInput
              label={t(($) => $.model.criterion.anchorEn, { id, score })}
              value={anchor.en}
              onCommit={(text) => change(score, 'en', text)}
            />
          </div>
        ))}
        {scale !== undefined && (
          <ScaleEditor
            criterion={criterion}
            scale={scale}
            onChange={(next) => onChange({ ...criterion, scale: next })}
          />
        )}
      </td>
    </tr>
  );
});
