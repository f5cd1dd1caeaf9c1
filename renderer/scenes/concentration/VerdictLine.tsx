import { observer } from 'mobx-react-lite';
import { type Concentration, VERDICTS } from '../../../shared/domain/concentration/concentration.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';

/** The verdict, and the warning where the measures contradict each other. */
export const VerdictLine = observer(({ now }: { readonly now: Concentration }) => {
  const { app } = useStores();
  const { t } = app;
  const verdict = VERDICTS.find(({ key }) => key === now.verdict);
  const high = (['cr1', 'cr5'] as const).filter((measure) => now.bands[measure] === 'high');
  const unknown = now.withoutStickiness;
  return (
    <>
      <strong
        className={`concentration-verdict concentration-${now.verdict ?? 'unknown'}`}
        data-testid="verdict"
      >
        {verdict === undefined ? t(($) => $.concentration.verdictUnknown) : app.label(verdict.label)}
      </strong>
      {now.bands.hhi === 'low' && high.length > 0 && (
        <p className="arithmetic-warning concentration-wide" data-testid="contradiction">
          {t(($) => $.concentration.contradiction, {
            measures: joinTexts(
              high.map((measure) => measure.toUpperCase()),
              app.locale,
            ),
          })}
        </p>
      )}
      {unknown.length > 0 && (
        <p className="muted concentration-wide">
          {t(($) => $.concentration.withoutStickiness, { names: joinTexts(unknown, app.locale) })}
        </p>
      )}
    </>
  );
});
