import { InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type LevelTarget, planActions } from '../../../shared/domain/account/stickiness-targets.ts';
import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { INDICATOR_LEVELS } from '../../../shared/domain/stickiness/indicators.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** One level: score now, target, due date, owner, actions; each is edited in place. */
export const LevelTargetCard = observer(({ target }: { readonly target: LevelTarget }) => {
  const { account, app, commands, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const position = INDICATOR_LEVELS.findIndex(({ key }) => key === target.level);
  const level = INDICATOR_LEVELS[position];
  const name = level === undefined ? target.level : app.label(level.label);
  const change = (columns: RowValue) =>
    void (target.entryId === null
      ? commands.addRows(view.account.id, 'stk.targets', [{ level: target.level, ...columns }])
      : commands.updateRow(target.entryId, columns));
  const colleagues = workspace.records
    .filter(({ kind }) => kind === 'colleague')
    .map(({ id }) => ({ value: id, label: workspace.title(id) }));
  const actions = [...planActions(view).values()].map(({ code, text }) => ({
    value: code,
    label: `${code} ${text}`,
  }));
  return (
    <div className="stickiness-card" data-testid={`stickiness-target-${target.level}`}>
      <p className="stickiness-card-head">
        <b>{name}</b>
        <span>
          {target.score === null ? t(($) => $.stickiness.unknown) : formatScore(target.score)} →{' '}
          <InputNumber
            size="small"
            min={0}
            max={100}
            controls={false}
            value={target.target}
            placeholder={t(($) => $.stickiness.target)}
            aria-label={t(($) => $.stickiness.targetOf, { level: name })}
            onBlur={(event) => {
              const text = event.target.value.trim();
              const value = text === '' ? null : Number(text);
              if (value !== target.target && (value === null || (value >= 0 && value <= 100)))
                change({ target: value });
            }}
            onPressEnter={(event) => event.currentTarget.blur()}
          />
        </span>
      </p>
      <p className="stickiness-rule">
        {target.gap === null || target.gap <= 0
          ? target.gap === null
            ? t(($) => $.stickiness.noTarget)
            : t(($) => $.stickiness.targetMet)
          : t(($) => $.stickiness.gap, { gap: formatNumber(target.gap) })}
        {target.isOverdue && <mark className="stickiness-flag">{t(($) => $.stickiness.overdue)}</mark>}
      </p>
      <div className="stickiness-card-line">
        <Select
          size="small"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={target.ownerId}
          placeholder={t(($) => $.stickiness.owner)}
          aria-label={t(($) => $.stickiness.ownerOf, { level: name })}
          options={colleagues}
          onChange={(owner) => change({ owner: owner ?? null })}
        />
        <input
          type="date"
          defaultValue={target.due ?? ''}
          key={target.due}
          aria-label={t(($) => $.stickiness.dueOf, { level: name })}
          onBlur={(event) => {
            const due = event.target.value === '' ? null : event.target.value;
            if (due !== target.due) change({ due });
          }}
        />
      </div>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={target.actions.map(({ code }) => code)}
        placeholder={t(($) => $.stickiness.chooseActions)}
        aria-label={t(($) => $.stickiness.actionsOf, { level: name })}
        options={actions}
        data-testid={`stickiness-actions-${target.level}`}
        onChange={(codes) => change({ actions: codes })}
      />
      {target.needsAction && (
        <p className="stickiness-flag" role="alert" data-testid={`stickiness-needs-${target.level}`}>
          {t(($) => $.stickiness.needsAction)}
        </p>
      )}
    </div>
  );
});
