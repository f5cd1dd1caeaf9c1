import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { AddRecord } from './AddRecord.tsx';
import type { SupplierPlace } from './supplier-place.ts';

/** Overview, categories and suppliers, each with a line to add one. */
export const SupplierNav = observer(({ place }: { readonly place: SupplierPlace }) => {
  const { account, app, inspector } = useStores();
  const { t } = app;
  const { categories, suppliers } = useReading(readSupplierDossier);
  const link = (record?: string) =>
    routes.account(account.view.account.id, 'supplier', record === undefined ? {} : { record });
  const isOpen = (id: string) => place.kind !== 'overview' && place.record.id === id;

  return (
    <nav className="supplier-nav panel" aria-label={t(($) => $.supplier.pages)}>
      <Link
        href={link()}
        className="supplier-link"
        onClick={inspector.clear}
        aria-current={place.kind === 'overview' ? 'page' : undefined}
      >
        {t(($) => $.supplier.overview)}
      </Link>
      <h2>{t(($) => $.supplier.categories)}</h2>
      {categories.map(({ id, name }) => (
        <Link
          key={id}
          href={link(id)}
          className="supplier-link"
          onClick={inspector.clear}
          aria-current={isOpen(id) ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
      <AddRecord kind="category" />
      <h2>{t(($) => $.supplier.suppliers)}</h2>
      {suppliers.map(({ id, name, isUs }) => (
        <Link
          key={id}
          href={link(id)}
          className="supplier-link"
          onClick={inspector.clear}
          aria-current={isOpen(id) ? 'page' : undefined}
        >
          {name}
          {isUs && <span className="supplier-us">{t(($) => $.supplier.us)}</span>}
        </Link>
      ))}
      <AddRecord kind="supplier" />
    </nav>
  );
});
