import { observer } from 'mobx-react-lite';
import type { Proposal } from '../../../../shared/domain/relationship/judging.ts';
import { JUDGING_QUESTIONS, type Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import { useStores } from '../../../stores/stores.ts';
import { type JudgedValue, scaleText, stepOf } from './help-choose.ts';
import { useJudgedText } from './use-judged-text.ts';

type ReasonsProps = { readonly judged: Judged; readonly proposal: Proposal<JudgedValue> };
type Props = ReasonsProps & { readonly current: JudgedValue | null };

/** What the answers propose, beside what is rated now. */
export const HelpProposal = observer(({ judged, current, proposal }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const textOf = useJudgedText();
  const { value, cappedFrom, isMixed } = proposal;
  return (
    <div className="help-proposal" aria-live="polite">
      <dl>
        <dt>{t(($) => $.judging.current)}</dt>
        <dd data-testid="judge-current">
          {current === null ? t(($) => $.judging.none) : textOf(judged, current)}
        </dd>
        <dt>{t(($) => $.judging.proposal)}</dt>
        <dd className="help-value" data-testid="judge-proposal">
          {value === null ? '–' : textOf(judged, value)}
        </dd>
      </dl>
      {value === null && <p className="muted">{t(($) => $.judging.nothing)}</p>}
      {cappedFrom !== null && typeof value === 'number' && (
        <p className="person-warning" data-testid="judge-capped">
          {t(($) => $.judging.capped, {
            reached: scaleText(judged, cappedFrom, app.label),
            value: scaleText(judged, value, app.label),
          })}
        </p>
      )}
      {isMixed && <p className="person-warning">{t(($) => $.judging.mixed)}</p>}
    </div>
  );
});

/** Which answers led to the proposal, how sure that is, and what is missing for the next step. */
export const HelpReasons = observer(({ judged, proposal }: ReasonsProps) => {
  const { app } = useStores();
  const { t } = app;
  const { value, because, missing, confidence, isMixed } = proposal;
  const list = (ids: readonly string[]) => (
    <ul>
      {JUDGING_QUESTIONS[judged]
        .filter(({ id }) => ids.includes(id))
        .map(({ id, text }) => (
          <li key={id}>{app.label(text)}</li>
        ))}
    </ul>
  );
  return (
    <div className="help-proposal">
      {because.length > 0 && (
        <>
          <h3>{t(($) => $.judging.because)}</h3>
          {list(because)}
          <p className="muted">
            {t(($) => $.judging.confidence)}{' '}
            {isMixed ? t(($) => $.judging.mixedLow) : t(($) => $.judging.confidenceOf[confidence])}
          </p>
        </>
      )}
      {value !== null && missing.length > 0 && (
        <>
          <h3>{t(($) => $.judging.missing)}</h3>
          {list(missing)}
        </>
      )}
      {typeof value === 'number' && stepOf(judged, value + 1) === undefined && (
        <p className="muted">{t(($) => $.judging.top)}</p>
      )}
    </div>
  );
});
