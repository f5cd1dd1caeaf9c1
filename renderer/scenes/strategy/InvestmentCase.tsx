import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { readInvestment } from '../../../shared/domain/strategy/investment-reading.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { CashFlow } from './CashFlow.tsx';
import { InvestmentResult } from './InvestmentResult.tsx';
import { recordReader } from './record-reader.ts';

/** One case: what it gives, year by year, and the lines that it is made of. */
export const InvestmentCase = observer(({ recordId }: { readonly recordId: string }) => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const reading = readInvestment(recordReader(workspace, recordId));
  const section = workspace.catalogue.section('inv');
  return (
    <div className="strategy-stack">
      <InvestmentResult reading={reading} />
      {reading.hasLines && <CashFlow reading={reading} />}
      <ArithmeticPanel
        title={t(($) => $.strategy.inputs)}
        testId="case-inputs"
        end={
          <Button size="small" type="text" danger onClick={() => void commands.removeRecord(recordId)}>
            {t(($) => $.strategy.removeCase)}
          </Button>
        }
      >
        {section !== undefined && <SectionForm recordId={recordId} section={section} />}
      </ArithmeticPanel>
    </div>
  );
});
