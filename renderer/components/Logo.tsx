import './logo.css';
import { observer } from 'mobx-react-lite';
import { useStores } from '../stores/stores.ts';

/** The mark and the name: two overlapping circles, us and the other side. */
export const Logo = observer(() => {
  const { t } = useStores().app;
  return (
    <span className="logo">
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <rect width="24" height="24" rx="6" fill="var(--accent)" />
        <circle cx="9.6" cy="12" r="4.6" fill="none" stroke="var(--on-accent)" strokeWidth="1.8" />
        <circle cx="14.4" cy="12" r="4.6" fill="none" stroke="var(--on-accent)" strokeWidth="1.8" />
        <path d="M12 8.1a4.6 4.6 0 0 1 0 7.8a4.6 4.6 0 0 1 0-7.8z" fill="var(--on-accent)" />
      </svg>
      <span className="logo-name">{t(($) => $.common.product)}</span>
    </span>
  );
});
