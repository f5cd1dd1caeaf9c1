import { ACTIONS, type Action } from '../../shared/actions.ts';
import { isCanvasAction } from '../stores/map-session.ts';
import type { Stores } from '../stores/stores.ts';

/** True when the action makes sense now: a workspace is open, an account is on the screen, a sample to delete. */
export function isAvailable(action: Action, { workspace, account, map }: Stores, route: string): boolean {
  if (action.id === 'workspace.deleteSample') return workspace.info?.isSample === true;
  if (isCanvasAction(action.id)) return map.canvas?.canRun(action.id) === true;
  if (action.when === 'workspace') return workspace.info !== null;
  if (action.when === 'account') return account.isLoaded && route.startsWith('/account/');
  return true;
}

/** The declared action. @throws Error for an id that {@link ACTIONS} lacks. */
export function actionOf(id: Action['id']): Action {
  const action = ACTIONS.find((candidate) => candidate.id === id);
  if (action === undefined) throw new Error(`No action ${id}`);
  return action;
}
