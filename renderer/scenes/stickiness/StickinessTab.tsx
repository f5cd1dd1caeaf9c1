import './stickiness.css';
import { observer } from 'mobx-react-lite';
import { readStickiness } from '../../../shared/domain/account/stickiness-reading.ts';
import { bandOf } from '../../../shared/domain/scale.ts';
import {
  STICKINESS_BANDS,
  type StickinessResult,
  stickinessBands,
} from '../../../shared/domain/stickiness/stickiness.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { AchievedLevel } from './AchievedLevel.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { LevelBars } from './LevelBars.tsx';
import { LevelTargets } from './LevelTargets.tsx';
import { StickinessFormula } from './StickinessFormula.tsx';
import { StickinessHistory } from './StickinessHistory.tsx';
import { TrappedCheck } from './TrappedCheck.tsx';

/** Why the open account stays: fifteen indicators on three levels, and the score they give. */
export const StickinessTab = observer(() => {
  const { view } = useStores().account;
  const { result, history, stickiness } = readStickiness(view);
  return (
    <div className="stickiness-tab" data-testid="stickiness-tab">
      <Verdict result={result} stickiness={stickiness} />
      <LevelTargets />
      <div className="stickiness-body">
        <div className="stickiness-panel stickiness-scroll">
          <IndicatorTable accountId={view.account.id} result={result} />
        </div>
        <aside className="stickiness-side">
          <div className="stickiness-panel">
            <LevelBars result={result} />
          </div>
          <StickinessFormula result={result} />
          <TrappedCheck result={result} />
          <StickinessHistory history={history} result={result} />
        </aside>
      </div>
    </div>
  );
});

type VerdictProps = { readonly result: StickinessResult; readonly stickiness: number | null };

const Verdict = observer(({ result, stickiness }: VerdictProps) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const rules = workspace.models.current.model.stickiness;
  const key = bandOf(stickinessBands(rules), stickiness);
  const band = STICKINESS_BANDS.find((known) => known.key === key);
  return (
    <section className="stickiness-panel stickiness-verdict" aria-label={t(($) => $.stickiness.title)}>
      <p className="stickiness-total" data-testid="stickiness-score">
        {stickiness === null ? '–' : formatScore(stickiness)}
      </p>
      <dl>
        <div>
          <dt>{t(($) => $.stickiness.band)}</dt>
          <dd data-testid="stickiness-band">
            {band === undefined ? t(($) => $.stickiness.unknown) : app.label(band.label)}
          </dd>
        </div>
        <AchievedLevel result={result} />
      </dl>
      {result.trapped && (
        <p className="stickiness-trapped" role="alert" data-testid="stickiness-trapped">
          <b>{t(($) => $.stickiness.trapped)}</b>{' '}
          {t(($) => $.stickiness.trappedWhy, {
            line: formatNumber(rules.reached),
          })}
        </p>
      )}
    </section>
  );
});
