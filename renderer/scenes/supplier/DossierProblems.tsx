import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** What keeps the figures from being right, each with the way to mend it: no record of ours, no names, no spend. */
export const DossierProblems = observer(() => {
  const { account, app, commands } = useStores();
  const { t } = app;
  const { view } = account;
  const { categories, suppliers } = useReading(readSupplierDossier);
  const ours = suppliers.filter(({ isUs }) => isUs).length;
  const link = (record: string) => (
    <Link href={routes.account(view.account.id, 'supplier', { record })}>
      {t(($) => $.supplier.problem.open)}
    </Link>
  );
  const codeOf = (id: string) => view.record(id)?.code ?? '';
  const unnamedSuppliers = suppliers.filter(({ id }) => view.text(id, 'sup.name').trim() === '');
  const unnamedCategories = categories.filter(({ id }) => view.text(id, 'cat.name').trim() === '');
  const withoutSpend = categories.filter(({ yearsWithoutSpend }) => yearsWithoutSpend.length > 0);
  const hasNone = suppliers.length > 0 && ours === 0;
  const count = [...unnamedSuppliers, ...unnamedCategories, ...withoutSpend].length;
  if (!hasNone && ours < 2 && count === 0) return null;
  return (
    <ul
      className="supplier-problems"
      data-testid="supplier-problems"
      aria-label={t(($) => $.supplier.problem.title)}
    >
      {hasNone && (
        <li>
          {t(($) => $.supplier.problem.noUs)}{' '}
          {suppliers.map(({ id, name }) => (
            <Button
              key={id}
              size="small"
              title={t(($) => $.supplier.problem.markUs)}
              onClick={() => void commands.setValue(id, 'sup.is_us', true)}
            >
              {name}: {t(($) => $.supplier.problem.markUs)}
            </Button>
          ))}
        </li>
      )}
      {ours > 1 && <li>{t(($) => $.supplier.problem.manyUs, { count: ours })}</li>}
      {unnamedSuppliers.map(({ id }) => (
        <li key={id}>
          {t(($) => $.supplier.problem.unnamedSupplier, { code: codeOf(id) })} {link(id)}
        </li>
      ))}
      {unnamedCategories.map(({ id }) => (
        <li key={id}>
          {t(($) => $.supplier.problem.unnamedCategory, { code: codeOf(id) })} {link(id)}
        </li>
      ))}
      {withoutSpend.map(({ id, name, yearsWithoutSpend }) => (
        <li key={`${id} spend`}>
          {t(($) => $.supplier.problem.noSpend, { category: name, years: yearsWithoutSpend.join(', ') })}{' '}
          {link(id)}
        </li>
      ))}
    </ul>
  );
});
