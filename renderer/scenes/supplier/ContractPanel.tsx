import './contracts.css';
import { observer } from 'mobx-react-lite';
import { type ContractReading, readContracts } from '../../../shared/domain/account/contract-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { ContractStrip } from './ContractStrip.tsx';

/** Contracts of all suppliers by their end, and the months in which they come up (domain §3.2). */
export const ContractPanel = observer(({ categoryId }: { readonly categoryId?: string }) => {
  const { t } = useStores().app;
  const all = useReading(readContracts);
  const contracts = categoryId === undefined ? all : all.filter((one) => one.categoryId === categoryId);
  if (contracts.length === 0) {
    return <p className="muted supplier-note">{t(($) => $.supplier.contract.empty)}</p>;
  }
  return (
    <div className="supplier-scroll" data-testid="contracts">
      <ContractStrip contracts={contracts} />
      <table className="supplier-table">
        <thead>
          <tr>
            {(['end', 'left', 'supplier', 'category', 'number'] as const).map((column) => (
              <th key={column} scope="col">
                {t(($) => $.supplier.contract[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contracts.map((contract) => (
            <ContractRow key={contract.entryId} contract={contract} />
          ))}
        </tbody>
      </table>
    </div>
  );
});

const ContractRow = observer(({ contract }: { readonly contract: ContractReading }) => {
  const { account, app, inspector } = useStores();
  const { t, locale } = app;
  const { categoryId, daysLeft, end, entryId, fieldKey, isUs, number, recordId, state, supplier } = contract;
  return (
    <tr className={isUs ? 'contract-ours' : ''}>
      <td>
        <button
          type="button"
          className="supplier-quiet contract-date"
          aria-label={`${formatDate(end, locale)}, ${t(($) => $.supplier.contract.open, { supplier })}`}
          onClick={() => inspector.select({ kind: 'field', recordId, fieldKey, entryId })}
        >
          {formatDate(end, locale)}
        </button>
      </td>
      <td className={`contract-${state}`}>
        {daysLeft < 0
          ? t(($) => $.supplier.contract.overdue, { days: -daysLeft })
          : t(($) => $.supplier.contract.days, { days: daysLeft })}
      </td>
      <th scope="row">
        {supplier} {isUs && <span className="supplier-us">{t(($) => $.supplier.contract.ours)}</span>}
      </th>
      <td>
        {categoryId === null ? t(($) => $.supplier.contract.allCategories) : account.view.title(categoryId)}
      </td>
      <td>{number}</td>
    </tr>
  );
});
