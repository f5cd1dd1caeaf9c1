import { Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  BENEFIT_LADDER,
  PITFALLS,
  PREPARATION_TASKS,
} from '../../../shared/domain/assessment/readiness-lists.ts';
import type { Label } from '../../../shared/domain/label.ts';
import type { ReadinessReading } from '../../../shared/domain/strategy/readiness-reading.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { useStores } from '../../stores/stores.ts';
import { useChecklist } from './use-checklist.ts';

type Props = { readonly companyId: string; readonly reading: ReadinessReading };

/** What is prepared, and where it usually fails (domain §8.4, §9.2). */
export const Checklists = observer(({ companyId, reading }: Props) => {
  const { t } = useStores().app;
  return (
    <>
      <ArithmeticPanel
        title={t(($) => $.strategy.tasks)}
        rule={t(($) => $.strategy.tasksDone, { done: reading.tasksDone, all: reading.tasks })}
        testId="tasks"
      >
        <TickList
          companyId={companyId}
          fieldKey="rdy.tasks"
          column="task"
          tick="done"
          items={PREPARATION_TASKS}
        />
      </ArithmeticPanel>
      <ArithmeticPanel
        title={t(($) => $.strategy.pitfalls)}
        rule={t(($) => $.strategy.pitfallsPresent, { count: reading.pitfalls })}
        testId="pitfalls"
      >
        <TickList
          companyId={companyId}
          fieldKey="rdy.pitfalls"
          column="pitfall"
          tick="present"
          items={PITFALLS}
        />
      </ArithmeticPanel>
    </>
  );
});

type TickProps = {
  readonly companyId: string;
  readonly fieldKey: string;
  readonly column: string;
  readonly tick: 'done' | 'present';
  readonly items: readonly { readonly key: string; readonly label: Label }[];
};

const TickList = observer(({ companyId, fieldKey, column, tick, items }: TickProps) => {
  const { app } = useStores();
  const { row, write } = useChecklist(companyId, fieldKey, column);
  return (
    <ul className="strategy-ticks">
      {items.map(({ key, label }) => {
        const found = row(key);
        const name = app.label(label);
        return (
          <li key={key}>
            <Checkbox
              checked={found[tick] === true}
              onChange={({ target }) => write(key, { [tick]: target.checked })}
              data-testid={`tick-${key}`}
            >
              {name}
            </Checkbox>
            <NoteCell
              note={typeof found.note === 'string' ? found.note : ''}
              placeholder={app.t(($) => $.common.none)}
              label={app.t(($) => $.strategy.remarkOf, { name })}
              onSave={(note) => write(key, { note })}
              testId={`note-${key}`}
            />
          </li>
        );
      })}
    </ul>
  );
});

/** Where benefit shows, rung by rung, from the person to the network of firms. */
export const BenefitLadder = observer(({ companyId }: { readonly companyId: string }) => {
  const { app } = useStores();
  const { t } = app;
  const { row, write } = useChecklist(companyId, 'rdy.benefits', 'step');
  const columns = [
    { key: 'measure', name: t(($) => $.strategy.measure) },
    { key: 'base', name: t(($) => $.strategy.base) },
    { key: 'now', name: t(($) => $.strategy.nowValue) },
  ];
  return (
    <ArithmeticPanel title={t(($) => $.strategy.benefits)} testId="benefits">
      <table className="figures strategy-ladder">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.strategy.step)}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="figures-text">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BENEFIT_LADDER.map(({ key: step, label }) => (
            <tr key={step}>
              <th scope="row" className="figures-wrap">
                {app.label(label)}
              </th>
              {columns.map(({ key, name }) => {
                const value = row(step)[key];
                return (
                  <td key={key} className="figures-text figures-wrap">
                    <NoteCell
                      note={typeof value === 'string' ? value : ''}
                      placeholder={t(($) => $.common.none)}
                      label={`${app.label(label)} ${name}`}
                      onSave={(text) => write(step, { [key]: text })}
                      testId={`benefit-${step}-${key}`}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ArithmeticPanel>
  );
});
