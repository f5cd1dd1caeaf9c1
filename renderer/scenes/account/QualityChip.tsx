import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { readDossierQuality } from '../../../shared/domain/account/quality-reading.ts';
import { DOSSIER_BANDS } from '../../../shared/domain/evidence/dossier-score.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { DossierArithmetic } from './DossierArithmetic.tsx';

/** The dossier score of the header; it opens to its arithmetic. */
export const QualityChip = observer(() => {
  const { app } = useStores();
  const { t } = app;
  const quality = useReading(readDossierQuality);
  const band = DOSSIER_BANDS.find(({ key }) => key === quality.band);
  return (
    <Popover trigger="click" placement="bottomRight" content={<DossierArithmetic dossier={quality} />}>
      <button
        type="button"
        className="account-chip"
        data-testid="chip-quality"
        title={t(($) => $.dossier.showArithmetic)}
      >
        {t(($) => $.account.chip.quality)}{' '}
        <b>{quality.score === null ? '–' : formatNumber(quality.score, 0)}</b>{' '}
        {band === undefined ? '' : app.label(band.label)}
      </button>
    </Popover>
  );
});
