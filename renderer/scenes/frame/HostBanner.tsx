import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

/** Tells that the data host is away; nothing while it is up. */
export const HostBanner = observer(() => {
  const { t, hostStatus } = useStores().app;
  if (hostStatus === 'up') return null;
  return (
    <div className="host-banner" role="alert" data-testid="host-banner">
      {t(($) => $.frame.host[hostStatus])}
    </div>
  );
});
