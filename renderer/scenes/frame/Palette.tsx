import './palette.css';
import { Command } from 'cmdk';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ACTIONS, type Action } from '../../../shared/actions.ts';
import type { SearchHit } from '../../../shared/ipc/portfolio.contract.ts';
import { acceleratorText } from '../../actions/accelerator.ts';
import { isAvailable } from '../../actions/availability.ts';
import { isPageAction } from '../../actions/keyboard.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { fieldRoute, hitRoute } from '../../app/hit-route.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { fieldMatches } from './field-matches.ts';
import { PaletteHit } from './PaletteHit.tsx';
import { useSearchHits } from './use-search-hits.ts';

const SHOWN_ACCOUNTS = 6;

/** Search over everything and the commands that make sense now. */
export const Palette = observer(() => {
  const stores = useStores();
  const { account, app, dialogs, portfolio, workspace } = stores;
  const { t } = app;
  const [query, setQuery] = useState('');
  const [route, goTo] = useLocation();
  const perform = usePerform();
  const { hits, isDone } = useSearchHits(query);
  const wanted = query.trim().toLowerCase();

  const nameOf = (action: Action) => t(($) => action.label($.menu));
  const commands = ACTIONS.filter(
    (action: Action) =>
      action.palette && isAvailable(action, stores, route) && nameOf(action).toLowerCase().includes(wanted),
  );
  const accounts = portfolio.summaries
    .filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(wanted))
    .slice(0, SHOWN_ACCOUNTS);
  const openAccount = route.startsWith('/account/') && account.isLoaded ? account.id : null;
  const fields = openAccount === null ? [] : fieldMatches(workspace.catalogue, wanted);
  const open = (address: string) => {
    dialogs.close();
    goTo(address);
  };
  const openField = (accountId: string, fieldKey: string) =>
    open(fieldRoute(workspace.catalogue, { accountId, recordId: accountId, fieldKey }));
  const run = (action: Action) => {
    dialogs.close();
    if (isPageAction(action.id)) perform(action.id);
  };

  return (
    <Command.Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : dialogs.close())}
      label={t(($) => $.frame.palette.label)}
      shouldFilter={false}
      loop
      data-testid="palette"
    >
      <Command.Input
        value={query}
        onValueChange={setQuery}
        placeholder={t(($) => $.frame.search)}
        data-testid="palette-input"
      />
      <Command.List>
        {wanted !== '' && isDone && hits.length + commands.length + accounts.length + fields.length === 0 ? (
          <div className="palette-hint">{t(($) => $.frame.palette.empty)}</div>
        ) : null}
        {accounts.length === 0 ? null : (
          <Command.Group heading={t(($) => $.frame.palette.accounts)}>
            {accounts.map(({ accountId, name, code, tier }) => (
              <Command.Item
                key={accountId}
                value={`account ${accountId}`}
                onSelect={() => open(routes.account(accountId))}
                data-testid="palette-account"
              >
                <TierBadge tier={tier} />
                <span className="palette-name">{name}</span>
                <span className="muted">{code}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {openAccount === null || fields.length === 0 ? null : (
          <Command.Group heading={t(($) => $.frame.palette.fields)}>
            {fields.map(({ field, section }) => (
              <Command.Item
                key={field.key}
                value={`field ${field.key}`}
                onSelect={() => openField(openAccount, field.key)}
                data-testid="palette-field"
              >
                <span className="palette-name">{app.label(field.label)}</span>
                <span className="muted">{app.label(section.label)}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {hits.length === 0 ? null : (
          <Command.Group heading={t(($) => $.frame.palette.hits)}>
            {hits.map((hit: SearchHit) => (
              <PaletteHit
                key={`${hit.recordId} ${hit.fieldKey} ${hit.entryId}`}
                hit={hit}
                onSelect={() => open(hitRoute(hit, workspace.catalogue))}
              />
            ))}
          </Command.Group>
        )}
        {commands.length === 0 ? null : (
          <Command.Group heading={t(($) => $.frame.palette.commands)}>
            {commands.map((action: Action) => (
              <Command.Item
                key={action.id}
                value={`command ${action.id}`}
                onSelect={() => run(action)}
                data-testid={`command-${action.id}`}
              >
                <span className="palette-name">{nameOf(action)}</span>
                {action.accelerator === undefined ? null : <kbd>{acceleratorText(action.accelerator)}</kbd>}
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
      <div className="palette-foot">{t(($) => $.frame.palette.keys)}</div>
    </Command.Dialog>
  );
});
