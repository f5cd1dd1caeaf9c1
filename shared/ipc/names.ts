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
  'entry.changeRows',
  'entry.removeRows',
  'entry.setEvidence',
  'entry.report',
  'entry.resolve',
  'entry.history',
  'entry.restore',
  'account.timeline',
  'account.compare',
  'snapshot.create',
  'snapshot.rename',
  'snapshot.sign',
  'trash.list',
  'trash.restore',
  'group.createFirm',
  'group.takeOverSubsidiaries',
  'competitor.list',
  'competitor.read',
  'person.move',
  'person.unlock',
  'person.lock',
  'person.traces',
  'person.erase',
  'access.list',
  'record.titles',
  'catalogue.save',
  'catalogue.usage',
  'catalogue.exportFile',
  'catalogue.importFile',
  'model.adopt',
  'tier.simulate',
  'portfolio.list',
  'search.query',
  'settings.get',
  'settings.set',
  'undo.state',
  'undo.undo',
  'undo.redo',
  'undo.cancel',
  'export.chooseTarget',
  'export.start',
  'export.reveal',
  'window.open',
  'job.cancel',
  'attachment.add',
  'attachment.save',
  'attachment.text',
  'attachment.receive',
  'attachment.receivePart',
  'attachment.receiveEnd',
  'attachment.receiveNoMore',
  'shell.openExternal',
] as const;
export type CallName = (typeof CALL_NAMES)[number];

/** Every event that a window may receive. */
export const EVENT_NAMES = [
  'data.changed',
  'person.access',
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
