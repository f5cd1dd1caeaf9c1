import { observer } from 'mobx-react-lite';
import type { ModelLeaf } from '../../../shared/domain/model/model-leaf.ts';
import { SERVICE_GROUP } from '../../../shared/domain/model/service-leaves.ts';
import { TIERS } from '../../../shared/domain/tier/tiers.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { LeafInput } from './LeafInput.tsx';
import type { ModelDraft } from './use-model-draft.ts';

/** What each tier is promised: one line a standard, one column a tier. */
export const ServiceEditor = observer(({ draft }: { readonly draft: ModelDraft }) => {
  const { app } = useStores();
  const { t } = app;
  return (
    <table className="model-table model-service">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.model.service.standard)}</th>
          {TIERS.map((tier) => (
            <th key={tier} scope="col">
              <TierBadge tier={tier} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SERVICE_GROUP.map(({ where, label, leaves }) => {
          const unit = unitOf(leaves[0]);
          const name = app.label(label);
          return (
            <tr key={where}>
              <th scope="row">
                {unit === null ? name : t(($) => $.model.number, { name, unit: app.label(unit) })}
              </th>
              {leaves.map((leaf) => (
                <td key={leaf.path}>
                  <LeafInput
                    leaf={withoutUnit(leaf)}
                    draft={draft}
                    name={`${name}, ${app.label(leaf.label)}`}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

function unitOf(leaf: ModelLeaf | undefined) {
  return leaf?.kind === 'number' ? (leaf.unit ?? null) : null;
}

/** The unit stands once, with the name of the line. */
function withoutUnit(leaf: ModelLeaf): ModelLeaf {
  if (leaf.kind !== 'number' || leaf.unit === undefined) return leaf;
  const { unit: _, ...rest } = leaf;
  return rest;
}
