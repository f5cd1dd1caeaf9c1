import { observer } from 'mobx-react-lite';
import type { ModelPart } from '../../../shared/domain/model/model-leaf.ts';
import { useStores } from '../../stores/stores.ts';
import { Issues } from './Issues.tsx';
import { issuesAt } from './issues-of.ts';
import { LeafInput } from './LeafInput.tsx';
import type { ModelDraft } from './use-model-draft.ts';

type Props = { readonly part: ModelPart; readonly draft: ModelDraft };

/** The numbers of one part of the model in their groups, each with what is wrong with it. */
export const PartEditor = observer(({ part, draft }: Props) => {
  const { app } = useStores();
  return (
    <div className="model-groups">
      {part.groups.map(({ where, label, help, leaves }) => (
        <fieldset key={where} className="model-group" data-testid={`model-group-${where}`}>
          <legend>{app.label(label)}</legend>
          {help !== undefined && <p className="muted">{app.label(help)}</p>}
          <div className="model-leaves">
            {leaves.map((leaf) => {
              const name = app.label(leaf.label);
              return (
                <div key={leaf.path} className="model-leaf">
                  <span>{name}</span>
                  <LeafInput leaf={leaf} draft={draft} name={`${app.label(label)}, ${name}`} />
                </div>
              );
            })}
          </div>
          <Issues issues={issuesAt(draft.issues, where)} model={draft.model} />
        </fieldset>
      ))}
    </div>
  );
});
