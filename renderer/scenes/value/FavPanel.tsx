import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readValue } from '../../../shared/domain/account/value-reading.ts';
import { STICKINESS_BANDS } from '../../../shared/domain/stickiness/stickiness.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { MissingInputs } from '../../components/arithmetic/MissingInputs.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** What the next three years are worth, every product written out (domain §5.5). */
export const FavPanel = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const reading = useReading(readValue);
  const { amount, exact, figure } = useAmounts();
  const { stickiness, retention, discountRate, years, value } = reading;
  const equals = (wan: number | null) => (wan === null ? exact(null) : `= ${exact(wan)}`);
  const band = STICKINESS_BANDS.find(({ key }) => key === reading.band);
  return (
    <ArithmeticPanel
      title={t(($) => $.value.fav)}
      rule={t(($) => $.value.favRule)}
      testId="fav"
      end={
        <Link
          href={routes.account(account.view.account.id, 'dossier', { section: 'val', field: 'val.outlook' })}
        >
          {t(($) => $.value.edit)}
        </Link>
      }
    >
      <p data-testid="fav-retention">
        {stickiness === null || retention === null
          ? t(($) => $.value.favUnknownRetention)
          : t(($) => $.value.favRetention, {
              stickiness: formatScore(stickiness),
              band: band === undefined ? '' : app.label(band.label),
              retention: figure(retention),
              rate: figure(discountRate),
            })}
      </p>
      <div className="figures-scroll">
        <table className="figures">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(($) => $.value[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <td>{amount(year.wallet)}</td>
                <td>{year.targetShare === null ? figure(null) : `× ${figure(year.targetShare)}%`}</td>
                <td>{equals(year.sales)}</td>
                <td>{year.margin === null ? figure(null) : `× ${figure(year.margin)}%`}</td>
                <td>{equals(year.contribution)}</td>
                <td
                  title={
                    retention === null
                      ? undefined
                      : `(${retention} ÷ ${1 + discountRate / 100})^${year.ahead}`
                  }
                >
                  {year.factor === null ? figure(null) : `× ${figure(year.factor, 4)}`}
                </td>
                <td data-testid={`fav-${year.year}`}>{equals(year.presentValue)}</td>
              </tr>
            ))}
            <tr className="figures-strong">
              <th scope="row">{t(($) => $.value.total)}</th>
              <td colSpan={COLUMNS.length - 2} />
              <td data-testid="fav-value">{exact(value)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      {value !== null && years.length < 3 && (
        <p className="figures-formula">{t(($) => $.value.favShort, { count: years.length })}</p>
      )}
      <MissingInputs inputs={reading.missing} />
    </ArithmeticPanel>
  );
});

const COLUMNS = [
  'favYear',
  'favWallet',
  'favShare',
  'favSales',
  'favMargin',
  'favContribution',
  'favFactor',
  'favPresent',
] as const;
