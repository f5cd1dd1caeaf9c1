import './heat.css';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { type HeatColumn, heatMapOf } from '../../../../shared/domain/account/heat-map-reading.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { useShownPeople } from '../shown-people.ts';
import { HeatCellButton } from './HeatCellButton.tsx';

/** Departments by management levels; each cell is the weighted relationship score of the people there. */
export const HeatMap = observer(({ model }: { readonly model: MapModel }) => {
  const { app, account } = useStores();
  const { t } = app;
  const { view } = account;
  const { people } = useShownPeople(model);
  const { columns, rows, total } = useMemo(
    () =>
      heatMapOf(
        view,
        [...people.values()].map((person) => ({
          person,
          department: person.seat?.department ?? '',
          region: person.region,
          level: person.seat?.level ?? null,
        })),
      ),
    [view, people],
  );
  const levelName = ({ label }: HeatColumn) =>
    label === null ? t(($) => $.maps.heat.noLevel) : app.label(label);
  const all = t(($) => $.maps.heat.total);
  return (
    <div className="heat" data-testid="heat-map">
      <p className="map-rule">{t(($) => $.maps.heat.about)}</p>
      <div className="heat-frame">
        <table className="heat-table">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.map.department)}</th>
              {columns.map((column) => (
                <th key={column.level} scope="col">
                  {levelName(column)}
                </th>
              ))}
              <th scope="col">{all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ department, region, cells, total: sum }) => {
              const name = department === '' ? t(($) => $.maps.heat.noDepartment) : department;
              return (
                <tr key={department}>
                  <th scope="row">
                    {name}
                    {region !== null && <small className="muted"> {region}</small>}
                  </th>
                  {cells.map((cell, index) => {
                    const column = columns[index];
                    return (
                      <td key={column?.level}>
                        {cell !== null && column !== undefined && (
                          <HeatCellButton
                            people={people}
                            cell={cell}
                            department={name}
                            level={levelName(column)}
                          />
                        )}
                      </td>
                    );
                  })}
                  <td className="heat-total">
                    <HeatCellButton people={people} cell={sum} department={name} level={all} />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{all}</th>
              {columns.map((column) => (
                <td key={column.level}>
                  <HeatCellButton
                    people={people}
                    cell={column.total}
                    department={all}
                    level={levelName(column)}
                  />
                </td>
              ))}
              <td className="heat-total">
                <HeatCellButton people={people} cell={total} department={all} level={all} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="heat-legend">
        {t(($) => $.maps.heat.scale)}
        <span data-heat="high">≥ 70</span>
        <span data-heat="middle">50–70</span>
        <span data-heat="low">&lt; 50</span>
        <span className="muted">{t(($) => $.maps.heat.columnsHint)}</span>
      </p>
    </div>
  );
});
