import { Command } from 'cmdk';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import {
  type NamedTarget,
  namedTargets,
  rankTargets,
  targetKey,
} from '../../../shared/domain/account/capture.ts';
import { useStores } from '../../stores/stores.ts';
import { recentPlaces } from './recent-places.ts';

/** Targets shown at once; more typing brings the others up. */
const SHOWN = 12;

type FieldFinderProps = {
  readonly noteId: string;
  readonly line: string;
  readonly onChoose: (target: NamedTarget) => void;
};

/** Finds a field or a column of a table by typing; the likeliest is chosen already, so Enter is mostly enough. */
export const FieldFinder = observer(({ noteId, line, onChoose }: FieldFinderProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const { entries, view } = account;
  const [query, setQuery] = useState('');
  const named = useMemo(() => namedTargets(view), [view]);
  const recent = useMemo(() => recentPlaces(entries, noteId), [entries, noteId]);
  const found = useMemo(
    () => rankTargets(named, { query, line, recent }, SHOWN),
    [named, query, line, recent],
  );
  return (
    <Command className="capture-finder" label={t(($) => $.notes.finder.title)} shouldFilter={false} loop>
      <Command.Input
        autoFocus
        className="field-input"
        value={query}
        onValueChange={setQuery}
        aria-label={t(($) => $.notes.finder.search)}
        placeholder={t(($) => $.notes.finder.search)}
        data-testid="field-finder"
      />
      <Command.List label={t(($) => $.notes.finder.title)}>
        {found.map((one) => (
          <FinderItem key={targetKey(one.target)} named={one} onChoose={() => onChoose(one)} />
        ))}
      </Command.List>
      <p className="muted capture-hint">
        {found.length === 0 ? t(($) => $.notes.finder.none) : t(($) => $.notes.finder.hint)}
      </p>
    </Command>
  );
});

type FinderItemProps = { readonly named: NamedTarget; readonly onChoose: () => void };

const FinderItem = observer(({ named, onChoose }: FinderItemProps) => {
  const { app } = useStores();
  const { target, owner } = named;
  const { field, column, section } = target;
  return (
    <Command.Item
      className="capture-target"
      value={targetKey(target)}
      onSelect={onChoose}
      data-testid="capture-target"
    >
      <span>
        {owner !== '' && <span className="muted">{owner} · </span>}
        {app.label(field.label)}
        {column !== null && ` › ${app.label(column.label)}`}
      </span>
      <span className="muted">
        {column === null ? '' : `${app.t(($) => $.notes.finder.newRow)} · `}
        {app.label(section.label)}
      </span>
    </Command.Item>
  );
});
