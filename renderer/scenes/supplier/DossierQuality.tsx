import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { readDossierQuality } from '../../../shared/domain/account/quality-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { DOSSIER_BANDS } from '../../../shared/domain/evidence/dossier-score.ts';
import { percent, sum } from '../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

const readSupplierQuality = (view: AccountView) => readDossierQuality(view, 'supplier');

/** Quality of the whole supplier dossier; a click opens the 40/30/30 arithmetic behind it (domain §4.2). */
export const DossierQuality = observer(() => {
  const { app } = useStores();
  const { t } = app;
  const { band, readings, score } = useReading(readSupplierQuality);
  if (score === null) return null;
  const name = DOSSIER_BANDS.find(({ key }) => key === band)?.label;
  const applicable = readings.filter(({ quality }) => quality !== null);
  const weights = sum(applicable.map(({ section }) => section.weight));
  const figure = (value: number | null) =>
    value === null ? t(($) => $.supplier.quality.unknown) : formatScore(value);
  const content = (
    <div className="supplier-arithmetic" data-testid="quality-arithmetic">
      <table className="supplier-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.supplier.quality.part)}</th>
            {(['weight', 'completeness', 'quality', 'points'] as const).map((column) => (
              <th key={column} scope="col" className="supplier-figure">
                {t(($) => $.supplier.quality[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map(({ section, completeness, quality }) => (
            <tr key={section.key}>
              <th scope="row">{app.label(section.label)}</th>
              <td className="supplier-figure">{formatNumber(section.weight)}</td>
              <td className="supplier-figure">{figure(completeness)}</td>
              <td className="supplier-figure">{figure(quality)}</td>
              <td className="supplier-figure">
                {figure(quality === null ? null : (percent(section.weight * quality, weights * 100) ?? null))}
              </td>
            </tr>
          ))}
          <tr className="supplier-sum">
            <th scope="row">{t(($) => $.supplier.total)}</th>
            <td className="supplier-figure">{formatNumber(weights)}</td>
            <td colSpan={2} />
            <td className="supplier-figure">{formatScore(score)}</td>
          </tr>
        </tbody>
      </table>
      <p className="muted supplier-note">{t(($) => $.supplier.quality.sum)}</p>
    </div>
  );
  return (
    <Popover trigger="click" content={content}>
      <button type="button" className="supplier-quiet" data-testid="supplier-quality">
        {t(($) => $.supplier.quality.title)} <b>{formatScore(score)}</b>{' '}
        {name === undefined ? '' : app.label(name)}
      </button>
    </Popover>
  );
});
