import { observer } from 'mobx-react-lite';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { AccountsPage } from '../scenes/accounts/AccountsPage.tsx';
import { DocumentsPage } from '../scenes/documents/DocumentsPage.tsx';
import { PortfolioPage } from '../scenes/portfolio/PortfolioPage.tsx';
import { useStores } from '../stores/stores.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Ready } from './Ready.tsx';
import { routes } from './routes.ts';
import { useIdle } from './use-idle.ts';
import { Waiting } from './Waiting.tsx';

const loadAccount = () => import('../scenes/account/AccountPage.tsx');
const loadAssessments = () => import('../scenes/assessment/AssessmentsPage.tsx');
const loadGroups = () => import('../scenes/groups/GroupsPage.tsx');
const loadGroup = () => import('../scenes/groups/GroupPage.tsx');
const loadCompetitors = () => import('../scenes/competitors/CompetitorsPage.tsx');
const loadCompetitor = () => import('../scenes/competitors/CompetitorPage.tsx');
const loadCatalogue = () => import('../scenes/catalogue/CataloguePage.tsx');
const loadDecisions = () => import('../scenes/decisions/DecisionsPage.tsx');
const loadStrategy = () => import('../scenes/strategy/StrategyPage.tsx');
const loadModel = () => import('../scenes/scoring-model/ModelPage.tsx');
const loadTrash = () => import('../scenes/trash/TrashPage.tsx');
const loadSettings = () => import('../scenes/settings/SettingsPage.tsx');
/** Read ahead while the window is idle, so that the first click on an account waits for nothing. */
const LATER = [
  loadAccount,
  () => import('../scenes/overview/OverviewTab.tsx'),
  () => import('../scenes/dossier/DossierTab.tsx'),
  loadAssessments,
  loadGroups,
  loadCompetitors,
  loadSettings,
];
const AccountPage = lazy(async () => ({ default: (await loadAccount()).AccountPage }));
const AssessmentsPage = lazy(async () => ({ default: (await loadAssessments()).AssessmentsPage }));
const GroupsPage = lazy(async () => ({ default: (await loadGroups()).GroupsPage }));
const GroupPage = lazy(async () => ({ default: (await loadGroup()).GroupPage }));
const CompetitorsPage = lazy(async () => ({ default: (await loadCompetitors()).CompetitorsPage }));
const CompetitorPage = lazy(async () => ({ default: (await loadCompetitor()).CompetitorPage }));
const CataloguePage = lazy(async () => ({ default: (await loadCatalogue()).CataloguePage }));
const DecisionsPage = lazy(async () => ({ default: (await loadDecisions()).DecisionsPage }));
const StrategyPage = lazy(async () => ({ default: (await loadStrategy()).StrategyPage }));
const ModelPage = lazy(async () => ({ default: (await loadModel()).ModelPage }));
const TrashPage = lazy(async () => ({ default: (await loadTrash()).TrashPage }));
const SettingsPage = lazy(async () => ({ default: (await loadSettings()).SettingsPage }));

/** The page of the current address. The portfolio comes with the window, the others are read when it is idle. */
export const Pages = observer(() => {
  const { portfolio, workspace } = useStores();
  const [location] = useLocation();
  useIdle(() => void Promise.all(LATER.map((load) => load())));
  if (!portfolio.isLoaded || !workspace.isLoaded) return <Waiting />;
  return (
    <ErrorBoundary key={pageOf(location)}>
      <Suspense fallback={<Waiting />}>
        <Ready>
          <Switch>
            <Route path={routes.portfolio} component={PortfolioPage} />
            <Route path="/portfolio/:view" component={DecisionsPage} />
            <Route path={routes.accounts} component={AccountsPage} />
            <Route path="/account/:id/:tab?" component={AccountPage} />
            <Route path={routes.assessments} component={AssessmentsPage} />
            <Route path={routes.groups} component={GroupsPage} />
            <Route path="/group/:id" component={GroupPage} />
            <Route path={routes.competitors} component={CompetitorsPage} />
            <Route path="/competitor/:name" component={CompetitorPage} />
            <Route path={routes.documents} component={DocumentsPage} />
            <Route path="/settings/catalogue" component={CataloguePage} />
            <Route path={routes.strategy} component={StrategyPage} />
            <Route path={routes.model} component={ModelPage} />
            <Route path={routes.trash} component={TrashPage} />
            <Route path={routes.settings} component={SettingsPage} />
            <Route>
              <Redirect to={routes.portfolio} replace />
            </Route>
          </Switch>
        </Ready>
      </Suspense>
    </ErrorBoundary>
  );
});

/** `/account/x/tier` and `/account/x/map` are one page. */
function pageOf(location: string): string {
  return location.split('/').slice(0, 3).join('/');
}
