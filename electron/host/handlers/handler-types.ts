import type { RivalCache } from '../../../db/queries/competitors.ts';
import type { StandingCache } from '../../../db/queries/standings.ts';
import type { SummaryCache } from '../../../db/queries/views.ts';
import type { Workspace } from '../../../db/workspace.ts';
import type { CallOutput, HostCallName, ParsedInput } from '../../../shared/ipc/contract.ts';
import type { PeopleImports } from '../../import/people-imports.ts';
import type { UnlockedPeople } from '../unlocked-people.ts';

export type HostContext = {
  /** @throws NO_WORKSPACE */
  readonly workspace: () => Workspace;
  readonly summaries: SummaryCache;
  readonly rivals: RivalCache;
  readonly standings: StandingCache;
  /** Whose sensitive data this session has open (domain §2.13). */
  readonly unlocked: UnlockedPeople;
  readonly now: () => string;
  readonly newId: () => string;
  /** Spreadsheets that were read and wait to be imported. */
  readonly imports: PeopleImports;
  readonly cancelJob: (jobId: string) => void;
};

/** Answers one call; `place` is the route of the window that calls. */
type Handler<Name extends HostCallName> = (
  context: HostContext,
  input: ParsedInput<Name>,
  place: string,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

export type HostHandlers = { readonly [Name in HostCallName]: Handler<Name> };

/** Handlers of the calls that one part of the contract declares for the data host. */
export type HandlersOf<Part> = { readonly [Name in Extract<keyof Part, HostCallName>]: Handler<Name> };
