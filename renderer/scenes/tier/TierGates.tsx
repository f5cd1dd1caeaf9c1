import { observer } from 'mobx-react-lite';
import type { TierResult } from '../../../shared/domain/tier/tier.ts';
import { TIERS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly result: TierResult;
  readonly strategicFit: number | null;
  readonly creditGrade: string | null;
};

type Gate = {
  readonly key: 'strategicFp' | 'strategicC1' | 'partnerFp' | 'credit';
  readonly state: 'passed' | 'failed' | 'notNeeded';
  readonly actual: string;
};

/** The gates between score and tier, each with its outcome and the figure that decided. */
export const TierGates = observer(({ result, strategicFit, creditGrade }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const fp = result.fp === null ? t(($) => $.tier.unknown) : formatScore(result.fp);
  const gates: readonly Gate[] = [
    { key: 'strategicFp', state: stateOf(result, 'S', result.gates.strategicFp), actual: fp },
    {
      key: 'strategicC1',
      state: stateOf(result, 'S', result.gates.strategicC1),
      actual: strategicFit === null ? t(($) => $.tier.notScored) : String(strategicFit),
    },
    { key: 'partnerFp', state: stateOf(result, 'A', result.gates.partnerFp), actual: fp },
    {
      key: 'credit',
      state: result.knockOuts.length === 0 ? 'passed' : 'failed',
      actual: creditGrade ?? t(($) => $.tier.unknownCredit),
    },
  ];
  return (
    <section className="tier-panel" aria-label={t(($) => $.tier.gates)} data-testid="tier-gates">
      <h2>{t(($) => $.tier.gates)}</h2>
      <ul className="tier-gates">
        {gates.map(({ key, state, actual }) => (
          <li key={key} data-state={state} data-testid={`tier-gate-${key}`}>
            <span className="tier-gate-state">{t(($) => $.tier[state])}</span>
            <span>{t(($) => $.tier.gate[key])}</span>
            <span className="tier-gate-actual">{t(($) => $.tier.actual, { value: actual })}</span>
          </li>
        ))}
      </ul>
      {isHeldBack(result) && (
        <p className="tier-warning">
          {t(($) => $.tier.heldBack, { band: result.band ?? '', tier: result.computedTier })}
        </p>
      )}
      {result.capped && (
        <p className="tier-warning">
          {t(($) => $.tier.cappedWhy, {
            reasons: result.knockOuts.map((reason) => t(($) => $.tier.knockOut[reason])).join(' · '),
          })}
        </p>
      )}
    </section>
  );
});

/** A gate only speaks when the score alone reaches its tier or a better one. */
function stateOf(result: TierResult, tier: Tier, isPassed: boolean): Gate['state'] {
  if (isPassed) return 'passed';
  const reaches = result.band !== null && TIERS.indexOf(result.band) <= TIERS.indexOf(tier);
  return reaches ? 'failed' : 'notNeeded';
}

function isHeldBack(result: TierResult): boolean {
  return result.band !== null && result.computedTier !== 'unrated' && result.band !== result.computedTier;
}
