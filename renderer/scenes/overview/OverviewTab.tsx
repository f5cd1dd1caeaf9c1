import './overview.css';
import { observer } from 'mobx-react-lite';
import { readDossierQuality } from '../../../shared/domain/account/quality-reading.ts';
import { questionsOf } from '../../../shared/domain/account/questions.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { AccountWarnings } from '../warnings/AccountWarnings.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { KnowledgeBar } from './KnowledgeBar.tsx';
import { NextActions } from './NextActions.tsx';
import { QuestionsToAsk } from './QuestionsToAsk.tsx';
import { RelationshipGaps } from './RelationshipGaps.tsx';
import { WalletTrend } from './WalletTrend.tsx';

const readSupplierQuality = (view: AccountView) => readDossierQuality(view, 'supplier');

/** The account on one page: what is known, what it is worth, whom to ask, what to do. */
export const OverviewTab = observer(() => {
  const { t } = useStores().app;
  const customer = useReading(readDossierQuality);
  const supplier = useReading(readSupplierQuality);
  return (
    <div className="overview" data-testid="overview">
      <div className="overview-main">
        <section className="panel overview-card">
          <h2>{t(($) => $.account.overview.figures)}</h2>
          <KeyFigures />
        </section>
        <WalletTrend />
        <section className="panel overview-card">
          <NextActions />
        </section>
      </div>
      <div className="overview-side">
        <section className="panel overview-card">
          <AccountWarnings />
        </section>
        <section className="panel overview-card">
          <KnowledgeBar dossier={customer} />
        </section>
        <section className="panel overview-card">
          <QuestionsToAsk questions={questionsOf([...customer.readings, ...supplier.readings])} />
        </section>
        <section className="panel overview-card">
          <RelationshipGaps />
        </section>
      </div>
    </div>
  );
});
