import './panels.css';
import './supplier.css';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { readFieldPlace } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { CategoryPage } from './CategoryPage.tsx';
import { SupplierNav } from './SupplierNav.tsx';
import { SupplierOverview } from './SupplierOverview.tsx';
import { SupplierPage } from './SupplierPage.tsx';
import { supplierPlace } from './supplier-place.ts';

/** The supplier dossier: who feeds this customer, how shares are decided, how much more we can win (domain §3). */
export const SupplierTab = observer(() => {
  const { account, inspector } = useStores();
  const { field, record } = readFieldPlace(useSearch());
  const place = supplierPlace(account.view, record);

  useEffect(() => {
    if (field !== undefined && record !== undefined)
      inspector.select({ kind: 'field', recordId: record, fieldKey: field });
  }, [inspector, field, record]);

  return (
    <div className="supplier">
      <SupplierNav place={place} />
      <div key={record ?? 'overview'} className="supplier-page panel">
        {place.kind === 'overview' && <SupplierOverview />}
        {place.kind === 'category' && <CategoryPage key={place.record.id} categoryId={place.record.id} />}
        {place.kind === 'supplier' && <SupplierPage key={place.record.id} supplierId={place.record.id} />}
      </div>
    </div>
  );
});
