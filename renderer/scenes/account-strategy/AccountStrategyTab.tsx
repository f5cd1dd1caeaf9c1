import './account-strategy.css';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readStrategy } from '../../../shared/domain/account/strategy-reading.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { FieldCell } from '../../components/field/FieldCell.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { ForcesChart } from './ForcesChart.tsx';
import { ForcesPanel } from './ForcesPanel.tsx';

/** Strategy tools of the open account: five forces of its industry, its own basic strategy (domain §9.4). */
export const AccountStrategyTab = observer(() => {
  const reading = useReading(readStrategy);
  return (
    <div className="account-strategy" data-testid="strategy-tab">
      <div className="account-strategy-columns">
        <ForcesPanel reading={reading} />
        <ForcesChart reading={reading} />
      </div>
      <div className="account-strategy-columns">
        <GenericStrategy />
        <OurReadiness />
      </div>
    </div>
  );
});

const GenericStrategy = observer(() => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { generic, isGenericRisk } = useReading(readStrategy);
  const field = workspace.catalogue.field('str.generic');
  const section = workspace.catalogue.sectionOf('str.generic');
  return (
    <ArithmeticPanel title={t(($) => $.strategy.generic)} testId="generic-strategy">
      {field !== undefined && section !== undefined && (
        <FieldCell recordId={account.view.account.id} field={field} section={section} />
      )}
      {generic === null && <p className="muted">{t(($) => $.strategy.genericNone)}</p>}
      {isGenericRisk && (
        <p className="arithmetic-warning" data-testid="middle-warning">
          {t(($) => $.strategy.middle)}
        </p>
      )}
    </ArithmeticPanel>
  );
});

const OurReadiness = observer(() => {
  const { t } = useStores().app;
  return (
    <ArithmeticPanel title={t(($) => $.strategy.readinessLink)} testId="our-readiness">
      <p>{t(($) => $.strategy.readinessText)}</p>
      <p>
        <Link href={routes.strategy}>{t(($) => $.strategy.openReadiness)}</Link>
      </p>
    </ArithmeticPanel>
  );
});
