import './tier.css';
import { observer } from 'mobx-react-lite';
import { useLocation, useSearch } from 'wouter';
import { readTier } from '../../../shared/domain/account/tier-reading.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { Explanation } from './Explanation.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { TierDecisions } from './TierDecisions.tsx';
import { TierFormula } from './TierFormula.tsx';
import { TierGates } from './TierGates.tsx';
import { TierHistory } from './TierHistory.tsx';
import { TierVerdict } from './TierVerdict.tsx';
import { ValueMatrix } from './ValueMatrix.tsx';

/** The tier of the open account: every judgement, all the arithmetic from them to the letter, and who decided what. */
export const TierTab = observer(() => {
  const { view } = useStores().account;
  const [, goTo] = useLocation();
  const isExplained = new URLSearchParams(useSearch()).has('explain');
  const reading = readTier(view);
  const { id } = view.account;
  const rules = view.models.current.model.tier;
  const here = routes.account(id, 'tier');
  return (
    <div className="tier-tab" data-testid="tier-tab">
      <TierVerdict reading={reading} rules={rules} onExplain={() => goTo(routes.tierExplained(id))} />
      <ReviewPanel reading={reading} />
      <div className="tier-panel tier-scroll">
        <CriteriaTable accountId={id} reading={reading} />
      </div>
      <div className="tier-columns">
        <div className="tier-stack">
          <TierFormula rules={rules} scores={reading.scores} />
          <TierGates reading={reading} rules={rules} />
        </div>
        <ValueMatrix now={reading.now} future={reading.future} cut={rules.matrix.cut} />
      </div>
      <TierHistory reading={reading} />
      <TierDecisions history={reading.history} />
      <Explanation isOpen={isExplained} onClose={() => goTo(here, { replace: true })} />
    </div>
  );
});
