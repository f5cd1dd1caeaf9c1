import './stickiness-targets.css';
import { observer } from 'mobx-react-lite';
import { readLevelTargets } from '../../../shared/domain/account/stickiness-targets.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { LevelTargetCard } from './LevelTargetCard.tsx';

/** What each level is to reach, who answers for it and by which actions (domain §6). */
export const LevelTargets = observer(() => {
  const { app, workspace } = useStores();
  const { t } = app;
  const targets = useReading(readLevelTargets);
  const { reached } = workspace.models.current.model.stickiness;
  return (
    <section
      className="stickiness-panel"
      aria-label={t(($) => $.stickiness.targets)}
      data-testid="stickiness-targets"
    >
      <h2>
        {t(($) => $.stickiness.targets)}
        <small>{t(($) => $.stickiness.targetsRule, { line: formatNumber(reached) })}</small>
      </h2>
      <div className="stickiness-cards">
        {targets.map((target) => (
          <LevelTargetCard key={target.level} target={target} />
        ))}
      </div>
    </section>
  );
});
