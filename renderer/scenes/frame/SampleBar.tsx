import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { usePerform } from '../../actions/use-actions.ts';
import { useStores } from '../../stores/stores.ts';

/** Says that the data are invented, and how to start with one's own. */
export const SampleBar = observer(() => {
  const { t } = useStores().app;
  const perform = usePerform();
  return (
    <section className="sample-bar" data-testid="sample-bar" aria-label={t(($) => $.frame.sample)}>
      <span className="sample-bar-text">{t(($) => $.frame.sampleBar.text)}</span>
      <Button size="small" data-testid="sample-create" onClick={() => perform('workspace.create')}>
        {t(($) => $.frame.sampleBar.create)}
      </Button>
      <Button size="small" data-testid="sample-open" onClick={() => perform('workspace.open')}>
        {t(($) => $.frame.sampleBar.open)}
      </Button>
      <Button size="small" data-testid="sample-delete" onClick={() => perform('workspace.deleteSample')}>
        {t(($) => $.frame.sampleBar.remove)}
      </Button>
    </section>
  );
});
