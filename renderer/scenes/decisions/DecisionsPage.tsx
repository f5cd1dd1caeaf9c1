import { observer } from 'mobx-react-lite';
import { Redirect, useRoute } from 'wouter';
import { PortfolioViews } from '../../app/PortfolioViews.tsx';
import { isPortfolioView, type PortfolioView, routes } from '../../app/routes.ts';
import { Lazy } from '../../components/lazy/Lazy.tsx';
import { type Part, partOf } from '../../components/lazy/part.ts';

const WAITING = <div aria-busy="true" />;

/** One scene a view; this page only switches between them. */
const PANELS: { readonly [view in PortfolioView]?: Part } = {
  concentration: partOf(
    async () => (await import('../concentration/ConcentrationView.tsx')).ConcentrationView,
  ),
  rfm: partOf(async () => (await import('../rfm/RfmView.tsx')).RfmView),
  matrix: partOf(async () => (await import('../value-matrix/ValueMatrixPanel.tsx')).ValueMatrixPanel),
  future: partOf(async () => (await import('../future-back/FutureBackPanel.tsx')).FutureBackPanel),
  'what-if': partOf(async () => (await import('../what-if/WhatIfPanel.tsx')).WhatIfPanel),
  warnings: partOf(async () => (await import('../warnings/WarningsPanel.tsx')).WarningsPanel),
  service: partOf(async () => (await import('../service/ServicePanel.tsx')).ServicePanel),
};

/** What can be asked of all accounts together: where they stand, where they go, what happens if. */
export const DecisionsPage = observer(() => {
  const [, params] = useRoute('/portfolio/:view');
  const view = params?.view ?? '';
  if (!isPortfolioView(view)) return <Redirect to={routes.portfolio} replace />;
  const panel = PANELS[view];
  if (panel === undefined) return <Redirect to={routes.portfolio} replace />;
  return (
    <div className="page" data-testid={`${view}-page`}>
      <PortfolioViews current={view} />
      <Lazy part={panel} fallback={WAITING} />
    </div>
  );
});
