import { observer } from 'mobx-react-lite';
import type { PlanRow } from '../../../shared/domain/account/share-plan-reading.ts';
import { isRow } from '../../../shared/domain/account/view.ts';
import { choices } from '../../../shared/domain/dossier/define.ts';
import type { Option } from '../../../shared/domain/dossier/types.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { useStores } from '../../stores/stores.ts';

const FIELD = 'cat.target_share';
/** The columns that the head of the card shows. */
const IN_HEAD: readonly string[] = ['year', 'share'];

/** Lever, displaced supplier, actions, resources, probability and risk of a plan row, each edited in place. */
export const PlanDetails = observer(({ row }: { readonly row: PlanRow }) => {
  const { account, app, commands, workspace } = useStores();
  const entry = account.entryById(row.entryId);
  const type = workspace.catalogue.field(FIELD)?.type;
  if (entry === undefined || !isRow(entry.value) || type?.kind !== 'rows') return null;
  const values = entry.value;
  const actions: readonly Option[] = account.view
    .rows(account.view.account.id, 'plan.actions')
    .flatMap(({ row: action }) => {
      if (typeof action.code !== 'string') return [];
      const text = `${action.code} ${String(action.text ?? '')}`.trim();
      return [{ key: action.code, label: { zh: text, en: text } }];
    });
  return (
    <dl className="plan-details">
      {type.columns
        .filter(({ key }) => !IN_HEAD.includes(key))
        .map((column) => (
          <div key={column.key}>
            <dt>{app.label(column.label)}</dt>
            <dd>
              <InlineValue
                type={column.key === 'actions' && actions.length > 0 ? choices(...actions) : column.type}
                value={values[column.key] ?? null}
                label={app.label(column.label)}
                placeholder="–"
                onSave={(value) => void commands.updateRow(row.entryId, { [column.key]: value })}
              />
            </dd>
          </div>
        ))}
    </dl>
  );
});
