import { observer } from 'mobx-react-lite';
import { readCredit } from '../../../shared/domain/account/credit-reading.ts';
import { lastFullYear } from '../../../shared/domain/account/economics-reading.ts';
import { readForecast } from '../../../shared/domain/account/forecast-reading.ts';
import { readTwoSides } from '../../../shared/domain/account/two-sided-reading.ts';
import { readValue } from '../../../shared/domain/account/value-reading.ts';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** The figures that an executive asks for first. */
export const ValueKeys = observer(() => {
  const { t } = useStores().app;
  const latest = useReading(lastFullYear);
  const { value } = useReading(readValue);
  const credit = useReading(readCredit);
  const next = useReading(readForecast).years.find(({ gap }) => gap !== null);
  const sides = useReading(readTwoSides);
  const { amount, figure, none, unit } = useAmounts();
  const supports = latest?.supportsProductivity ?? null;
  const keys = [
    {
      name:
        latest === null
          ? t(($) => $.value.line.contribution)
          : t(($) => $.value.kpi.contribution, { year: latest.year }),
      value: amount(latest?.contribution ?? null),
      note: latest?.contributionMargin == null ? '' : `${figure(latest.contributionMargin, 2, true)}%`,
    },
    {
      name: t(($) => $.value.kpi.supports),
      value: supports === null ? none : t(($) => (supports ? $.value.supportsYes : $.value.supportsNo)),
      note: latest?.salesIndex == null ? '' : `${figure(latest.salesIndex)} / ${figure(latest.profitIndex)}`,
    },
    { name: t(($) => $.value.kpi.fav), value: amount(value), note: '' },
    {
      name: t(($) => $.value.kpi.credit),
      value: credit.grade ?? none,
      note: credit.usePercent === null ? '' : `${figure(credit.usePercent)}%`,
    },
    {
      name: next === undefined ? t(($) => $.value.gap) : t(($) => $.value.kpi.forecast, { year: next.year }),
      value: amount(next?.gap ?? null),
      note: next === undefined ? '' : `${amount(next.forecast)} / ${amount(next.target)}`,
    },
    { name: t(($) => $.value.upside), value: amount(sides.upside), note: '' },
    { name: t(($) => $.value.downside), value: amount(sides.downside), note: '' },
  ];
  return (
    <dl className="value-keys panel" aria-label={t(($) => $.value.economicsUnit, { unit })}>
      {keys.map(({ name, value: text, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{text}</b> <span className="figures-formula">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
});
