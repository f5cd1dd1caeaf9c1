import './tier.css';
import { observer } from 'mobx-react-lite';
import { readTier } from '../../../shared/domain/account/tier-reading.ts';
import { CRITERION_WEIGHTS } from '../../../shared/domain/tier/criteria.ts';
import { useStores } from '../../stores/stores.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { TierFormula } from './TierFormula.tsx';
import { TierGates } from './TierGates.tsx';
import { TierHistory } from './TierHistory.tsx';
import { TierVerdict } from './TierVerdict.tsx';
import { ValueMatrix } from './ValueMatrix.tsx';

/** The tier of the open account: thirteen judgements, and all the arithmetic from them to the letter. */
export const TierTab = observer(() => {
  const { view } = useStores().account;
  const reading = readTier(view);
  const { id } = view.account;
  return (
    <div className="tier-tab" data-testid="tier-tab">
      <TierVerdict reading={reading} />
      <div className="tier-panel tier-scroll">
        <CriteriaTable accountId={id} weights={CRITERION_WEIGHTS} now={reading.now} future={reading.future} />
      </div>
      <div className="tier-columns">
        <div className="tier-stack">
          <TierFormula weights={CRITERION_WEIGHTS} scores={reading.scores} />
          <TierGates
            result={reading.now}
            strategicFit={reading.scores.C1 ?? null}
            creditGrade={reading.creditGrade}
          />
        </div>
        <ValueMatrix now={reading.now} future={reading.future} />
      </div>
      <TierHistory reading={reading} />
    </div>
  );
});
