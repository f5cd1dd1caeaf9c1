import './frame.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { goTo } from '../../app/hash-location.ts';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';

/** Shown in place of a page that failed. */
export const CrashPage = observer(({ onLeave }: { readonly onLeave: () => void }) => {
  const { t } = useStores().app;
  return (
    <div className="crash" role="alert" data-testid="crash-page">
      <EmptyState title={t(($) => $.frame.crash.title)} text={t(($) => $.frame.crash.text)}>
        <Button
          type="primary"
          onClick={() => {
            goTo(routes.portfolio);
            onLeave();
          }}
        >
          {t(($) => $.frame.crash.home)}
        </Button>
        <Button onClick={() => location.reload()}>{t(($) => $.frame.crash.reload)}</Button>
      </EmptyState>
    </div>
  );
});
