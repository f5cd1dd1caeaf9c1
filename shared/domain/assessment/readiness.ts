import type { Label } from '../label.ts';
import { mean, round2, rounded, type Scores } from '../scale.ts';

/** McKinsey's 7S, hard ones first (domain §8.4). */
export const SEVEN_S = [
  {
    key: 'strategy',
    kind: 'hard',
    label: { zh: '战略', en: 'Strategy' },
    question: {
      zh: '是否有先于工具的书面客户战略？',
      en: 'Is there a written customer strategy that comes before tools?',
    },
  },
  {
    key: 'structure',
    kind: 'hard',
    label: { zh: '结构', en: 'Structure' },
    question: { zh: '客户团队能否跨部门行动？', en: 'Can account teams act across units?' },
  },
  {
    key: 'systems',
    kind: 'hard',
    label: { zh: '系统', en: 'Systems' },
    question: { zh: '流程、数据与激励是否支持？', en: 'Do processes, data and rewards support it?' },
  },
  {
    key: 'style',
    kind: 'soft',
    label: { zh: '作风', en: 'Style' },
    question: { zh: '领导是否以客户为先行事？', en: 'Do leaders act customer-first?' },
  },
  {
    key: 'staff',
    kind: 'soft',
    label: { zh: '人员', en: 'Staff' },
    question: { zh: '人员是否足够且合适？', en: 'Are there enough of the right people?' },
  },
  {
    key: 'skills',
    kind: 'soft',
    label: { zh: '技能', en: 'Skills' },
    question: { zh: '人员是否具备所需技能？', en: 'Do people have the skills it takes?' },
  },
  {
    key: 'values',
    kind: 'soft',
    label: { zh: '共同价值观', en: 'Shared values' },
    question: { zh: '以客户为先是否为共同价值观？', en: 'Is putting the customer first a shared value?' },
  },
] as const satisfies readonly { key: string; kind: 'hard' | 'soft'; label: Label; question: Label }[];
export type SevenS = (typeof SEVEN_S)[number]['key'];

/** The five success factors (domain §8.4). */
export const SUCCESS_FACTORS = [
  { key: 'vision', label: { zh: '组织愿景', en: 'Organizational vision' } },
  { key: 'rules', label: { zh: '战略规则', en: 'Strategic rules' } },
  { key: 'service', label: { zh: '客户服务战略', en: 'Customer-service strategy' } },
  { key: 'finance', label: { zh: '财务目标', en: 'Financial goals' } },
  { key: 'innovation', label: { zh: '创新目标', en: 'Innovation goals' } },
] as const satisfies readonly { key: string; label: Label }[];
export type SuccessFactor = (typeof SUCCESS_FACTORS)[number]['key'];

export const READINESS_VERDICTS = [
  { key: 'go', label: { zh: '可以启动', en: 'go' } },
  { key: 'pilot', label: { zh: '先做试点', en: 'pilot' } },
  { key: 'prepare', label: { zh: '先做准备', en: 'prepare' } },
  { key: 'notReady', label: { zh: '未就绪：先修复', en: 'not ready: repair first' } },
] as const satisfies readonly { key: string; label: Label }[];
export type ReadinessVerdict = (typeof READINESS_VERDICTS)[number]['key'];

export type ReadinessInput = {
  readonly current: Scores<SevenS>;
  readonly target?: Scores<SevenS>;
  readonly factors: Scores<SuccessFactor>;
};

/** Scores 0–100 rounded; null while nothing is scored on one side. */
export type Readiness = {
  readonly sevenS: number | null;
  readonly factors: number | null;
  readonly readiness: number | null;
  readonly gaps: { readonly [K in SevenS]: number | null };
  /** Ss below 2: repair these first. */
  readonly repairFirst: readonly SevenS[];
  readonly verdict: ReadinessVerdict | null;
};

const REPAIR_BELOW = 2;

/** Readiness = 60% · 7S + 40% · success factors; any S below 2 is not ready whatever the total (domain §8.4). */
export function readinessOf({ current, target = {}, factors }: ReadinessInput): Readiness {
  const sevenS = mean(SEVEN_S.map(({ key }) => current[key]));
  const csf = mean(SUCCESS_FACTORS.map(({ key }) => factors[key]));
  const readiness = sevenS === null || csf === null ? null : round2(0.6 * 20 * sevenS + 0.4 * 20 * csf);
  const repairFirst = SEVEN_S.map(({ key }) => key).filter(
    (key) => (current[key] ?? REPAIR_BELOW) < REPAIR_BELOW,
  );
  return {
    sevenS: rounded(sevenS === null ? null : sevenS * 20),
    factors: rounded(csf === null ? null : csf * 20),
    readiness,
    gaps: Object.fromEntries(
      SEVEN_S.map(({ key }) => [key, gapOf(current[key], target[key])]),
    ) as Readiness['gaps'],
    repairFirst,
    verdict: repairFirst.length > 0 ? 'notReady' : verdictOf(readiness),
  };
}

function gapOf(current: number | null | undefined, target: number | null | undefined): number | null {
  return (current ?? null) === null || (target ?? null) === null ? null : (target ?? 0) - (current ?? 0);
}

function verdictOf(readiness: number | null): ReadinessVerdict | null {
  if (readiness === null) return null;
  if (readiness >= 70) return 'go';
  return readiness >= 50 ? 'pilot' : 'prepare';
}
