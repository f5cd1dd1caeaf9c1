import { observer } from 'mobx-react-lite';
import { formatNumber } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { OFF_BID_TARGET, readContactFigures } from './contact-figures.ts';

type Tone = 'good' | 'bad' | 'even';
type Figure = {
  readonly key: 'contacts' | 'offBid' | 'fulfilment' | 'overdue' | 'late';
  readonly value: string;
  readonly rule: string;
  readonly tone: Tone;
};

/** How often we meet, how much of it outside tenders, and whether promises are kept; each with its arithmetic. */
export const ContactFigures = observer(() => {
  const { app } = useStores();
  const { t } = app;
  const { windows, offBid, promises, overdue, late, keys, windowDays } = useReading(readContactFigures);
  const percent = (share: number | null) => (share === null ? '–' : `${formatNumber(share)}%`);
  const toneOf = (isGood: boolean | null): Tone => (isGood === null ? 'even' : isGood ? 'good' : 'bad');
  const figures: readonly Figure[] = [
    {
      key: 'contacts',
      value: t(($) => $.contacts.times, { count: windows.now }),
      rule: t(($) => $.contacts.contactsRule, windows),
      tone: 'even',
    },
    {
      key: 'offBid',
      value: percent(offBid.share),
      rule: t(($) => $.contacts.offBidRule, {
        out: offBid.outside,
        all: offBid.all,
        target: OFF_BID_TARGET,
      }),
      tone: toneOf(offBid.share === null ? null : offBid.share >= OFF_BID_TARGET),
    },
    {
      key: 'fulfilment',
      value: percent(promises.fulfilment),
      rule: t(($) => $.contacts.fulfilmentRule, { kept: promises.kept, due: promises.due }),
      tone: toneOf(promises.fulfilment === null ? null : promises.fulfilment >= 100),
    },
    {
      key: 'overdue',
      value: String(overdue.us + overdue.them),
      rule: t(($) => $.contacts.overdueRule, overdue),
      tone: toneOf(overdue.us + overdue.them === 0 ? null : false),
    },
    {
      key: 'late',
      value: `${late.length} / ${keys}`,
      rule:
        late.length === 0
          ? t(($) => $.contacts.lateNone, { keys, days: windowDays })
          : t(($) => $.contacts.lateRule, {
              late: late.length,
              keys,
              days: windowDays,
              names: joinTexts(
                late.map(({ name }) => name),
                app.locale,
              ),
            }),
      tone: toneOf(late.length === 0 ? (keys === 0 ? null : true) : false),
    },
  ];
  return (
    <dl className="contacts-figures panel">
      {figures.map(({ key, value, rule, tone }) => (
        <div key={key} data-testid={`contacts-figure-${key}`}>
          <dt>{t(($) => $.contacts.figure[key])}</dt>
          <dd className={`contacts-value contacts-value-${tone}`}>{value}</dd>
          <dd className="contacts-rule">{rule}</dd>
        </div>
      ))}
    </dl>
  );
});
