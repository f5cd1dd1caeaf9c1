import { observer } from 'mobx-react-lite';
import { INDICATOR_LEVELS } from '../../../shared/domain/stickiness/indicators.ts';
import type { StickinessResult } from '../../../shared/domain/stickiness/stickiness.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { levelScoreOf } from './stickiness-levels.ts';

/** The level that is reached, and what holds the next one back (domain §6). */
export const AchievedLevel = observer(({ result }: { readonly result: StickinessResult }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { reached } = workspace.models.current.model.stickiness;
  const level = result.achievedLevel;
  const next = INDICATOR_LEVELS.find((_, index) => index === (level ?? 0));
  const score = next === undefined ? null : levelScoreOf(result, next.key);
  return (
    <div title={t(($) => $.stickiness.achievedRule, { line: formatNumber(reached) })}>
      <dt>{t(($) => $.stickiness.achieved)}</dt>
      <dd data-testid="stickiness-achieved">
        {level === null
          ? t(($) => $.stickiness.unknown)
          : level === 0
            ? t(($) => $.stickiness.achievedNone)
            : t(($) => $.stickiness.achievedLevel, { level })}
        {next === undefined ? null : (
          <small data-testid="stickiness-held-back">
            {score === null
              ? t(($) => $.stickiness.heldBackUnknown, { level: app.label(next.label) })
              : t(($) => $.stickiness.heldBack, {
                  level: app.label(next.label),
                  score: formatScore(score),
                  line: formatNumber(reached),
                })}
          </small>
        )}
      </dd>
    </div>
  );
});
