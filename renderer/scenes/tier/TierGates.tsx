import { observer } from 'mobx-react-lite';
import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import type { TierRules } from '../../../shared/domain/tier/rules.ts';
import type { TierResult } from '../../../shared/domain/tier/tier.ts';
import { TIERS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { RedFlag } from './RedFlag.tsx';

type Props = { readonly reading: TierReading; readonly rules: TierRules };

type Gate = {
  readonly key: 'strategicFp' | 'strategicC1' | 'partnerFp' | 'credit';
  readonly least: number;
  readonly state: 'passed' | 'failed' | 'notNeeded';
  readonly actual: string;
};

/** What stands between score and tier: gates and knock-outs, each with its outcome and the figure that decided. */
export const TierGates = observer(({ reading, rules }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const { now: result, creditGrade } = reading;
  const fit = reading.scores.C1 ?? null;
  const fp = result.fp === null ? t(($) => $.tier.unknown) : formatScore(result.fp);
  const { gates } = rules;
  const rows: readonly Gate[] = [
    {
      key: 'strategicFp',
      least: gates.strategicFp,
      state: stateOf(result, 'S', result.gates.strategicFp),
      actual: fp,
    },
    {
      key: 'strategicC1',
      least: gates.strategicC1,
      state: stateOf(result, 'S', result.gates.strategicC1),
      actual: fit === null ? t(($) => $.tier.notScored) : String(fit),
    },
    {
      key: 'partnerFp',
      least: gates.partnerFp,
      state: stateOf(result, 'A', result.gates.partnerFp),
      actual: fp,
    },
    {
      key: 'credit',
      least: 0,
      state: creditState(creditGrade, rules),
      actual: creditGrade ?? t(($) => $.tier.unknownCredit),
    },
  ];
  return (
    <section className="tier-panel" aria-label={t(($) => $.tier.gates)} data-testid="tier-gates">
      <h2>{t(($) => $.tier.gates)}</h2>
      <ul className="tier-gates">
        {rows.map(({ key, least, state, actual }) => (
          <li key={key} data-state={state} data-testid={`tier-gate-${key}`}>
            <span className="tier-gate-state">{t(($) => $.tier[state])}</span>
            <span>{t(($) => $.tier.gate[key], { least })}</span>
            <span className="tier-gate-actual">{t(($) => $.tier.actual, { value: actual })}</span>
          </li>
        ))}
        <RedFlag isOpen={reading.redFlag} isUsed={rules.knockOuts.complianceRedFlag} />
      </ul>
      {isHeldBack(result) && (
        <p className="tier-warning">
          {t(($) => $.tier.heldBack, { band: result.band ?? '', tier: result.computedTier })}
        </p>
      )}
    </section>
  );
});

function creditState(grade: string | null, { knockOuts }: TierRules): Gate['state'] {
  if (!knockOuts.creditGradeC) return 'notNeeded';
  return grade === 'C' ? 'failed' : 'passed';
}

/** A gate only speaks when the score alone reaches its tier or a better one. */
function stateOf(result: TierResult, tier: Tier, isPassed: boolean): Gate['state'] {
  if (isPassed) return 'passed';
  const reaches = result.band !== null && TIERS.indexOf(result.band) <= TIERS.indexOf(tier);
  return reaches ? 'failed' : 'notNeeded';
}

function isHeldBack(result: TierResult): boolean {
  return result.band !== null && result.computedTier !== 'unrated' && result.band !== result.computedTier;
}
