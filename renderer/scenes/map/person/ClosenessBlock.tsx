import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { CLOSENESS_SCALE } from '../../../../shared/domain/relationship/scales.ts';
import { formatNumber } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import { stepOf } from './help-choose.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { RatingLine } from './RatingLine.tsx';
import { rate } from './ratings.ts';

type Props = { readonly inspected: InspectedPerson; readonly onHelp: () => void };

/** How close we are and want to be, what proves it, how often we meet, and how urgent the gap is. */
export const ClosenessBlock = observer(({ inspected, onHelp }: Props) => {
  const stores = useStores();
  const { app } = stores;
  const { t } = app;
  const { person, reading } = inspected;
  const { level, statedLevel, days, isKey, contacts90 } = person;
  const { windowDays, contactsWanted } = reading;
  const target = person.target ?? null;
  const now = stepOf('level', level);
  const wanted = target === null ? undefined : stepOf('level', target);
  const isOverdue = days === null || days > windowDays;
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.closeness)}>
      <div className="person-line">
        <span>{t(($) => $.map.person.closeness)}</span>
        <b data-testid="person-level" title={t(($) => $.map.person.fromLinks)}>
          {now === undefined ? `R${level}` : app.label(now.label)}
        </b>
        <Button
          type="text"
          size="small"
          icon={<QuestionCircleOutlined />}
          aria-label={t(($) => $.judging.helpWith, { name: t(($) => $.map.person.closeness) })}
          data-testid="help-level"
          onClick={onHelp}
        />
        <small className="person-hint">{now === undefined ? '' : app.label(now.criterion)}</small>
      </div>
      {statedLevel > level && <CappedLevel inspected={inspected} />}
      <RatingLine
        inspected={inspected}
        rating="level_target"
        hint={wanted === undefined ? '' : app.label(wanted.criterion)}
      >
        <Select<number>
          size="small"
          allowClear
          value={target}
          aria-label={t(($) => $.map.person.target)}
          placeholder={t(($) => $.map.person.noTarget)}
          onChange={(value) => void rate(stores, inspected, { level_target: value ?? null })}
          options={CLOSENESS_SCALE.map(({ value, label, criterion }) => ({
            value,
            label: app.label(label),
            title: app.label(criterion),
          }))}
          data-testid="person-target"
        />
      </RatingLine>
      <div className="person-line person-line-wide">
        <span>{t(($) => $.mapPerson.lastMet)}</span>
        <span data-overdue={isOverdue} data-testid="person-contact">
          {days === null
            ? t(($) => $.mapPerson.neverOf, { window: windowDays })
            : t(($) => $.mapPerson.daysOf, { days, window: windowDays })}
        </span>
      </div>
      <div className="person-line person-line-wide">
        <span>{t(($) => $.mapPerson.frequency)}</span>
        <span
          data-overdue={isKey && contacts90 < contactsWanted}
          title={t(($) => $.mapPerson.timesRule, { days: windowDays, wanted: contactsWanted })}
          data-testid="person-frequency"
        >
          {isKey
            ? t(($) => $.mapPerson.timesOf, { count: contacts90, wanted: contactsWanted })
            : t(($) => $.mapPerson.times, { count: contacts90 })}
        </span>
      </div>
      <Priority inspected={inspected} />
    </section>
  );
});

/** A level that nothing proves counts as R2; says what is to be written down (domain §7.3). */
const CappedLevel = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { app, dialogs } = useStores();
  const { t } = app;
  const { id, level, statedLevel } = inspected.person;
  const stated = `R${statedLevel}`;
  return (
    <div className="person-capped" data-testid="person-capped">
      <p>{t(($) => $.mapPerson.stated, { stated, effective: `R${level}` })}</p>
      <p>{t(($) => $.mapPerson.logAsk, { stated })}</p>
      <Button size="small" onClick={() => dialogs.openContact({ kind: 'create', personIds: [id] })}>
        {t(($) => $.mapPerson.logBehaviour)}
      </Button>
    </div>
  );
});

const Priority = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { t } = useStores().app;
  const { gap, priority, weight } = inspected.person;
  const figure = (value: number) => formatNumber(value, 1, true);
  return (
    <div className="person-line person-line-wide">
      <span>{t(($) => $.map.priority)}</span>
      <span data-testid="person-priority">
        {gap === null && t(($) => $.map.person.noTarget)}
        {gap !== null && gap <= 0 && t(($) => $.map.person.noGap)}
        {gap !== null &&
          gap > 0 &&
          (priority === null || weight === null
            ? t(($) => $.map.person.gap, { gap })
            : t(($) => $.map.person.priority, { priority: figure(priority), weight: figure(weight), gap }))}
      </span>
    </div>
  );
});
