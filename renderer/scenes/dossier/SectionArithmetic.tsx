import { observer } from 'mobx-react-lite';
import type { FieldQuality, SectionReading } from '../../../shared/domain/account/quality-reading.ts';
import {
  CONFIDENCE_FACTORS,
  fieldQuality,
  freshness,
  STATUS_FACTORS,
} from '../../../shared/domain/evidence/quality.ts';
import { sum } from '../../../shared/domain/scale.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** Field by field how the quality of a section comes about (domain §4.2). */
export const SectionArithmetic = observer(({ reading }: { readonly reading: SectionReading }) => {
  const { app } = useStores();
  const { t } = app;
  const applicable = reading.fields.filter(({ state }) => state !== 'notApplicable');
  const qualityOf = ({ field, sightings }: FieldQuality) =>
    fieldQuality({ weight: field.weight, rows: sightings });
  /** S × C × F of a single value; of a table, how many rows the mean is of. */
  const factorsOf = ({ field, sightings }: FieldQuality) => {
    const [first] = sightings;
    if (first === undefined) return '–';
    if (field.type.kind === 'rows') return t(($) => $.dossier.grid.rows, { count: sightings.length });
    const fresh = freshness(first.ageDays, first.validityDays);
    const factors = [STATUS_FACTORS[first.status], CONFIDENCE_FACTORS[first.confidence], fresh];
    return factors.map((factor) => formatNumber(factor, factor === fresh ? 4 : 1)).join(' × ');
  };
  const weights = sum(applicable.map(({ field }) => field.weight));
  const filled = sum(
    applicable.filter(({ sightings }) => sightings.length > 0).map(({ field }) => field.weight),
  );
  const total = sum(applicable.map((quality) => quality.field.weight * qualityOf(quality)));
  return (
    <div className="section-arithmetic" data-testid="section-arithmetic">
      <h3>{t(($) => $.dossier.arithmetic.title, { section: app.label(reading.section.label) })}</h3>
      <p className="muted">{t(($) => $.dossier.arithmetic.rule)}</p>
      <div className="section-arithmetic-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.dossier.arithmetic.field)}</th>
              <th scope="col">{t(($) => $.dossier.arithmetic.weight)}</th>
              <th scope="col">{t(($) => $.dossier.arithmetic.factors)}</th>
              <th scope="col">{t(($) => $.dossier.arithmetic.mean)}</th>
              <th scope="col">{t(($) => $.dossier.arithmetic.part)}</th>
            </tr>
          </thead>
          <tbody>
            {applicable.map((quality) => (
              <tr key={`${quality.recordId} ${quality.field.key}`}>
                <th scope="row">{app.label(quality.field.label)}</th>
                <td>{quality.field.weight}</td>
                <td>{factorsOf(quality)}</td>
                <td>{formatNumber(qualityOf(quality), 4)}</td>
                <td>{formatNumber(quality.field.weight * qualityOf(quality), 4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {t(($) => $.dossier.arithmetic.result, {
          sum: formatNumber(total, 4),
          weights,
          filled,
          quality: formatNumber(reading.quality ?? 0, 2, true),
          completeness: formatNumber(reading.completeness ?? 0, 2, true),
        })}
      </p>
    </div>
  );
});
