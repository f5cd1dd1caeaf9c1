import { Dropdown } from 'antd';
import { observer } from 'mobx-react-lite';
import type { CriterionInput } from '../../../shared/domain/account/tier-inputs.ts';
import type { CriterionReading } from '../../../shared/domain/account/tier-reading.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly accountId: string; readonly reading: CriterionReading; readonly name: string };

/** What the dossier measured, with its arithmetic and the way to its sources; and the remark of who judged. */
export const CriterionInputCell = observer(({ accountId, reading, name }: Props) => {
  const { app, account, commands } = useStores();
  const { input, judged, score, differs, criterion } = reading;
  const fieldKey = `tier.${criterion.id}`;
  const note = account.cell(accountId, fieldKey)[0]?.note ?? '';
  const unit = criterion.inputUnit === undefined ? '' : app.label(criterion.inputUnit);
  return (
    <>
      {input !== null && <Measured input={input} unit={unit} name={name} id={criterion.id} />}
      {(input === null || differs || note !== '') && (
        <NoteCell
          note={note}
          placeholder={app.t(($) => $.tier.inputEmpty)}
          label={app.t(($) => $.tier.inputOf, { name })}
          onSave={(text) => void commands.setValue(accountId, fieldKey, judged ?? score, { note: text })}
          testId={`tier-input-${criterion.id}`}
        />
      )}
    </>
  );
});

type MeasuredProps = {
  readonly input: CriterionInput;
  readonly unit: string;
  readonly name: string;
  readonly id: string;
};

const Measured = observer(({ input, unit, name, id }: MeasuredProps) => {
  const { app, account, inspector, workspace } = useStores();
  const { sources, formula } = input;
  const figure = `${formatNumber(input.value)}${unit === '%' ? unit : ''}`;
  const open = (index: number) => {
    const source = sources[index];
    if (source !== undefined) inspector.select({ kind: 'field', ...source });
  };
  const items = sources.map(({ recordId, fieldKey }, index) => {
    const field = workspace.catalogue.field(fieldKey);
    const title = recordId === account.view.account.id ? '' : ` · ${account.title(recordId)}`;
    return {
      key: String(index),
      label: `${field === undefined ? fieldKey : app.label(field.label)}${title}`,
    };
  });
  const button = (
    <button
      type="button"
      className="tier-measured"
      data-testid={`tier-measured-${id}`}
      onClick={() => sources.length === 1 && open(0)}
    >
      <span className="visually-hidden">{app.t(($) => $.tier.inputOf, { name })}</span>
      <b>{figure}</b>
      {unit !== '' && unit !== '%' && <span>{unit}</span>}
      {formula !== '' && <span>{formula}</span>}
    </button>
  );
  if (sources.length < 2) return button;
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => open(Number(key)) }}>
      {button}
    </Dropdown>
  );
});
