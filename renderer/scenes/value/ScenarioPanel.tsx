import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readScenarios } from '../../../shared/domain/account/scenario-reading.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { optionName } from './option-name.ts';

/** The scenarios of year+3, weighed by how likely they are (domain §2.11). */
export const ScenarioPanel = observer(() => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { rows, probability, isComplete, wallet, ourSales } = useReading(readScenarios);
  const { amount, exact, figure, none } = useAmounts();
  const { id } = account.view.account;
  return (
    <ArithmeticPanel
      title={t(($) => $.value.scenarios)}
      rule={t(($) => $.value.scenariosRule)}
      testId="scenarios"
      end={
        <Link href={routes.account(id, 'dossier', { section: 'val', field: 'val.scenarios' })}>
          {t(($) => $.value.edit)}
        </Link>
      }
    >
      {rows.length === 0 ? (
        <p className="muted">{t(($) => $.value.scenariosEmpty)}</p>
      ) : (
        <>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{t(($) => $.value.scenario)}</th>
                <th scope="col">{t(($) => $.value.probability)}</th>
                <th scope="col">{t(($) => $.value.scenarioWallet)}</th>
                <th scope="col">{t(($) => $.value.scenarioSales)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.entryId}>
                  <th scope="row">
                    {optionName(workspace.catalogue, 'val.scenarios', 'name', row.name, app.label) || none}
                  </th>
                  <td>{row.probability === null ? none : `${figure(row.probability)}%`}</td>
                  <td>{amount(row.wallet)}</td>
                  <td>{amount(row.ourSales)}</td>
                </tr>
              ))}
              <tr className="figures-strong">
                <th scope="row">{t(($) => $.value.weighted)}</th>
                <td className={isComplete ? '' : 'figures-bad'}>{figure(probability)}%</td>
                <td data-testid="scenario-wallet">{exact(wallet)}</td>
                <td data-testid="scenario-sales">{exact(ourSales)}</td>
              </tr>
            </tbody>
          </table>
          <p className={isComplete ? 'figures-formula' : 'arithmetic-warning'} data-testid="scenario-check">
            {isComplete
              ? t(($) => $.value.scenarioOk)
              : t(($) => $.value.scenarioSum, { sum: figure(probability) })}
          </p>
        </>
      )}
    </ArithmeticPanel>
  );
});
