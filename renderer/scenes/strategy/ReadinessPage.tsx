import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { STARTER_QUESTIONS } from '../../../shared/domain/assessment/readiness-lists.ts';
import { readReadiness } from '../../../shared/domain/strategy/readiness-reading.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FieldCell } from '../../components/field/FieldCell.tsx';
import { useStores } from '../../stores/stores.ts';
import { BenefitLadder, Checklists } from './Checklists.tsx';
import { ReadinessVerdict } from './ReadinessVerdict.tsx';
import { recordReader } from './record-reader.ts';
import { FactorsTable, SevenSTable } from './SevenSTable.tsx';

/** Whether our firm is ready for key-account work (domain §8.4). */
export const ReadinessPage = observer(() => {
  const { app, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const { company } = workspace;
  if (company === undefined) {
    return (
      <EmptyState title={t(($) => $.strategy.noCompany)} text={t(($) => $.strategy.noCompanyText)}>
        <Button type="primary" onClick={() => goTo(routes.settings)}>
          {t(($) => $.strategy.openSettings)}
        </Button>
      </EmptyState>
    );
  }
  const reading = readReadiness(recordReader(workspace, company.id));
  return (
    <div className="strategy-readiness" data-testid="readiness">
      <ReadinessVerdict reading={reading} />
      <div className="strategy-columns">
        <SevenSTable companyId={company.id} reading={reading} />
        <FactorsTable companyId={company.id} reading={reading} />
        <ArithmeticPanel title={t(($) => $.strategy.facts)} testId="facts">
          <ul className="strategy-facts">
            {(['causes', 'noPlan', 'use', 'criteria'] as const).map((fact) => (
              <li key={fact}>{t(($) => $.strategy.fact[fact])}</li>
            ))}
          </ul>
        </ArithmeticPanel>
        <Checklists companyId={company.id} reading={reading} />
        <BenefitLadder companyId={company.id} />
      </div>
      <StarterQuestions companyId={company.id} />
    </div>
  );
});

const StarterQuestions = observer(({ companyId }: { readonly companyId: string }) => {
  const { app, workspace } = useStores();
  return (
    <ArithmeticPanel title={app.t(($) => $.strategy.questions)} testId="starter-questions">
      {STARTER_QUESTIONS.map(({ key }) => {
        const field = workspace.catalogue.field(`rdy.q_${key}`);
        const section = workspace.catalogue.section('rdy');
        return field === undefined || section === undefined ? null : (
          <FieldCell key={key} recordId={companyId} field={field} section={section} />
        );
      })}
    </ArithmeticPanel>
  );
});
