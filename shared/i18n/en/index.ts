import type { Translated } from '../messages.ts';
import type { zhCn } from '../zh-cn/index.ts';
import { account } from './account.ts';
import { actions } from './actions.ts';
import { assessment } from './assessment.ts';
import { attachments } from './attachments.ts';
import { catalogue } from './catalogue.ts';
import { chart } from './chart.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { competitors } from './competitors.ts';
import { concentration } from './concentration.ts';
import { contacts } from './contacts.ts';
import { documents } from './documents.ts';
import { dossier } from './dossier.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { futureBack } from './future-back.ts';
import { groups } from './groups.ts';
import { history } from './history.ts';
import { inspector } from './inspector.ts';
import { judging } from './judging.ts';
import { map } from './map.ts';
import { mapEdit } from './map-edit.ts';
import { mapExport } from './map-export.ts';
import { mapFigure } from './map-figure.ts';
import { mapFinder } from './map-finder.ts';
import { mapGoals } from './map-goals.ts';
import { mapPerson } from './map-person.ts';
import { mapTime } from './map-time.ts';
import { maps } from './maps.ts';
import { menu } from './menu.ts';
import { model } from './model.ts';
import { notes } from './notes.ts';
import { people } from './people.ts';
import { peopleImport } from './people-import.ts';
import { portfolio } from './portfolio.ts';
import { portfolioReport } from './portfolio-report.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { rfm } from './rfm.ts';
import { service } from './service.ts';
import { settings } from './settings.ts';
import { stickiness } from './stickiness.ts';
import { strategy } from './strategy.ts';
import { supplier } from './supplier.ts';
import { tier } from './tier.ts';
import { trash } from './trash.ts';
import { value } from './value.ts';
import { valueMatrix } from './value-matrix.ts';
import { warning } from './warning.ts';
import { welcome } from './welcome.ts';
import { whatIf } from './what-if.ts';

/** All messages in English. */
export const en: Translated<typeof zhCn> = {
  account,
  actions,
  assessment,
  attachments,
  catalogue,
  chart,
  cli,
  common,
  competitors,
  concentration,
  documents,
  contacts,
  dossier,
  errors,
  evidence,
  frame,
  futureBack,
  groups,
  history,
  inspector,
  judging,
  map,
  mapPerson,
  mapEdit,
  mapExport,
  mapFigure,
  mapFinder,
  mapGoals,
  mapTime,
  maps,
  menu,
  model,
  notes,
  people,
  peopleImport,
  portfolio,
  portfolioReport,
  questions,
  report,
  review,
  rfm,
  service,
  settings,
  stickiness,
  strategy,
  supplier,
  tier,
  trash,
  value,
  warning,
  valueMatrix,
  welcome,
  whatIf,
};
