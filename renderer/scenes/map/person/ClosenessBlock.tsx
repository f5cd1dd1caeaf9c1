import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { CLOSENESS_SCALE } from '../../../../shared/domain/relationship/scales.ts';
import { formatNumber } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from '../map-model.ts';
import { nextCode, patternFor } from './next-step.ts';

type Props = { readonly person: PersonOnMap; readonly windowDays: number };

/** How close we are and want to be, when we last met, how urgent it is and what usually works. */
export const ClosenessBlock = observer(({ person, windowDays }: Props) => {
  const { app, commands } = useStores();
  const { t } = app;
  const { id, level, days, gap, priority, weight, hasLoggedBehaviour } = person;
  const target = person.target ?? null;
  const now = CLOSENESS_SCALE[level];
  const wanted = target === null ? undefined : CLOSENESS_SCALE[target];
  const stated = Math.max(0, ...person.links.map((link) => link.level));
  const isOverdue = days === null || days > windowDays;
  return (
    <section className="person-block person-closeness" aria-label={t(($) => $.map.person.closeness)}>
      <h3>{t(($) => $.map.person.closeness)}</h3>
      <dl>
        <dt>{t(($) => $.map.person.now)}</dt>
        <dd data-testid="person-level" title={t(($) => $.map.person.fromLinks)}>
          <b>{now === undefined ? '' : app.label(now.label)}</b>
          <small>{now === undefined ? '' : app.label(now.criterion)}</small>
          {hasLoggedBehaviour === false && stated >= 3 && (
            <small className="person-warning">
              {t(($) => $.map.person.capped, { stated: `R${stated}`, effective: `R${level}` })}
            </small>
          )}
        </dd>
        <dt>{t(($) => $.map.person.target)}</dt>
        <dd>
          <Select<number>
            size="small"
            allowClear
            value={target}
            aria-label={t(($) => $.map.person.target)}
            placeholder={t(($) => $.map.person.noTarget)}
            onChange={(value) => void commands.setValue(id, 'node.level_target', value ?? null)}
            options={CLOSENESS_SCALE.map(({ value, label, criterion }) => ({
              value,
              label: app.label(label),
              title: app.label(criterion),
            }))}
            data-testid="person-target"
          />
          <small>{wanted === undefined ? '' : app.label(wanted.criterion)}</small>
        </dd>
        <dt>{t(($) => $.map.person.contact)}</dt>
        <dd data-overdue={isOverdue} data-testid="person-contact">
          {days === null ? t(($) => $.map.person.never) : t(($) => $.map.person.days, { days })} ·{' '}
          {t(($) => (isOverdue ? $.map.person.overdue : $.map.person.inWindow), { days: windowDays })}
        </dd>
        <dt>{t(($) => $.map.priority)}</dt>
        <dd data-testid="person-priority">
          {gap === null && t(($) => $.map.person.noTarget)}
          {gap !== null && gap <= 0 && t(($) => $.map.person.noGap)}
          {gap !== null &&
            gap > 0 &&
            (priority === null || weight === null
              ? t(($) => $.map.person.gap, { gap })
              : t(($) => $.map.person.priority, {
                  priority: formatNumber(priority, 1, true),
                  weight: formatNumber(weight, 1, true),
                  gap,
                }))}
        </dd>
      </dl>
      <NextStep person={person} />
    </section>
  );
});

const NextStep = observer(({ person }: { readonly person: PersonOnMap }) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const pattern = patternFor(person);
  if (pattern === null) return null;
  const advice = t(($) => $.map.person.patterns[pattern]);
  const { openActions = 0 } = person;
  const add = () => {
    const { view } = account;
    const codes = view.rows(view.account.id, 'plan.actions').map(({ row }) => String(row.code ?? ''));
    void commands.addRows(view.account.id, 'plan.actions', [
      {
        code: nextCode(codes),
        text: t(($) => $.map.person.actionText, { name: person.name, pattern: advice }),
        person: person.id,
        status: 'todo',
      },
    ]);
  };
  return (
    <div className="person-advice">
      <p data-testid="person-pattern">
        <b>{t(($) => $.map.person.pattern)}</b> {advice}
      </p>
      <p>
        <small data-testid="person-actions">
          {openActions === 0
            ? t(($) => $.map.person.noAction)
            : t(($) => $.map.person.openActions, { count: openActions })}
        </small>
        <Button size="small" onClick={add} data-testid="person-add-action">
          {t(($) => $.map.person.addAction)}
        </Button>
      </p>
    </div>
  );
});
