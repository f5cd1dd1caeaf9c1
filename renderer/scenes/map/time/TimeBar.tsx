import './time.css';
import { CaretRightOutlined, CloseOutlined, PauseOutlined } from '@ant-design/icons';
import { Button, DatePicker, Dropdown, Select, Slider } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import { formatDate } from '../../../../shared/format/date.ts';
import { dayOf, pickedDay } from '../../../components/form/day-picker.ts';
import { useStores } from '../../../stores/stores.ts';
import { monthEnds } from './stops.ts';
import type { TimeModel } from './time-model.ts';
import { useSpaceKey } from './use-space-key.ts';

type Props = {
  readonly time: TimeModel;
  readonly onCompared: () => void;
  readonly onClose: () => void;
};

/** How many days of a kind are offered at once. */
const OFFERED = 12;

/** A day, a slider over the months with play, and a day to compare with; Space plays and pauses. */
export const TimeBar = observer(({ time, onCompared, onClose }: Props) => {
  const { app, account, map: session, workspace } = useStores();
  const { t, locale } = app;
  const { days, stops, stop, isPlaying } = time;
  const { today } = workspace;
  const { view } = account;
  const { date, comparedWith } = session;
  useEffect(() => {
    if (days === null) void time.open();
  }, [time, days]);
  useSpaceKey(() => (time.isPlaying ? time.pause() : void time.play()));
  // What is edited now shows in a comparison with today.
  useEffect(() => {
    if (comparedWith !== null && date === null && view !== null) void time.compare(comparedWith);
  }, [time, view, comparedWith, date]);
  const text = (day: string) => (day === today ? t(($) => $.mapTime.now) : formatDate(day, locale));
  const toggle = () => (isPlaying ? time.pause() : void time.play());
  const first = days?.[0];
  const quick = (name: string, list: readonly { readonly day: string; readonly name: string }[]) => ({
    key: name,
    type: 'group' as const,
    label: name,
    children: list.map((one) => ({
      key: `${name} ${one.day}`,
      label: one.name,
      onClick: () => void time.show(one.day),
    })),
  });
  const dated = (list: readonly string[]) =>
    [...list]
      .reverse()
      .slice(0, OFFERED)
      .map((day) => ({ day, name: text(day) }));
  const past = (days ?? []).filter((day) => day < today);
  const items = [
    quick(
      t(($) => $.mapTime.snapshots),
      time.snapshots.map(({ day, name }) => ({ day, name: `${name} · ${text(day)}` })),
    ),
    quick(
      t(($) => $.mapTime.monthEnds),
      dated(first === undefined ? [] : monthEnds(first, today)),
    ),
    quick(
      t(($) => $.mapTime.changeDays),
      dated(past),
    ),
  ].filter(({ children }) => children.length > 0);
  const hasPast = past.length > 0;
  return (
    <section className="map-time" aria-label={t(($) => $.mapTime.title)} data-testid="time-bar">
      <Button
        size="small"
        icon={isPlaying ? <PauseOutlined /> : <CaretRightOutlined />}
        aria-label={t(($) => (isPlaying ? $.mapTime.pause : $.mapTime.play))}
        title={t(($) => (isPlaying ? $.mapTime.pause : $.mapTime.play))}
        disabled={!hasPast}
        onClick={toggle}
        data-testid="time-play"
      />
      {hasPast ? (
        <Slider
          className="map-time-slider"
          min={0}
          max={stops.length - 1}
          value={stop}
          tooltip={{ formatter: (index) => text(stops[index ?? 0] ?? today) }}
          ariaLabelForHandle={t(($) => $.mapTime.slider)}
          ariaValueTextFormatterForHandle={(index) => text(stops[index] ?? today)}
          onChange={(index) => {
            time.pause();
            void time.showStop(index);
          }}
        />
      ) : (
        <span className="muted map-time-slider">
          {t(($) => (days === null ? $.mapTime.loading : $.mapTime.none))}
        </span>
      )}
      <Dropdown
        trigger={['click']}
        menu={{ items, className: 'map-time-days' }}
        disabled={items.length === 0}
      >
        <Button size="small" data-testid="time-quick">
          {t(($) => $.mapTime.quick)}
        </Button>
      </Dropdown>
      <DatePicker
        size="small"
        className="map-time-day"
        value={pickedDay(date)}
        placeholder={t(($) => $.mapTime.now)}
        aria-label={t(($) => $.mapTime.day)}
        disabledDate={(day) => (dayOf(day) ?? '') > today || (dayOf(day) ?? '') < (first ?? today)}
        onChange={(picked) => void time.show(dayOf(picked))}
      />
      <Select<string>
        size="small"
        className="map-time-compare"
        allowClear
        value={comparedWith}
        placeholder={t(($) => $.mapTime.compareWith)}
        aria-label={t(($) => $.mapTime.compareWith)}
        disabled={!hasPast}
        onChange={(day: string | undefined) => {
          void time.compare(day ?? null);
          if (day !== undefined) onCompared();
        }}
        options={compareDays(stops, past, date ?? today).map((day) => ({ value: day, label: text(day) }))}
        data-testid="time-compare"
      />
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={t(($) => $.mapTime.close)}
        onClick={onClose}
      />
      {date !== null && (
        <output className="map-past" data-testid="map-past">
          {t(($) => $.mapTime.readOnly, { date: formatDate(date, locale) })}
          <Button size="small" type="link" onClick={() => void time.show(null)} data-testid="back-to-now">
            {t(($) => $.mapTime.backToNow)}
          </Button>
        </output>
      )}
    </section>
  );
});

/** Days to compare with, newest first: the stops of the timeline and every day of change. */
function compareDays(stops: readonly string[], days: readonly string[], shown: string): readonly string[] {
  return [...new Set([...stops, ...days])]
    .filter((day) => day !== shown)
    .sort()
    .reverse();
}
