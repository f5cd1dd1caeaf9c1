import { appContract } from './app.contract.ts';
import { attachmentContract } from './attachment.contract.ts';
import { catalogueContract } from './catalogue.contract.ts';
import { competitorContract } from './competitor.contract.ts';
import { contactContract } from './contact.contract.ts';
import type { InputOf, OutputOf, ParsedInputOf } from './define.ts';
import { dossierContract } from './dossier.contract.ts';
import { evidenceContract } from './evidence.contract.ts';
import { groupContract } from './group.contract.ts';
import { historyContract } from './history.contract.ts';
import { mapContract } from './map.contract.ts';
import { mapExportContract } from './map-export.contract.ts';
import { modelContract } from './model.contract.ts';
import { peopleContract } from './people.contract.ts';
import { peopleImportContract } from './people-import.contract.ts';
import { portfolioContract } from './portfolio.contract.ts';
import { reviewContract } from './review.contract.ts';
import { scenarioContract } from './scenario.contract.ts';
import { standingContract } from './standing.contract.ts';
import { workspaceContract } from './workspace.contract.ts';

/** The only list of calls a window can make. Preload, relay, client, handlers and tests derive from it. */
export const contract = {
  ...workspaceContract,
  ...dossierContract,
  ...evidenceContract,
  ...peopleContract,
  ...peopleImportContract,
  ...mapExportContract,
  ...mapContract,
  ...contactContract,
  ...historyContract,
  ...attachmentContract,
  ...competitorContract,
  ...groupContract,
  ...catalogueContract,
  ...modelContract,
  ...scenarioContract,
  ...reviewContract,
  ...portfolioContract,
  ...standingContract,
  ...appContract,
};

export type CallName = keyof typeof contract;
export type CallInput<Name extends CallName> = InputOf<(typeof contract)[Name]>;
export type CallOutput<Name extends CallName> = OutputOf<(typeof contract)[Name]>;
export type ParsedInput<Name extends CallName> = ParsedInputOf<(typeof contract)[Name]>;
export type HostCallName = {
  [Name in CallName]: (typeof contract)[Name]['where'] extends 'host' ? Name : never;
}[CallName];
export type MainCallName = Exclude<CallName, HostCallName>;

export { CALL_NAMES } from './names.ts';

/** True for a name of the contract; checked before anything else of a message is looked at. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
