import './frame.css';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { useStores } from '../../stores/stores.ts';
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
      <a className="frame-skip" href="#content" onClick={focusContent}>
        {app.t(($) => $.frame.skip)}
      </a>
      <TopBar />
      <Rail />
      <div className="frame-body">
        <HostBanner />
        {workspace.info?.isSample ? <SampleBar /> : null}
        <main id="content" className="frame-content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <JobList />
    </div>
  );
});

/** The address belongs to the routes, so the skip link moves the focus by hand. */
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
