import { Popover, Progress } from 'antd';
import { observer } from 'mobx-react-lite';
import type { SectionReading } from '../../../shared/domain/account/quality-reading.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { SectionArithmetic } from './SectionArithmetic.tsx';

/** Name, weight and validity of a section; its completeness and quality open to their arithmetic. */
export const SectionHeader = observer(({ reading }: { readonly reading: SectionReading }) => {
  const { app } = useStores();
  const { t } = app;
  const { section, completeness, quality } = reading;
  const facts = [
    section.weight === 0 ? '' : t(($) => $.dossier.weight, { weight: section.weight }),
    section.validityDays === null
      ? t(($) => $.dossier.noValidity)
      : t(($) => $.dossier.validity, { days: section.validityDays }),
  ].filter((text) => text !== '');
  return (
    <header className="section-header">
      <h2>{app.label(section.label)}</h2>
      <span className="muted">{facts.join(' · ')}</span>
      {section.weight > 0 && quality !== null && (
        <Popover trigger="click" placement="bottomRight" content={<SectionArithmetic reading={reading} />}>
          <button type="button" className="section-quality" title={t(($) => $.dossier.showArithmetic)}>
            {t(($) => $.dossier.completeness)} <b>{formatNumber(completeness ?? 0, 0)}%</b>
            {' · '}
            {t(($) => $.dossier.quality)} <b>{formatNumber(quality, 0)}</b>
            <Progress
              className="section-bar"
              percent={quality}
              showInfo={false}
              size="small"
              aria-label={t(($) => $.dossier.quality)}
            />
          </button>
        </Popover>
      )}
    </header>
  );
});
