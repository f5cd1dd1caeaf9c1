import { observer } from 'mobx-react-lite';
import { useStores } from '../stores/stores.ts';

/** What stands in the place of a page whose data are on their way. */
export const Waiting = observer(() => (
  <div className="frame-waiting" aria-busy="true">
    {useStores().app.t(($) => $.common.loading)}
  </div>
));
