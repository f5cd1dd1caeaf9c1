import { observer } from 'mobx-react-lite';
import type { ContractReading } from '../../../shared/domain/account/contract-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';
import { monthsFrom } from './contract-months.ts';

const MONTHS = 24;

/** The next 24 months, each with the contracts that end in it; what is over before them stands in the table alone. */
export const ContractStrip = observer(({ contracts }: { readonly contracts: readonly ContractReading[] }) => {
  const { app, workspace } = useStores();
  const { t, locale } = app;
  const months = monthsFrom(workspace.today, MONTHS);
  const describe = (contract: ContractReading) => `${formatDate(contract.end, locale)} ${contract.supplier}`;
  return (
    <ol className="contract-strip" aria-label={t(($) => $.supplier.contract.strip)}>
      {months.map((month, index) => {
        const ending = contracts.filter(({ end }) => end.startsWith(month));
        const isLabelled = index === 0 || month.endsWith('-01');
        return (
          <li key={month} title={ending.map(describe).join('\n')}>
            <span className="contract-dots">
              {ending.map((contract) => (
                <i
                  key={contract.entryId}
                  className={contract.isUs ? 'contract-dot contract-dot-ours' : 'contract-dot'}
                  data-state={contract.state}
                  role="img"
                  aria-label={describe(contract)}
                />
              ))}
            </span>
            <span className="contract-month">
              {isLabelled ? month.slice(0, 4) : Number(month.slice(5)) % 3 === 1 ? month.slice(5) : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
});
