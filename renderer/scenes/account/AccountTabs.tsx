import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { ACCOUNT_TABS, type AccountTab, routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** The views of one account. */
export const AccountTabs = observer(({ current }: { readonly current: AccountTab }) => {
  const { account, app, inspector } = useStores();
  return (
    <nav className="account-tabs" aria-label={app.t(($) => $.account.views)}>
      {ACCOUNT_TABS.map((tab) => (
        <Link
          key={tab}
          href={routes.account(account.id ?? '', tab)}
          className="account-tab"
          onClick={inspector.clear}
          aria-current={tab === current ? 'page' : undefined}
          data-testid={`account-tab-${tab}`}
        >
          {app.t(($) => $.account.tab[tab])}
        </Link>
      ))}
    </nav>
  );
});
