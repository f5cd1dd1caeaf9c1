import { Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Rating } from '../../../../shared/domain/account/map-person-reading.ts';
import type { Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import {
  DECISION_ROLES,
  type DecisionRole,
  roleMultiplier,
} from '../../../../shared/domain/relationship/roles.ts';
import { ATTITUDE_SCALE, INFLUENCE_SCALE, type Step } from '../../../../shared/domain/relationship/scales.ts';
import { formatNumber } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import { scaleText, stepOf } from './help-choose.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { RatingLine } from './RatingLine.tsx';
import { rate } from './ratings.ts';
import { useRatingNames } from './use-rating-texts.ts';

type Props = { readonly inspected: InspectedPerson; readonly onHelp: (judged: Judged) => void };

const SCALES = { influence: INFLUENCE_SCALE, attitude: ATTITUDE_SCALE } as const;
const CHOICES = ['politics', 'buying', 'stability'] as const;

/** Roles, influence, attitude, politics, buying influence, coach and stability, as the open map rates them. */
export const RatingsBlock = observer(({ inspected, onHelp }: Props) => {
  const stores = useStores();
  const { app } = stores;
  const { t } = app;
  const { person } = inspected;
  const nameOf = useRatingNames();
  const { roles, coach } = person;
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.position)}>
      <RatingLine
        inspected={inspected}
        rating="roles"
        hint={t(($) => $.map.person.multiplier, { multiplier: formatNumber(roleMultiplier(roles)) })}
        onHelp={() => onHelp('roles')}
      >
        <Select<DecisionRole[]>
          mode="multiple"
          size="small"
          value={[...roles]}
          aria-label={nameOf('roles')}
          placeholder={t(($) => $.map.unknown)}
          onChange={(value) => void rate(stores, inspected, { roles: value.length === 0 ? null : value })}
          options={DECISION_ROLES.map(({ key, multiplier, label }) => ({
            value: key,
            label: app.label(label),
            title: `× ${multiplier}`,
          }))}
          data-testid="person-roles"
        />
      </RatingLine>
      {(['influence', 'attitude'] as const).map((rating) => (
        <ScaleLine key={rating} inspected={inspected} rating={rating} onHelp={() => onHelp(rating)} />
      ))}
      <Weight inspected={inspected} />
      {CHOICES.map((rating) => (
        <ChoiceLine key={rating} inspected={inspected} rating={rating} />
      ))}
      <RatingLine inspected={inspected} rating="coach">
        <Switch
          size="small"
          checked={coach}
          aria-label={nameOf('coach')}
          data-testid="person-coach"
          onChange={(isCoach) => void rate(stores, inspected, { coach: isCoach })}
        />
      </RatingLine>
    </section>
  );
});

/** How much the person weighs in every figure of the map (domain §7.4). */
const Weight = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { t } = useStores().app;
  const { influence, roles, weight } = inspected.person;
  return (
    <div className="person-line person-line-wide">
      <span>{t(($) => $.map.weight)}</span>
      <span data-testid="person-weight" title={t(($) => $.mapPerson.weightRule)}>
        {weight === null || influence === null
          ? '–'
          : t(($) => $.mapPerson.weight, {
              weight: formatNumber(weight, 1, true),
              influence,
              multiplier: formatNumber(roleMultiplier(roles)),
            })}
      </span>
    </div>
  );
});

type ScaleProps = {
  readonly inspected: InspectedPerson;
  readonly rating: keyof typeof SCALES;
  readonly onHelp: () => void;
};

const ScaleLine = observer(({ inspected, rating, onHelp }: ScaleProps) => {
  const stores = useStores();
  const { app } = stores;
  const value = inspected.person[rating];
  const step = value === null ? undefined : stepOf(rating, value);
  const scale: readonly Step[] = SCALES[rating];
  return (
    <RatingLine
      inspected={inspected}
      rating={rating}
      hint={step === undefined ? '' : app.label(step.criterion)}
      onHelp={onHelp}
    >
      <Select<number>
        size="small"
        allowClear
        value={value}
        aria-label={useRatingNames()(rating)}
        placeholder={app.t(($) => $.map.unknown)}
        onChange={(chosen) => void rate(stores, inspected, { [rating]: chosen ?? null })}
        options={scale.map((option) => ({
          value: option.value,
          label: scaleText(rating, option.value, app.label),
          title: app.label(option.criterion),
        }))}
        data-testid={`person-${rating}`}
      />
    </RatingLine>
  );
});

type ChoiceProps = {
  readonly inspected: InspectedPerson;
  readonly rating: (typeof CHOICES)[number] & Rating;
};

const ChoiceLine = observer(({ inspected, rating }: ChoiceProps) => {
  const stores = useStores();
  const { app, workspace } = stores;
  const type = workspace.catalogue.field(`node.${rating}`)?.type;
  const options = type?.kind === 'choice' ? type.options : [];
  const { stability } = inspected.person;
  const isLeaving = rating === 'stability' && (stability === 'may_leave' || stability === 'leaving');
  return (
    <RatingLine
      inspected={inspected}
      rating={rating}
      warning={isLeaving ? app.t(($) => $.mapPerson.mayLeave) : ''}
    >
      <Select<string>
        size="small"
        allowClear
        value={inspected.person[rating] ?? null}
        aria-label={useRatingNames()(rating)}
        placeholder={app.t(($) => $.map.unknown)}
        onChange={(chosen) => void rate(stores, inspected, { [rating]: chosen ?? null })}
        options={options.map(({ key, label }) => ({ value: key, label: app.label(label) }))}
        data-testid={`person-${rating}`}
      />
    </RatingLine>
  );
});
