/**
 * The plain lists of what may cross the bridge. The sandboxed preload imports this file and nothing else of
 * the contract, so that no schema code is loaded before the page; a test keeps the lists equal to the contract.
 */

/** Every call of the contract, `feature.verbNoun`. */
export const CALL_NAMES = [
  'workspace.state',
  'workspace.create',
  'workspace.chooseFile',
  'workspace.unlock',
  'workspace.openSample',
  'workspace.deleteSample',
  'workspace.load',
  'setting.set',
  'account.load',
  'record.create',
  'person.create',
  'record.remove',
  'record.place',
  'entry.set',
  'entry.setNotApplicable',
  'entry.addRows',
  'entry.updateRow',
  'entry.removeRows',
  'entry.setEvidence',
  'entry.history',
  'portfolio.list',
  'search.query',
  'settings.get',
  'settings.set',
  'undo.state',
  'undo.undo',
  'undo.redo',
  'export.chooseTarget',
  'export.start',
  'export.reveal',
  'job.cancel',
  'shell.openExternal',
] as const;
export type CallName = (typeof CALL_NAMES)[number];

/** Every event that a window may receive. */
export const EVENT_NAMES = [
  'data.changed',
  'job.changed',
  'workspace.changed',
  'settings.changed',
  'host.changed',
  'menu.chosen',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** True for the name of an event that windows know. */
export function isEventName(name: unknown): name is EventName {
  return EVENT_NAMES.some((known) => known === name);
}
