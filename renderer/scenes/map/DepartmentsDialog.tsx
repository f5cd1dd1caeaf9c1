import { Input, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { cellNumber, cellText } from '../../../shared/domain/account/money.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { DEFAULT_DEPARTMENT_TARGET } from '../../../shared/domain/relationship/organization.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { useStores } from '../../stores/stores.ts';
import type { MapModel } from './map-model.ts';

type Line = {
  /** The row that holds it; null while nothing is stored about the department. */
  readonly entryId: string | null;
  readonly department: string;
  readonly region: string;
  readonly target: number | null;
};

const FIELD = 'map.departments';

/** Region of each department, and how many working contacts it should have (domain §7.4, GRI); saved as one step. */
export const DepartmentsDialog = observer(
  ({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) => {
    const { app, account, commands } = useStores();
    const { t } = app;
    const { view } = account;
    const [stored] = useState(() => linesOf(model, account.view));
    const [lines, setLines] = useState(stored);
    const contacts = new Map(
      model.reading.metrics.departments.map(({ department, contacts: count }) => [department, count]),
    );
    const change = (department: string, part: Partial<Line>) =>
      setLines(lines.map((line) => (line.department === department ? { ...line, ...part } : line)));
    const changed = lines.filter((line, index) => line !== stored[index]);
    const save = async () => {
      const columns = ({ department, region, target }: Line) => ({
        department,
        region: region.trim() === '' ? null : region.trim(),
        target,
      });
      const saved = await commands.changeRows(view.account.id, FIELD, {
        updates: changed.flatMap((line) =>
          line.entryId === null ? [] : [{ entryId: line.entryId, columns: columns(line) }],
        ),
        additions: changed.filter(({ entryId }) => entryId === null).map(columns),
      });
      return saved !== null;
    };
    return (
      <FormDialog
        title={t(($) => $.maps.departmentsDialog.title)}
        okText={t(($) => $.map.save)}
        isReady={changed.length > 0}
        onSave={save}
        onClose={onClose}
      >
        <p className="form-hint">
          {t(($) => (lines.length === 0 ? $.maps.departmentsDialog.none : $.maps.departmentsDialog.hint), {
            target: DEFAULT_DEPARTMENT_TARGET,
          })}
        </p>
        {lines.length > 0 && (
          <div className="map-departments">
            <table className="map-table" data-testid="departments-table">
              <thead>
                <tr>
                  <th scope="col">{t(($) => $.maps.departmentsDialog.department)}</th>
                  <th scope="col">{t(($) => $.maps.departmentsDialog.region)}</th>
                  <th scope="col">{t(($) => $.maps.departmentsDialog.now)}</th>
                  <th scope="col">{t(($) => $.maps.departmentsDialog.target)}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ department, region, target }) => (
                  <tr key={department}>
                    <th scope="row">{department}</th>
                    <td>
                      <Input
                        size="small"
                        value={region}
                        maxLength={120}
                        aria-label={t(($) => $.maps.departmentsDialog.regionOf, { department })}
                        onChange={(event) => change(department, { region: event.target.value })}
                      />
                    </td>
                    <td>{contacts.get(department) ?? 0}</td>
                    <td>
                      <InputNumber<number>
                        size="small"
                        min={0}
                        max={999}
                        precision={0}
                        value={target}
                        placeholder={String(DEFAULT_DEPARTMENT_TARGET)}
                        aria-label={t(($) => $.maps.departmentsDialog.targetOf, { department })}
                        onChange={(next) => change(department, { target: next })}
                        data-testid={`department-target-${department}`}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </FormDialog>
    );
  },
);

/** Departments of the people on the map, and those that something is stored about, each once. */
function linesOf(model: MapModel, view: AccountView<EntryRow>): readonly Line[] {
  const rows = view.rows(view.account.id, FIELD).flatMap(({ entry, row }): readonly Line[] => {
    const department = cellText(row, 'department');
    if (department === null) return [];
    const region = cellText(row, 'region') ?? '';
    return [{ entryId: entry.id, department, region, target: cellNumber(row, 'target') }];
  });
  const known = new Set(rows.map(({ department }) => department));
  const others = new Set(model.reading.people.flatMap(({ department }) => department ?? []));
  return [
    ...[...others]
      .filter((department) => !known.has(department))
      .map((department) => ({ entryId: null, department, region: '', target: null })),
    ...rows,
  ];
}
