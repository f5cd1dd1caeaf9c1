import './documents.css';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { DossierExport } from './DossierExport.tsx';
import { ExportHistory } from './ExportHistory.tsx';
import { PortfolioExport } from './PortfolioExport.tsx';

/** The documents that can be made, and those made in this session. */
export const DocumentsPage = observer(() => {
  const { t } = useStores().app;
  return (
    <div className="page documents" data-testid="documents-page">
      <header className="page-header">
        <h1>{t(($) => $.documents.title)}</h1>
        <span className="muted">{t(($) => $.documents.note)}</span>
      </header>
      <div className="documents-cards">
        <DossierExport />
        <PortfolioExport />
      </div>
      <ExportHistory />
    </div>
  );
});
