import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { moneyUnitLabel } from '../../../shared/format/money.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { AccountShareTable } from './AccountShareTable.tsx';
import { ContractPanel } from './ContractPanel.tsx';
import { DossierProblems } from './DossierProblems.tsx';
import { DossierQuality } from './DossierQuality.tsx';
import { ForecastSwitch } from './ForecastSwitch.tsx';
import { KraljicMatrix } from './KraljicMatrix.tsx';
import { PlanCheckLine } from './PlanCheckLine.tsx';
import { ShareModeSwitch } from './ShareModeSwitch.tsx';
import { ShareTable } from './ShareTable.tsx';
import { ShareTrend } from './ShareTrend.tsx';
import { type ShareMode, shownYears } from './share-matrix.ts';
import { TargetTable } from './TargetTable.tsx';
import { WalletTable } from './WalletTable.tsx';

/** Wallet, shares, totals and targets of all categories on one page. */
export const SupplierOverview = observer(() => {
  const { app, workspace } = useStores();
  const { t, locale } = app;
  const [mode, setMode] = useState<ShareMode>('share');
  const [hasForecast, setForecast] = useState(false);
  const dossier = useReading(readSupplierDossier);
  const actual = shownYears(dossier.years, workspace.today);
  const years = hasForecast ? [...actual, ...dossier.forecastYears] : actual;

  if (dossier.categories.length === 0) {
    return (
      <div className="supplier-empty" data-testid="supplier-overview">
        <h2>{t(($) => $.supplier.emptyTitle)}</h2>
        <p className="muted">{t(($) => $.supplier.empty)}</p>
      </div>
    );
  }
  return (
    <div data-testid="supplier-overview">
      <DossierProblems />
      <section>
        <h2 className="supplier-heading">
          {t(($) => $.supplier.wallet)} <span className="muted">{moneyUnitLabel(locale)}</span>
          <span className="supplier-mode">
            <DossierQuality />
          </span>
        </h2>
        <WalletTable dossier={dossier} />
      </section>
      <section className="supplier-pair">
        <div>
          <h2 className="supplier-heading">
            {t(($) => $.supplier.totals)} <span className="muted">{moneyUnitLabel(locale)}</span>
          </h2>
          <AccountShareTable dossier={dossier} />
        </div>
        <KraljicMatrix />
      </section>
      <section className="supplier-pair">
        <div>
          <h2 className="supplier-heading">
            {t(($) => $.supplier.contract.title)}
            <span className="muted">{t(($) => $.supplier.contract.hint)}</span>
          </h2>
          <ContractPanel />
        </div>
        <div className="supplier-side">
          <h2 className="supplier-heading">{t(($) => $.supplier.chart.title)}</h2>
          <ShareTrend dossier={dossier} years={years} />
        </div>
      </section>
      <section>
        <h2 className="supplier-heading">
          {t(($) => $.supplier.shares)}
          <span className="muted">{t(($) => $.supplier.sharesHint)}</span>
          <ForecastSwitch isOn={hasForecast} onChange={setForecast} />
          <ShareModeSwitch mode={mode} onChange={setMode} />
        </h2>
        <ShareTable
          categories={dossier.categories}
          suppliers={dossier.suppliers}
          years={years}
          forecastYears={dossier.forecastYears}
          mode={mode}
        />
      </section>
      <section>
        <h2 className="supplier-heading">
          {t(($) => $.supplier.targets)} <span className="muted">{t(($) => $.supplier.targetsHint)}</span>
        </h2>
        <TargetTable dossier={dossier} />
        <PlanCheckLine />
      </section>
    </div>
  );
});
