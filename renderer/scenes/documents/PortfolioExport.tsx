import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { usePerform } from '../../actions/use-actions.ts';
import { useStores } from '../../stores/stores.ts';
import { DocumentCard } from './DocumentCard.tsx';

/** The Excel workbook of all accounts. */
export const PortfolioExport = observer(() => {
  const { app, portfolio } = useStores();
  const perform = usePerform();
  const { t } = app;
  return (
    <DocumentCard
      title={t(($) => $.documents.name.portfolio)}
      text={t(($) => $.documents.portfolio.text)}
      testId="document-portfolio"
      contents={[
        t(($) => $.documents.portfolio.contents.a),
        t(($) => $.documents.portfolio.contents.b),
        t(($) => $.documents.portfolio.contents.c),
        t(($) => $.documents.portfolio.contents.d),
      ]}
    >
      <Button
        type="primary"
        disabled={portfolio.summaries.length === 0}
        data-testid="export-portfolio"
        onClick={() => perform('export.portfolio')}
      >
        {t(($) => $.documents.portfolio.action)}
      </Button>
    </DocumentCard>
  );
});
