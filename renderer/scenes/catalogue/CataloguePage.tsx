import './catalogue.css';
import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link, useLocation, useSearch } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { FieldsTab } from './FieldsTab.tsx';
import { FileExchange } from './FileExchange.tsx';
import { TemplatesTab } from './TemplatesTab.tsx';

/** What the workspace adds to the dossiers, and what they ask. */
export const CataloguePage = observer(() => {
  const { app, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const query = new URLSearchParams(useSearch());
  const tab = query.get('tab') === 'templates' ? 'templates' : 'fields';
  return (
    <div className="page catalogue" data-testid="catalogue-page">
      <header className="catalogue-head">
        <h1>
          <Link href={routes.settings}>{t(($) => $.settings.title)}</Link> / {t(($) => $.catalogue.title)}
        </h1>
        <Segmented<'fields' | 'templates'>
          value={tab}
          aria-label={t(($) => $.catalogue.title)}
          data-testid="catalogue-tabs"
          options={[
            { value: 'fields', label: t(($) => $.catalogue.fieldsTab) },
            { value: 'templates', label: t(($) => $.catalogue.templatesTab) },
          ]}
          onChange={(next) => goTo(routes.catalogue(next === 'fields' ? {} : { tab: next }))}
        />
        <FileExchange />
      </header>
      <p className="muted catalogue-intro">
        {workspace.catalogueProblem === null
          ? t(($) => $.catalogue.intro)
          : t(($) => $.catalogue.problem.locked)}
      </p>
      {tab === 'fields' ? <FieldsTab sectionKey={query.get('section')} /> : <TemplatesTab />}
    </div>
  );
});
