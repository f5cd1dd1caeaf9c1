import { observer } from 'mobx-react-lite';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Lazy } from '../components/lazy/Lazy.tsx';
import { partOf } from '../components/lazy/part.ts';
import { AccountsPage } from '../scenes/accounts/AccountsPage.tsx';
import { DocumentsPage } from '../scenes/documents/DocumentsPage.tsx';
import { PortfolioPage } from '../scenes/portfolio/PortfolioPage.tsx';
import { useStores } from '../stores/stores.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Ready } from './Ready.tsx';
import { routes } from './routes.ts';
import { useIdle } from './use-idle.ts';
import { Waiting } from './Waiting.tsx';

/** Pages that do not come with the window. */
const PAGES = {
  account: partOf(async () => (await import('../scenes/account/AccountPage.tsx')).AccountPage),
  assessments: partOf(async () => (await import('../scenes/assessment/AssessmentsPage.tsx')).AssessmentsPage),
  groups: partOf(async () => (await import('../scenes/groups/GroupsPage.tsx')).GroupsPage),
  group: partOf(async () => (await import('../scenes/groups/GroupPage.tsx')).GroupPage),
  competitors: partOf(
    async () => (await import('../scenes/competitors/CompetitorsPage.tsx')).CompetitorsPage,
  ),
  competitor: partOf(async () => (await import('../scenes/competitors/CompetitorPage.tsx')).CompetitorPage),
  catalogue: partOf(async () => (await import('../scenes/catalogue/CataloguePage.tsx')).CataloguePage),
  decisions: partOf(async () => (await import('../scenes/decisions/DecisionsPage.tsx')).DecisionsPage),
  strategy: partOf(async () => (await import('../scenes/strategy/StrategyPage.tsx')).StrategyPage),
  model: partOf(async () => (await import('../scenes/scoring-model/ModelPage.tsx')).ModelPage),
  trash: partOf(async () => (await import('../scenes/trash/TrashPage.tsx')).TrashPage),
  settings: partOf(async () => (await import('../scenes/settings/SettingsPage.tsx')).SettingsPage),
};
/** Read ahead while the window is idle, so that the first click on an account waits for nothing. */
const LATER = [
  PAGES.account.load,
  async () => (await import('../scenes/account/panels.ts')).loadFirstPanels(),
  PAGES.assessments.load,
  PAGES.groups.load,
  PAGES.competitors.load,
  PAGES.settings.load,
];

/** The page of the current address. The portfolio comes with the window, the others are read when it is idle. */
export const Pages = observer(() => {
  const { portfolio, workspace } = useStores();
  const [location] = useLocation();
  useIdle(() => void Promise.all(LATER.map((load) => load())));
  if (!portfolio.isLoaded || !workspace.isLoaded) return <Waiting />;
  return (
    <ErrorBoundary key={pageOf(location)}>
      <Ready>
        <Switch>
          <Route path={routes.portfolio} component={PortfolioPage} />
          <Route path="/portfolio/:view">{page('decisions')}</Route>
          <Route path={routes.accounts} component={AccountsPage} />
          <Route path="/account/:id/:tab?">{page('account')}</Route>
          <Route path={routes.assessments}>{page('assessments')}</Route>
          <Route path={routes.groups}>{page('groups')}</Route>
          <Route path="/group/:id">{page('group')}</Route>
          <Route path={routes.competitors}>{page('competitors')}</Route>
          <Route path="/competitor/:name">{page('competitor')}</Route>
          <Route path={routes.documents} component={DocumentsPage} />
          <Route path="/settings/catalogue">{page('catalogue')}</Route>
          <Route path={routes.strategy}>{page('strategy')}</Route>
          <Route path={routes.model}>{page('model')}</Route>
          <Route path={routes.trash}>{page('trash')}</Route>
          <Route path={routes.settings}>{page('settings')}</Route>
          <Route>
            <Redirect to={routes.portfolio} replace />
          </Route>
        </Switch>
      </Ready>
    </ErrorBoundary>
  );
});

function page(name: keyof typeof PAGES) {
  return <Lazy part={PAGES[name]} fallback={<Waiting />} />;
}

/** `/account/x/tier` and `/account/x/map` are one page. */
function pageOf(location: string): string {
  return location.split('/').slice(0, 3).join('/');
}
