import type { ActionId } from '../../shared/actions.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { WorkspaceState } from '../../shared/ipc/workspace.contract.ts';
import { currentRoute } from '../app/hash-location.ts';
import { routes } from '../app/routes.ts';
import { createNote } from '../scenes/notes/create-note.ts';
import type { Theme } from '../stores/app-store.ts';
import type { DialogName } from '../stores/dialogs-store.ts';
import { type CanvasActionId, isCanvasAction } from '../stores/map-session.ts';
import type { Stores } from '../stores/stores.ts';

/** Actions that main performs by itself. */
export type PageActionId = Exclude<ActionId, 'app.quit'>;
export type Perform = (id: PageActionId) => void;

/** What each action does, whichever of menu, key, palette or button it comes from. */
export function bindActions(stores: Stores, goTo: (route: string) => void): Perform {
  const { app, client, dialogs, jobs, notices, undo, account } = stores;
  const dialog = (name: DialogName) => () => dialogs.open(name);
  const go = (route: string) => () => goTo(route);
  const theme = (name: Theme) => () => void app.setTheme(name).catch(notices.show);
  const language = (locale: Locale) => () => void app.setLocale(locale).catch(notices.show);
  /** The state itself comes as `workspace.changed`; here only the page changes. */
  const opening = (run: () => Promise<WorkspaceState | null>) => () =>
    void run()
      .then((state) => {
        if (state !== null) goTo(routes.portfolio);
      })
      .catch(notices.show);

  const performers: { readonly [id in Exclude<PageActionId, CanvasActionId>]: () => void } = {
    'account.create': dialog('createAccount'),
    'account.remove': dialog('removeAccount'),
    'person.create': dialog('createPerson'),
    'note.create': () => {
      if (account.id === null || !account.isLoaded) dialogs.open('createNote');
      else void createNote(stores, account.id, goTo);
    },
    'contact.create': () => {
      const { target } = stores.inspector;
      dialogs.openContact({
        kind: 'create',
        personIds: target?.kind === 'person' ? [target.recordId] : [],
      });
    },
    'window.create': () => void client.window.open({ route: currentRoute() }).catch(notices.show),
    'workspace.create': dialog('createWorkspace'),
    'workspace.open': opening(() => client.workspace.chooseFile({})),
    'workspace.openSample': opening(() => client.workspace.openSample({})),
    'workspace.deleteSample': dialog('deleteSample'),
    'export.map': dialog('exportMap'),
    'people.import': dialog('importPeople'),
    'export.dossier': () => void jobs.start('customer-dossier', account.id),
    'export.visitQuestions': () => void jobs.start('visit-questions', account.id),
    'export.portfolio': () => void jobs.start('portfolio', null),
    'edit.undo': () => void undo.undo(),
    'edit.redo': () => void undo.redo(),
    'palette.open': dialog('palette'),
    // On a map the people on it are meant; asked once more, everything is.
    'search.focus': () => {
      if (stores.map.canvas === null || stores.map.finder.isOpen) dialogs.open('palette');
      else stores.map.finder.open();
    },
    'map.find': () => {
      if (account.id === null) return;
      stores.map.showCanvas();
      stores.map.finder.open();
      goTo(routes.account(account.id, 'map'));
    },
    'view.theme.system': theme('system'),
    'view.theme.light': theme('light'),
    'view.theme.dark': theme('dark'),
    'view.language.zhCN': language('zh-CN'),
    'view.language.zhTW': language('zh-TW'),
    'view.language.en': language('en'),
    'go.portfolio': go(routes.portfolio),
    'go.accounts': go(routes.accounts),
    'go.assessments': go(routes.assessments),
    'go.documents': go(routes.documents),
    'go.settings': go(routes.settings),
    'go.trash': go(routes.trash),
    'tier.explain': () => {
      if (account.id !== null) goTo(routes.tierExplained(account.id));
    },
    'export.tierMemo': () => void jobs.start('tier-memo', account.id),
    'model.open': go(routes.model),
    'snapshot.create': () => {
      if (account.id !== null) goTo(routes.account(account.id, 'history'));
    },
    'help.about': dialog('about'),
  };
  return (id) => {
    if (isCanvasAction(id)) stores.map.canvas?.run(id);
    else performers[id]();
  };
}
