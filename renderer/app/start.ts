import { runInAction } from 'mobx';
import type { Stores } from '../stores/stores.ts';
import { showWorkspace } from './data-events.ts';

/** Reads what the first picture needs; a failure is told in a notice and leaves the welcome screen. */
export async function start(stores: Stores): Promise<void> {
  const { app, client, notices, workspace } = stores;
  watchSystemTheme(stores);
  try {
    const [, state] = await Promise.all([app.load(), client.workspace.state({})]);
    // An opening that ended meanwhile has been told as an event, which loads the same.
    if (workspace.state === null) await showWorkspace(stores, state);
  } catch (thrown) {
    runInAction(() => {
      app.isLoaded = true;
      if (workspace.state === null) workspace.setState({ status: 'closed', problem: null });
      notices.show(thrown);
    });
  }
}

function watchSystemTheme({ app }: Stores): void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  app.setSystemIsDark(query.matches);
  query.addEventListener('change', ({ matches }) => app.setSystemIsDark(matches));
}
