import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { cellNumber, cellText } from '../../../shared/domain/account/money.ts';
import { readRisks } from '../../../shared/domain/account/scenario-reading.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { ScoreBar } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { optionName } from './option-name.ts';

/** Risks by their exposure, the greatest first (domain §2.11). */
export const RiskPanel = observer(() => {
  const { t } = useStores().app;
  const risks = useReading(readRisks);
  const { figure, none } = useAmounts();
  return (
    <ArithmeticPanel
      title={t(($) => $.value.risks)}
      rule={t(($) => $.value.risksRule)}
      testId="risks"
      end={<EditLink field="val.risks" />}
    >
      {risks.length === 0 ? (
        <p className="muted">{t(($) => $.value.risksEmpty)}</p>
      ) : (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.value.risk)}</th>
              <th scope="col">{t(($) => $.value.likelihood)}</th>
              <th scope="col">{t(($) => $.value.impact)}</th>
              <th scope="col">{t(($) => $.value.exposure)}</th>
            </tr>
          </thead>
          <tbody>
            {risks.map(({ entryId, risk, likelihood, impact, exposure }) => (
              <tr key={entryId}>
                <th scope="row" className="figures-wrap">
                  {risk || none}
                </th>
                <td>{figure(likelihood)}</td>
                <td>× {figure(impact)}</td>
                <td className={(exposure ?? 0) >= 12 ? 'figures-bad' : ''}>= {figure(exposure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ArithmeticPanel>
  );
});

/** What the account is worth that no sum shows (domain §2.11). */
export const BeyondPanel = observer(() => {
  const { account, app, workspace } = useStores();
  const { view } = account;
  const rows = view.rows(view.account.id, 'val.noneconomic');
  return (
    <ArithmeticPanel
      title={app.t(($) => $.value.beyond)}
      testId="beyond"
      end={<EditLink field="val.noneconomic" />}
    >
      {rows.length === 0 ? (
        <p className="muted">{app.t(($) => $.value.beyondEmpty)}</p>
      ) : (
        <ul className="value-beyond">
          {rows.map(({ entry, row }) => {
            const score = cellNumber(row, 'score');
            const type = cellText(row, 'type') ?? '';
            return (
              <li key={entry.id}>
                <b>{optionName(workspace.catalogue, 'val.noneconomic', 'type', type, app.label)}</b>
                <span>{cellText(row, 'text')}</span>
                <span className="value-beyond-score">
                  {score ?? app.t(($) => $.common.none)} <ScoreBar value={score} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </ArithmeticPanel>
  );
});

const EditLink = observer(({ field }: { readonly field: string }) => {
  const { account, app } = useStores();
  return (
    <Link href={routes.account(account.view.account.id, 'dossier', { section: 'val', field })}>
      {app.t(($) => $.value.edit)}
    </Link>
  );
});
