import './frame.css';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { useStores } from '../../stores/stores.ts';
import { CatalogueBanner } from './CatalogueBanner.tsx';
import { HostBanner } from './HostBanner.tsx';
import { JobList } from './JobList.tsx';
import { Rail } from './Rail.tsx';
import { SampleBar } from './SampleBar.tsx';
import { TopBar } from './TopBar.tsx';

/** What stays while pages change: top bar, rail, banners, tasks. */
export const Frame = observer(({ children }: { readonly children: ReactNode }) => {
  const { app, workspace } = useStores();
  return (
    <div className="frame">
      <button type="button" className="frame-skip" onClick={focusContent}>
        {app.t(($) => $.frame.skip)}
      </button>
      <TopBar />
      <Rail />
      <div className="frame-body">
        <HostBanner />
        <CatalogueBanner />
        {workspace.info?.isSample ? <SampleBar /> : null}
        <main id="content" className="frame-content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <JobList />
    </div>
  );
});

/** The address belongs to the routes, so skipping moves the focus instead of following a link. */
function focusContent(): void {
  document.getElementById('content')?.focus();
}
