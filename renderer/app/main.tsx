import '../styles/tokens.css';
import '../styles/base.css';
import { configure } from 'mobx';
import { createRoot } from 'react-dom/client';
import { createClient } from '../services/client.ts';
import { createStores } from '../stores/stores.ts';
import { App } from './App.tsx';
import { subscribeToEvents } from './data-events.ts';
import { currentRoute, goTo } from './hash-location.ts';
import { start } from './start.ts';

configure({ enforceActions: 'always' });

const { api } = window;
const stores = createStores(createClient(api), goTo);
api.setPlace(currentRoute());
addEventListener('hashchange', () => api.setPlace(currentRoute()));
addEventListener('popstate', () => api.setPlace(currentRoute()));
subscribeToEvents(stores);

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has no root');
const root = createRoot(host);
await start(stores);
root.render(<App stores={stores} />);
