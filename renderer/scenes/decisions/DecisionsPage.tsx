import { observer } from 'mobx-react-lite';
import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, useRoute } from 'wouter';
import { PortfolioViews } from '../../app/PortfolioViews.tsx';
import { isPortfolioView, type PortfolioView, routes } from '../../app/routes.ts';

type Loader = () => Promise<{ default: ComponentType }>;

/** One scene a view; this page only switches between them. */
const LOADERS: { readonly [view in PortfolioView]?: Loader } = {
  concentration: async () => ({
    default: (await import('../concentration/ConcentrationView.tsx')).ConcentrationView,
  }),
  rfm: async () => ({ default: (await import('../rfm/RfmView.tsx')).RfmView }),
  matrix: async () => ({ default: (await import('../value-matrix/ValueMatrixPanel.tsx')).ValueMatrixPanel }),
  future: async () => ({ default: (await import('../future-back/FutureBackPanel.tsx')).FutureBackPanel }),
  'what-if': async () => ({ default: (await import('../what-if/WhatIfPanel.tsx')).WhatIfPanel }),
  warnings: async () => ({ default: (await import('../warnings/WarningsPanel.tsx')).WarningsPanel }),
  service: async () => ({ default: (await import('../service/ServicePanel.tsx')).ServicePanel }),
};

const PANELS = new Map(Object.entries(LOADERS).map(([view, load]) => [view, lazy(load)]));

/** What can be asked of all accounts together: where they stand, where they go, what happens if. */
export const DecisionsPage = observer(() => {
  const [, params] = useRoute('/portfolio/:view');
  const view = params?.view ?? '';
  const Panel = PANELS.get(view);
  if (!isPortfolioView(view) || Panel === undefined) return <Redirect to={routes.portfolio} replace />;
  return (
    <div className="page" data-testid={`${view}-page`}>
      <PortfolioViews current={view} />
      <Suspense fallback={<div aria-busy="true" />}>
        <Panel />
      </Suspense>
    </div>
  );
});
