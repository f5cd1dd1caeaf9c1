import { observer } from 'mobx-react-lite';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { FIGURES, type FigureName, keyFigures } from './key-figures.ts';

/** Past and future years side by side. */
export const KeyFigures = observer(() => {
  const { t, locale } = useStores().app;
  const years = useReading(keyFigures);
  const rows = FIGURES.filter((name) => years.some(({ figures }) => figures[name] !== null));
  if (rows.length === 0) return <p className="muted">{t(($) => $.account.overview.figuresEmpty)}</p>;
  return (
    <div>
      <table className="overview-table" data-testid="key-figures">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.account.overview.year)}</th>
            {years.map(({ year, isForecast }) => (
              <th key={year} scope="col" className={isForecast ? 'overview-forecast' : ''}>
                {isForecast ? t(($) => $.account.overview.forecast, { year }) : year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <tr key={name}>
              <th scope="row">
                {t(($) => $.account.overview.row[name])}
                <span className="muted">
                  {unitOf(
                    name,
                    locale,
                    t(($) => $.account.overview.people),
                  )}
                </span>
              </th>
              {years.map(({ year, isForecast, figures }) => (
                <td
                  key={year}
                  className={isForecast ? 'overview-forecast' : ''}
                  data-testid={`figure-${name}-${year}`}
                >
                  {figures[name] === null && isForecast ? '' : figureText(name, figures[name], locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

const AMOUNTS: readonly FigureName[] = ['wallet', 'revenue', 'contribution', 'salesPerHead'];

function unitOf(name: FigureName, locale: Locale, people: string): string {
  if (AMOUNTS.includes(name)) return moneyUnitLabel(locale);
  if (name === 'share' || name === 'margin') return '%';
  return name === 'fte' ? people : '';
}

function figureText(name: FigureName, value: number | null, locale: Locale): string {
  if (value === null) return '–';
  if (AMOUNTS.includes(name)) return formatNumber(inMoneyUnit(value, locale), 2, name === 'salesPerHead');
  return formatNumber(value, 2, name !== 'fte');
}
