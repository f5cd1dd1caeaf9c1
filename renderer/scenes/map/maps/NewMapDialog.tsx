import { Input, Radio, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { cellText } from '../../../../shared/domain/account/money.ts';
import { readMap, readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { FormDialog, FormLine } from '../../../components/form/FormDialog.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { MAP_KINDS, type MapKind, mapsOf } from './map-list.ts';

type Source = 'keys' | 'selected' | 'copy' | 'nobody';
/** Stands for the account's own map in a list of choices. */
const OWN = '';

/** A further map: name, purpose, opportunity, and who is on it at first. */
export const NewMapDialog = observer(
  ({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) => {
    const { app, account, commands, map: session } = useStores();
    const { t } = app;
    const { view } = account;
    const keys = readRelationship(view).metrics.keyPeople;
    const selected = model.reading.people.flatMap(({ id }) => (session.selected.has(id) ? [id] : []));
    const opportunities = view
      .rows(view.account.id, 'plan.opportunities')
      .flatMap(({ row }) => cellText(row, 'name') ?? []);
    const maps = mapsOf(
      view,
      t(($) => $.maps.ownMap),
    );
    const [name, setName] = useState('');
    const [kind, setKind] = useState<MapKind>('opportunity');
    const [opportunity, setOpportunity] = useState<string | null>(null);
    // One alone is whom the panel shows, not a choice of people for a map.
    const [source, setSource] = useState<Source>(selected.length > 1 ? 'selected' : 'keys');
    const [copyOf, setCopyOf] = useState(model.reading.mapId ?? OWN);
    const named = name.trim() || opportunity || '';
    const copied = copyOf === OWN ? null : copyOf;
    const peopleOf: { readonly [source in Source]: () => readonly string[] } = {
      keys: () => keys,
      selected: () => selected,
      copy: () => readMap(view, copied).people.map(({ id }) => id),
      nobody: () => [],
    };
    const save = async () => {
      const created = await commands.createMap({
        accountId: view.account.id,
        name: named,
        kind,
        ...(opportunity === null ? {} : { opportunity }),
        personIds: [...peopleOf[source]()],
        copyOf: source === 'copy' ? copied : null,
      });
      if (created !== null) session.openMap(created.id);
      return created !== null;
    };
    return (
      <FormDialog
        title={t(($) => $.maps.newMapTitle)}
        okText={t(($) => $.maps.create)}
        isReady={named !== ''}
        onSave={save}
        onClose={onClose}
      >
        <p className="form-hint">{t(($) => $.maps.newMapHint)}</p>
        <FormLine name={t(($) => $.maps.mapName)}>
          <Input
            autoFocus
            value={name}
            maxLength={120}
            placeholder={opportunity ?? ''}
            aria-label={t(($) => $.maps.mapName)}
            onChange={(event) => setName(event.target.value)}
            data-testid="new-map-name"
          />
        </FormLine>
        <FormLine name={t(($) => $.maps.kind)}>
          <Segmented<MapKind>
            size="small"
            value={kind}
            onChange={setKind}
            aria-label={t(($) => $.maps.kind)}
            options={MAP_KINDS.map((key) => ({ value: key, label: t(($) => $.maps.kinds[key]) }))}
          />
        </FormLine>
        <FormLine name={t(($) => $.maps.opportunity)}>
          <Select<string>
            className="form-wide"
            allowClear
            value={opportunity}
            placeholder={t(($) => $.maps.noOpportunity)}
            aria-label={t(($) => $.maps.opportunity)}
            onChange={(next) => setOpportunity(next ?? null)}
            options={opportunities.map((value) => ({ value, label: value }))}
            data-testid="new-map-opportunity"
          />
        </FormLine>
        <FormLine name={t(($) => $.maps.who)}>
          <Radio.Group
            className="maps-sources"
            value={source}
            onChange={(event) => setSource(event.target.value as Source)}
            aria-label={t(($) => $.maps.who)}
          >
            <Radio value="keys">{t(($) => $.maps.whoSources.keys, { count: keys.length })}</Radio>
            <Radio value="selected" disabled={selected.length === 0}>
              {t(($) => $.maps.whoSources.selected, { count: selected.length })}
            </Radio>
            <Radio value="copy" data-testid="new-map-copy">
              {t(($) => $.maps.whoSources.copy)}
            </Radio>
            <Radio value="nobody">{t(($) => $.maps.whoSources.nobody)}</Radio>
          </Radio.Group>
        </FormLine>
        {source === 'copy' && (
          <FormLine name={t(($) => $.maps.copyOf)}>
            <Select<string>
              className="form-wide"
              value={copyOf}
              aria-label={t(($) => $.maps.copyOf)}
              onChange={setCopyOf}
              options={maps.map((map) => ({
                value: map.id ?? OWN,
                label: `${map.name} · ${t(($) => $.maps.people, { count: map.people })}`,
              }))}
            />
          </FormLine>
        )}
      </FormDialog>
    );
  },
);
