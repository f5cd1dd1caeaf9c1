import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type {
  CategoryReading,
  SupplierDossierReading,
} from '../../../shared/domain/account/supplier-reading.ts';
import { useStores } from '../../stores/stores.ts';
import { ForecastSwitch } from './ForecastSwitch.tsx';
import { ShareModeSwitch } from './ShareModeSwitch.tsx';
import { ShareTable } from './ShareTable.tsx';
import { ShareTrend } from './ShareTrend.tsx';
import { type ShareMode, shownYears } from './share-matrix.ts';

type CategorySharesProps = {
  readonly category: CategoryReading;
  readonly dossier: SupplierDossierReading;
};

/** Who has how much of one category: the table that can be typed over, and its picture. */
export const CategoryShares = observer(({ category, dossier }: CategorySharesProps) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const [mode, setMode] = useState<ShareMode>('share');
  const [hasForecast, setForecast] = useState(false);
  const actual = shownYears(dossier.years, workspace.today);
  const years = hasForecast ? [...actual, ...dossier.forecastYears] : actual;
  return (
    <>
      <h3 className="supplier-heading">
        {t(($) => $.supplier.shares)}
        <span className="muted">{t(($) => $.supplier.sharesHint)}</span>
        <ForecastSwitch isOn={hasForecast} onChange={setForecast} />
        <ShareModeSwitch mode={mode} onChange={setMode} />
      </h3>
      <ShareTable
        categories={[category]}
        suppliers={dossier.suppliers}
        years={years}
        forecastYears={dossier.forecastYears}
        mode={mode}
      />
      <ShareTrend dossier={dossier} category={category} years={years} />
    </>
  );
});
