import './finder.css';
import { CloseOutlined, DownOutlined, SearchOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useState } from 'react';
import { DECISION_ROLE_KEYS } from '../../../shared/domain/relationship/roles.ts';
import { SPOTLIGHT_GROUPS, type Spotlight } from '../../../shared/domain/relationship/spotlight.ts';
import { useStores } from '../../stores/stores.ts';
import type { MapModel } from './map-model.ts';

/** Looks for people on the canvas: everybody else steps back, Enter goes from one to the next. */
export const Finder = observer(({ model }: { readonly model: MapModel }) => {
  const { app, inspector, map: session } = useStores();
  const { t } = app;
  const { finder, canvas } = session;
  const [last, setLast] = useState<string | null>(null);
  if (!finder.isOpen) return null;
  const found = model.found ?? [];
  const goTo = (step: 1 | -1) => {
    const at = last === null ? -1 : found.indexOf(last);
    const next = found.at(at === -1 && step === -1 ? -1 : (at + step) % found.length);
    if (next === undefined) return;
    setLast(next);
    session.select([next]);
    inspector.select({ kind: 'person', recordId: next });
    canvas?.show(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      finder.close();
    } else if (event.key === 'Enter') goTo(event.shiftKey ? -1 : 1);
  };
  const isOff = found.length === 0;
  const buttons = [
    { key: 'previous', icon: <UpOutlined />, run: () => goTo(-1), isOff },
    { key: 'next', icon: <DownOutlined />, run: () => goTo(1), isOff },
    { key: 'close', icon: <CloseOutlined />, run: finder.close, isOff: false },
  ] as const;
  return (
    <search className="map-finder" aria-label={t(($) => $.mapFinder.name)} data-testid="map-finder">
      <Input
        size="small"
        autoFocus
        className="map-finder-text"
        prefix={<SearchOutlined />}
        value={finder.text}
        placeholder={t(($) => $.mapFinder.text)}
        aria-label={t(($) => $.mapFinder.text)}
        onChange={(event) => finder.find(event.target.value)}
        onKeyDown={onKeyDown}
        data-testid="map-finder-text"
      />
      <Select<Spotlight>
        size="small"
        value={finder.spotlight}
        popupMatchSelectWidth={false}
        aria-label={t(($) => $.mapFinder.spotlight)}
        options={[
          ...SPOTLIGHT_GROUPS.map((value) => ({ value, label: t(($) => $.mapFinder.spotlights[value]) })),
          ...DECISION_ROLE_KEYS.map((value) => ({ value, label: t(($) => $.mapFigure.roleName[value]) })),
        ]}
        onChange={finder.bringOut}
        data-testid="map-finder-spotlight"
      />
      <span className="map-finder-count" role="status" data-testid="map-finder-count">
        {finder.isSearching
          ? t(($) => $.mapFinder.count, { found: found.length, all: model.findable.length })
          : ''}
      </span>
      {buttons.map(({ key, icon, run, isOff }) => (
        <Button
          key={key}
          size="small"
          type="text"
          icon={icon}
          aria-label={t(($) => $.mapFinder[key])}
          title={t(($) => $.mapFinder[key])}
          disabled={isOff}
          onClick={run}
          data-testid={`map-finder-${key}`}
        />
      ))}
    </search>
  );
});
