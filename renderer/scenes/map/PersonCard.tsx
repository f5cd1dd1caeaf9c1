import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { memo, useMemo } from 'react';
import { MAX_SCORE } from '../../../shared/domain/scale.ts';
import { useStores } from '../../stores/stores.ts';
import { attitudeKey, attitudeWord } from './attitude.ts';
import { cardFacts } from './card-facts.ts';
import type { MapModel } from './map-model.ts';

export type PersonNode = Node<{ readonly model: MapModel }, 'person'>;

/**
 * A person on the map. It reads its own facts by id and compares them by content, so a change of one person draws one
 * card anew.
 */
export const PersonCard = memo(
  observer(({ id, data }: NodeProps<PersonNode>) => {
    const { app, account, inspector } = useStores();
    const { model } = data;
    const { t } = app;
    const facts = useMemo(
      () =>
        computed(() => cardFacts(model, account.view, inspector.target, id), { equals: compareStructural }),
      [model, account, inspector, id],
    ).get();
    if (facts === null) return null;
    const attitude = attitudeWord(t, facts.attitude);
    const level = levelText(facts.level, facts.target);
    return (
      <>
        <Handle type="target" position={Position.Top} className="map-handle-hidden" isConnectable={false} />
        <button
          type="button"
          className="map-card"
          data-person={id}
          data-testid={`person-card-${facts.code}`}
          data-attitude={attitudeKey(facts.attitude)}
          data-key={facts.isKey}
          data-covered={facts.isCovered}
          aria-pressed={facts.isSelected}
          tabIndex={facts.isCurrent ? 0 : -1}
          aria-description={t(($) => $.map.card, {
            name: facts.name,
            title: facts.title,
            attitude,
            influence: facts.influence ?? t(($) => $.map.unknown),
            level,
          })}
          onFocus={() => model.setCurrent(id)}
          onClick={() => inspector.select({ kind: 'person', recordId: id })}
        >
          <span className="map-card-name">{facts.name}</span>
          <span className="map-card-attitude">{attitude}</span>
          <span className="map-card-title">{facts.title}</span>
          <span className="map-card-level">{level}</span>
          <InfluenceBars influence={facts.influence} />
          <span className="map-card-roles">
            {facts.roles.map((role) => (
              <i key={role}>{t(($) => $.map.roleLetter[role])}</i>
            ))}
          </span>
        </button>
        {facts.rivals.length > 0 && (
          <span className="map-card-rivals" aria-hidden="true">
            {facts.rivals.map(({ name, depth }) => `${name} ${depth}`).join(' · ')}
          </span>
        )}
        <Handle type="source" position={Position.Right} className="map-handle" />
      </>
    );
  }),
);

const STEPS = Array.from({ length: MAX_SCORE }, (_, index) => index + 1);

/** Five bars, as many filled as the influence says. */
export function InfluenceBars({ influence }: { readonly influence: number | null }) {
  return (
    <span className="map-influence" aria-hidden="true">
      {STEPS.map((step) => (
        <i key={step} data-on={influence !== null && step <= influence} />
      ))}
    </span>
  );
}

/** "R2→4"; the target is left out where it is reached or not set. */
export function levelText(level: number, target: number | null): string {
  return target === null || target === level ? `R${level}` : `R${level}→${target}`;
}
