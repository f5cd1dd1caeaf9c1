/** Import rules between the rooms of the house; docs/ARCHITECTURE.md names them. A test plants violations of each. */
const inside = (...folders) => ({ path: `^(${folders.join('|')})/` });
const NODE = { dependencyTypes: ['core'] };
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: inside('shared'),
      to: { path: '^(db|electron|renderer|tests|build)/' },
    },
    { name: 'shared-has-no-node', severity: 'error', from: inside('shared'), to: NODE },
    {
      name: 'domain-has-no-libraries',
      severity: 'error',
      from: inside('shared/domain', 'shared/lib'),
      to: { path: '(^|/)node_modules/' },
    },
    {
      name: 'domain-knows-only-domain',
      severity: 'error',
      from: inside('shared/domain', 'shared/lib'),
      to: { path: '^shared/', pathNot: '^shared/(domain|lib)/' },
    },
    {
      name: 'shared-libraries',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/(i18n|figure)/' },
      to: { path: '(^|/)node_modules/', pathNot: npm('zod') },
    },
    {
      name: 'db-stands-on-shared',
      severity: 'error',
      from: inside('db'),
      to: { path: '^(electron|renderer|tests|build)/' },
    },
    {
      name: 'db-libraries',
      severity: 'error',
      from: inside('db'),
      to: {
        path: '(^|/)node_modules/',
        pathNot: npm('better-sqlite3', '@types/better-sqlite3', 'pinyin-pro', '@types/node'),
      },
    },
    {
      name: 'sqlite-only-in-connection',
      severity: 'error',
      from: { pathNot: '^(db/connection|tests|build)/' },
      to: { path: npm('better-sqlite3', '@types/better-sqlite3') },
    },
    {
      name: 'engine-has-no-electron',
      severity: 'error',
      from: inside('electron/host', 'electron/export', 'electron/import', 'electron/cli'),
      to: { path: npm('electron') },
    },
    {
      name: 'main-talks-to-the-host',
      severity: 'error',
      from: inside(
        'electron/main',
        'electron/ipc',
        'electron/security',
        'electron/services',
        'electron/preload',
      ),
      to: { path: '^(db|electron/host|electron/export|electron/cli)/' },
    },
    {
      // The words of all languages, pictures and documents would double what a start reads; they come with their first use.
      name: 'start-stays-light',
      severity: 'error',
      from: {
        path: '^electron/(host/|main/(start|first-window)\\.ts$)',
        pathNot: '^electron/host/draw-map\\.ts$',
      },
      to: {
        path: '^shared/(i18n/(translator|label-text|zh-|en/)|figure/|report/|format/)|^electron/(main/program|export)',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'renderer-sees-shared-only',
      severity: 'error',
      from: inside('renderer'),
      to: { path: '^(db|electron|tests|build)/' },
    },
    { name: 'renderer-has-no-node', severity: 'error', from: inside('renderer'), to: NODE },
    {
      name: 'renderer-has-no-electron',
      severity: 'error',
      from: inside('renderer'),
      to: { path: npm('electron', 'better-sqlite3', 'docx', 'exceljs', 'opencc-js', 'pinyin-pro') },
    },
    {
      name: 'scenes-do-not-know-each-other',
      severity: 'error',
      // The account page, two of its tabs and the views of the portfolio are switchboards: they choose the scene, the scenes do not know of them.
      from: {
        path: '^renderer/scenes/([^/]+)/',
        pathNot:
          '^renderer/scenes/((account|frame|decisions)/|(dossier/DossierTab|overview/OverviewTab).tsx$)',
      },
      to: { path: '^renderer/scenes/', pathNot: '^renderer/scenes/$1/' },
    },
    {
      name: 'canvas-knows-drawings-only',
      severity: 'error',
      from: inside('renderer/canvas'),
      to: { path: '^renderer/|(^|/)node_modules/', pathNot: '^renderer/canvas/' },
    },
    {
      name: 'components-stay-below-scenes',
      severity: 'error',
      from: inside('renderer/components', 'renderer/stores', 'renderer/models', 'renderer/services'),
      // Addresses are plain texts.
      to: { path: '^renderer/(scenes|app)/', pathNot: '^renderer/app/routes.ts$' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^electron/(main|host|preload|cli)/index\\.ts$|^electron/export/worker\\.ts$',
          '^renderer/app/index\\.tsx?$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'build/config/tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
