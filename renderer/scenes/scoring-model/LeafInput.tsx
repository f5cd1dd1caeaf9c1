import { InputNumber, Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ModelLeaf } from '../../../shared/domain/model/model-leaf.ts';
import { leafOf, withLeaf } from '../../../shared/domain/model/model-leaf.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import { useStores } from '../../stores/stores.ts';
import type { ModelDraft } from './use-model-draft.ts';

type Props = { readonly leaf: ModelLeaf; readonly draft: ModelDraft; readonly name: string };

/** The control of one value of the draft. */
export const LeafInput = observer(({ leaf, draft, name }: Props) => {
  const { app } = useStores();
  const value = leafOf(draft.model, leaf.path);
  const set = (next: unknown) => draft.set(withLeaf(draft.model, leaf.path, next));
  const shared = { 'aria-label': name, 'data-testid': `model-${leaf.path}` } as const;
  if (leaf.kind === 'switch') {
    return <Switch size="small" checked={value === true} onChange={set} {...shared} />;
  }
  if (leaf.kind === 'number') {
    return (
      <InputNumber<number>
        className="model-number"
        min={leaf.min}
        max={leaf.max}
        {...(leaf.whole === true ? { precision: 0 } : {})}
        value={typeof value === 'number' ? value : null}
        {...(leaf.nullable === true ? { placeholder: app.t(($) => $.model.notDue) } : {})}
        {...(leaf.unit === undefined ? {} : { suffix: app.label(leaf.unit) })}
        onChange={(next) => {
          if (next !== null) set(round2(next));
          else if (leaf.nullable === true) set(null);
        }}
        {...shared}
      />
    );
  }
  const options = leaf.options.map(({ key, label }) => ({ value: key, label: app.label(label) }));
  if (leaf.kind === 'choice') {
    return (
      <Select className="model-choice" value={String(value)} options={options} onChange={set} {...shared} />
    );
  }
  return (
    <Select<string[]>
      mode="multiple"
      className="model-choice"
      value={Array.isArray(value) ? value.map(String) : []}
      options={options}
      onChange={set}
      {...shared}
    />
  );
});
