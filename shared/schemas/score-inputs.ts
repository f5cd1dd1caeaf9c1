import { type Label, label } from '../domain/label.ts';
import { assessmentModel } from './score/assessment.ts';
import { concentrationModel } from './score/concentration.ts';
import { creditModel } from './score/credit.ts';
import { dossierModel } from './score/dossier.ts';
import { economicsModel } from './score/economics.ts';
import { favModel } from './score/fav.ts';
import { fiveForcesModel } from './score/five-forces.ts';
import { forecastModel } from './score/forecast.ts';
import { investmentModel } from './score/investment.ts';
import type { ScoreModel } from './score/model.ts';
import { opinionCardModel } from './score/opinion-card.ts';
import { performanceModel } from './score/performance.ts';
import { readinessModel } from './score/readiness.ts';
import { relationshipModel } from './score/relationship.ts';
import { rfmModel } from './score/rfm.ts';
import { scenarioModel } from './score/scenario.ts';
import { serviceModel } from './score/service.ts';
import { stickinessModel } from './score/stickiness.ts';
import { supplierModel } from './score/supplier.ts';
import { tierModel } from './score/tier.ts';

export type { ScoreModel, ScoreOutput } from './score/model.ts';

/** Formulas that can be run on plain inputs, as `zhibi score MODEL --input F.json` does. */
export const SCORE_MODELS = [
  'tier',
  'stickiness',
  'relationship',
  'concentration',
  'scenario',
  'dossier',
  'supplier',
  'assessment',
  'economics',
  'fav',
  'credit',
  'forecast',
  'investment',
  'performance',
  'five-forces',
  'readiness',
  'opinion-card',
  'rfm',
  'service',
] as const;
export type ScoreModelName = (typeof SCORE_MODELS)[number];

type Registered = { readonly model: ScoreModel; readonly help: Label };

const registered: { readonly [K in ScoreModelName]: Registered } = {
  tier: { model: tierModel, help: label('客户分级 S/A/B/C', 'Tier S/A/B/C of an account') },
  stickiness: { model: stickinessModel, help: label('客户黏性，三层十五项', 'Stickiness on three levels') },
  relationship: {
    model: relationshipModel,
    help: label('关系地图的各项指标', 'Metrics of a relationship map'),
  },
  concentration: {
    model: concentrationModel,
    help: label('集中度：CR、HHI、k80、WS5、RaR 与判定', 'Concentration: CR, HHI, k80, WS5, RaR, verdict'),
  },
  scenario: {
    model: scenarioModel,
    help: label(
      '一家客户的两面：可争取与会失去；失去后的组合',
      'Upside and downside of an account; the portfolio after its loss',
    ),
  },
  dossier: { model: dossierModel, help: label('档案完整度与质量', 'Completeness and quality of a dossier') },
  supplier: {
    model: supplierModel,
    help: label('采购额、份额与供应商评分', 'Wallet, shares and scores of suppliers'),
  },
  assessment: {
    model: assessmentModel,
    help: label('一轮高管自评', 'One round of the executive self-assessment'),
  },
  economics: {
    model: economicsModel,
    help: label('贡献、人均销售与利润、指数', 'Contribution, sales and profit per head, indices'),
  },
  fav: { model: favModel, help: label('未来客户价值', 'Future account value') },
  credit: { model: creditModel, help: label('信用等级、额度与占用', 'Credit grade, limit and its use') },
  forecast: {
    model: forecastModel,
    help: label('销售预测：基本盘 + Σ 机会 × 概率', 'Sales forecast: baseline + Σ opportunity × probability'),
  },
  investment: {
    model: investmentModel,
    help: label('投资测算：TCO、ROI、NPV、回收期', 'Investment: TCO, ROI, NPV, payback'),
  },
  performance: {
    model: performanceModel,
    help: label(
      '客户经理系数：销售与满意度挂钩',
      'Coefficient of an account manager: sales and satisfaction',
    ),
  },
  'five-forces': {
    model: fiveForcesModel,
    help: label('五力与行业吸引力', 'Five forces and attractiveness'),
  },
  readiness: {
    model: readinessModel,
    help: label('就绪度：7S 与五个成功要素', 'Readiness: 7S and five success factors'),
  },
  'opinion-card': {
    model: opinionCardModel,
    help: label('客户意见卡得分', 'Score of customer opinion cards'),
  },
  rfm: { model: rfmModel, help: label('B/C 客户的 RFM 编码', 'RFM codes of B and C accounts') },
  service: { model: serviceModel, help: label('服务标准达成率', 'Compliance with the service standards') },
};

/** Computation of each model. */
export const scoreModels = Object.fromEntries(SCORE_MODELS.map((name) => [name, registered[name].model])) as {
  readonly [K in ScoreModelName]: ScoreModel;
};

/** What each model is for, in one line. */
export const scoreHelp = Object.fromEntries(SCORE_MODELS.map((name) => [name, registered[name].help])) as {
  readonly [K in ScoreModelName]: Label;
};
