import type { MoveReason } from '../../../shared/domain/tier/move-reasons.ts';
import type { TierRules } from '../../../shared/domain/tier/rules.ts';
import { formatDifference, formatNumber } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import type { AppStore } from '../../stores/app-store.ts';

/** Why an account moves, in words: every decisive change with what it alone does to the score. */
export function reasonsText(
  reasons: readonly MoveReason[],
  criteria: TierRules['criteria'],
  { t, label, locale }: AppStore,
): string {
  const criterionName = (id: string) => {
    const found = criteria.find((one) => one.id === id);
    return found === undefined ? id : `${id} ${label(found.label)}`;
  };
  const texts = reasons.map((reason) => {
    const { effect } = reason;
    const points =
      effect === null || effect === 0
        ? ''
        : t(($) => $.whatIf.reasonOf.effect, { effect: formatDifference(effect) });
    return `${partText(reason, criterionName, t)}${points}`;
  });
  const isTogether = reasons.length > 1 && reasons.every(({ alone }) => !alone);
  return `${isTogether ? t(($) => $.whatIf.reasonOf.together) : ''}${joinTexts(texts, locale)}`;
}

function partText(reason: MoveReason, criterionName: (id: string) => string, t: AppStore['t']): string {
  const figure = (value: number | null) => (value === null ? t(($) => $.common.none) : formatNumber(value));
  switch (reason.kind) {
    case 'scale':
    case 'criterion': {
      const { kind } = reason;
      return t(($) => $.whatIf.reasonOf[kind], { criterion: criterionName(reason.criterionId) });
    }
    case 'weight':
    case 'input': {
      const { kind, from, to } = reason;
      const criterion = criterionName(reason.criterionId);
      return t(($) => $.whatIf.reasonOf[kind], { criterion, from: figure(from), to: figure(to) });
    }
    case 'threshold': {
      const { tier, from, to } = reason;
      return t(($) => $.whatIf.reasonOf.threshold, { tier, from: figure(from), to: figure(to) });
    }
    case 'gate': {
      const gate = t(($) => $.whatIf.gate[reason.gate]);
      return t(($) => $.whatIf.reasonOf.gate, { gate, from: figure(reason.from), to: figure(reason.to) });
    }
    case 'required': {
      const required = t(($) => $.whatIf.required[reason.of]);
      const [from, to] = [figure(reason.from), figure(reason.to)];
      return t(($) => $.whatIf.reasonOf.required, { required, from, to });
    }
    case 'knockOut': {
      const knockOut = t(($) => $.whatIf.knockOut[reason.knockOut]);
      return reason.isOn
        ? t(($) => $.whatIf.reasonOf.knockOutOn, { knockOut })
        : t(($) => $.whatIf.reasonOf.knockOutOff, { knockOut });
    }
  }
}
