import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { MoveTable } from './MoveTable.tsx';
import { Outcome } from './Outcome.tsx';
import { RuleList } from './RuleList.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { ScoreChanges } from './ScoreChanges.tsx';
import { WeightList } from './WeightList.tsx';

/** Settings on the left, what they do to all accounts on the right. */
export const ScenarioTab = observer(() => {
  const { t } = useStores().app;
  return (
    <>
      <ScenarioBar />
      <div className="what-if-columns">
        <section className="panel what-if-settings" aria-label={t(($) => $.whatIf.settings)}>
          <WeightList />
          <RuleList />
          <ScoreChanges />
        </section>
        <section className="panel what-if-result" aria-label={t(($) => $.whatIf.outcome)}>
          <Outcome />
          <MoveTable />
        </section>
      </div>
    </>
  );
});
