import { account } from './account.ts';
import { actions } from './actions.ts';
import { assessment } from './assessment.ts';
import { chart } from './chart.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { dossier } from './dossier.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { inspector } from './inspector.ts';
import { map } from './map.ts';
import { menu } from './menu.ts';
import { portfolio } from './portfolio.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { stickiness } from './stickiness.ts';
import { supplier } from './supplier.ts';
import { tier } from './tier.ts';
import { welcome } from './welcome.ts';

/** All messages in simplified Chinese: the source of truth of keys. */
export const zhCn = {
  account,
  actions,
  assessment,
  chart,
  cli,
  common,
  documents,
  dossier,
  errors,
  evidence,
  frame,
  inspector,
  map,
  menu,
  portfolio,
  report,
  settings,
  stickiness,
  supplier,
  tier,
  welcome,
};
