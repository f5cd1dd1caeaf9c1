import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readTwoSides } from '../../../shared/domain/account/two-sided-reading.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { MissingInputs } from '../../components/arithmetic/MissingInputs.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** What may still be won of the account, and what its loss would strand (domain §5.6). */
export const SidesPanel = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const sides = useReading(readTwoSides);
  const { amount, exact, figure, none, share } = useAmounts();
  const parts = sides.unknownParts.map((part) => t(($) => $.value.part[part]));
  const unknown = joinTexts(parts, app.locale);
  return (
    <ArithmeticPanel
      title={t(($) => $.value.sides)}
      testId="sides"
      end={
        <Link
          href={routes.account(account.view.account.id, 'dossier', {
            section: 'val',
            field: 'val.stranded_fte',
          })}
        >
          {t(($) => $.value.edit)}
        </Link>
      }
    >
      <div className="value-sides">
        <div className="value-side">
          <h3>
            {t(($) => $.value.upside)} <b data-testid="upside">{exact(sides.upside)}</b>
          </h3>
          <p className="figures-formula">
            {amount(sides.wallet)} × ({share(sides.targetShare)} − {share(sides.currentShare)})
          </p>
          <p className="figures-formula">
            {t(($) => $.value.upsideRule, { year: sides.year ?? none, targetYear: sides.targetYear ?? none })}
          </p>
          <p>{t(($) => $.value.upsideText)}</p>
        </div>
        <div className="value-side">
          <h3>
            {t(($) => $.value.downside)} <b data-testid="downside">{exact(sides.downside)}</b>
          </h3>
          <p className="figures-formula">
            {amount(sides.contribution)} + {figure(sides.strandedFte)} × {amount(sides.annualCostPerFte)} +{' '}
            {amount(sides.specificAssets)}
          </p>
          <p className="figures-formula">
            {sides.downside !== null && unknown !== ''
              ? t(($) => $.value.downsideAtLeast, { parts: unknown })
              : t(($) => $.value.downsideRule)}
          </p>
          <p>{t(($) => $.value.downsideText)}</p>
        </div>
      </div>
      <MissingInputs inputs={sides.missing} />
    </ArithmeticPanel>
  );
});
