import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

/** Says that the fields which this file adds cannot be used, and that nothing of them is lost. */
export const CatalogueBanner = observer(() => {
  const { app, workspace } = useStores();
  const { catalogueProblem: problem } = workspace;
  if (problem === null) return null;
  return (
    <div className="host-banner" role="alert" data-testid="catalogue-banner">
      {app.t(($) => $.catalogue.problem[problem])}
    </div>
  );
});
