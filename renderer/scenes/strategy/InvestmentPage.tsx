import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link, useLocation, useSearch } from 'wouter';
import { readInvestment } from '../../../shared/domain/strategy/investment-reading.ts';
import { routes } from '../../app/routes.ts';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { InvestmentCase } from './InvestmentCase.tsx';
import { recordReader } from './record-reader.ts';

const caseRoute = (id: string) => `${routes.strategy}?tab=investment&case=${id}`;

/** Investment cases of the workspace: a list, and the chosen one with its arithmetic (domain §9.4). */
export const InvestmentPage = observer(() => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const wanted = new URLSearchParams(useSearch()).get('case');
  const cases = workspace.records.filter(
    ({ kind, deletedAt }) => kind === 'investment' && deletedAt === null,
  );
  const current = cases.find(({ id }) => id === wanted) ?? cases[0];
  const create = async () => {
    const record = await commands.createRecord({
      kind: 'investment',
      accountId: null,
      values: { 'inv.name': t(($) => $.strategy.newCaseName) },
    });
    if (record !== null) goTo(caseRoute(record.id));
  };
  const button = (
    <Button
      type={current === undefined ? 'primary' : 'default'}
      onClick={() => void create()}
      data-testid="new-case"
    >
      {t(($) => $.strategy.newCase)}
    </Button>
  );
  if (current === undefined) {
    return (
      <EmptyState title={t(($) => $.strategy.casesEmpty)} text={t(($) => $.strategy.casesEmptyText)}>
        {button}
      </EmptyState>
    );
  }
  return (
    <div className="strategy-cases" data-testid="investment">
      <nav className="panel strategy-case-list" aria-label={t(($) => $.strategy.cases)}>
        {cases.map(({ id }) => (
          <CaseLink key={id} id={id} isCurrent={id === current.id} />
        ))}
        {button}
      </nav>
      <InvestmentCase key={current.id} recordId={current.id} />
    </div>
  );
});

const CaseLink = observer(({ id, isCurrent }: { readonly id: string; readonly isCurrent: boolean }) => {
  const { workspace } = useStores();
  const { amount, figure, none } = useAmounts();
  const { name, roi, npv } = readInvestment(recordReader(workspace, id));
  return (
    <Link href={caseRoute(id)} className="strategy-case" aria-current={isCurrent ? 'page' : undefined}>
      <span>{name || workspace.title(id)}</span>
      <span className="figures-formula">
        NPV {amount(npv)} · ROI {roi === null ? none : `${figure(roi)}%`}
      </span>
    </Link>
  );
});
