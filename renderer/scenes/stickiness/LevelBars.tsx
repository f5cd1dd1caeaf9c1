import { observer } from 'mobx-react-lite';
import { INDICATOR_LEVELS } from '../../../shared/domain/stickiness/indicators.ts';
import type { StickinessResult } from '../../../shared/domain/stickiness/stickiness.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { levelScoreOf } from './stickiness-levels.ts';

/** The three levels as bars against the line at 60. */
export const LevelBars = observer(({ result }: { readonly result: StickinessResult }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const line = workspace.models.current.model.stickiness.reached;
  const bars = INDICATOR_LEVELS.map(({ key, label }) => ({
    key,
    name: app.label(label),
    score: levelScoreOf(result, key),
  }));
  const textOf = (score: number | null) =>
    score === null ? t(($) => $.stickiness.unknown) : formatScore(score);
  const levels = bars.map(({ name, score }) => `${name} ${textOf(score)}`).join(' · ');
  return (
    <div
      className="stickiness-bars"
      role="img"
      aria-label={t(($) => $.stickiness.levelsLabel, { levels, line: formatNumber(line) })}
      data-testid="stickiness-bars"
    >
      {bars.map(({ key, name, score }) => (
        <div key={key} className="stickiness-bar-row">
          <span>{name}</span>
          <span className="stickiness-track">
            <i data-reached={(score ?? 0) >= line} style={{ inlineSize: `${score ?? 0}%` }} />
            <em style={{ insetInlineStart: `${line}%` }} />
          </span>
          <b data-testid={`stickiness-bar-${key}`}>{textOf(score)}</b>
        </div>
      ))}
      <p className="stickiness-line">{t(($) => $.stickiness.threshold, { line: formatNumber(line) })}</p>
    </div>
  );
});
