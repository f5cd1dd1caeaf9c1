import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { DocumentCard } from './DocumentCard.tsx';
import { IncludePersonal, NOTHING_INCLUDED, requestOf } from './IncludePersonal.tsx';

/** The Word dossier of one account; starts with the account that was open last. */
export const DossierExport = observer(() => {
  const { app, account, jobs, portfolio } = useStores();
  const { t } = app;
  const [chosen, setChosen] = useState<string | null>(null);
  const [inclusion, setInclusion] = useState(NOTHING_INCLUDED);
  const request = requestOf(inclusion);
  const accountId = chosen ?? account.id ?? portfolio.summaries[0]?.accountId ?? null;
  return (
    <DocumentCard
      title={t(($) => $.documents.name.dossier)}
      text={t(($) => $.documents.dossier.text)}
      testId="document-dossier"
      contents={[
        t(($) => $.documents.dossier.contents.a),
        t(($) => $.documents.dossier.contents.b),
        t(($) => $.documents.dossier.contents.c),
        t(($) => $.documents.dossier.contents.d),
      ]}
    >
      <Select
        className="document-account"
        showSearch={{ optionFilterProp: 'label' }}
        value={accountId}
        placeholder={t(($) => $.documents.dossier.choose)}
        aria-label={t(($) => $.documents.dossier.account)}
        options={portfolio.summaries.map((summary) => ({
          value: summary.accountId,
          label: `${summary.name} · ${summary.code}`,
        }))}
        onChange={setChosen}
      />
      <IncludePersonal value={inclusion} onChange={setInclusion} />
      <Button
        type="primary"
        disabled={accountId === null || request === null}
        data-testid="export-dossier"
        onClick={() => void jobs.start('customer-dossier', accountId, request ?? {})}
      >
        {t(($) => $.documents.dossier.action)}
      </Button>
    </DocumentCard>
  );
});
