import 'antd/dist/antd.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { configure } from 'mobx';
import { createRoot } from 'react-dom/client';
import { isActionId } from '../../shared/actions.ts';
import { actionOf, isAvailable } from '../actions/availability.ts';
import { bindActions } from '../actions/bind-actions.ts';
import { isPageAction, listenToKeys } from '../actions/keyboard.ts';
import { createClient } from '../services/client.ts';
import { createStores } from '../stores/stores.ts';
import { App } from './App.tsx';
import { subscribeToEvents } from './data-events.ts';
import { currentRoute, goTo, onRouteChange } from './hash-location.ts';
import { start } from './start.ts';

configure({ enforceActions: 'always' });

const { api } = window;
const client = createClient(api);
const stores = createStores(client, goTo);
const perform = bindActions(stores, goTo);

api.setPlace(currentRoute());
onRouteChange(() => api.setPlace(currentRoute()));
subscribeToEvents(stores);
listenToKeys({ perform, isAvailable: (action) => isAvailable(action, stores, currentRoute()) });
client.on('menu.chosen', ({ action }) => {
  if (isActionId(action) && isPageAction(action) && isAvailable(actionOf(action), stores, currentRoute())) {
    perform(action);
  }
});

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has no root');
createRoot(host).render(<App stores={stores} perform={perform} />);
void start(stores);
