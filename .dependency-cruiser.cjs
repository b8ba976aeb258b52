/** The arrows of docs/ARCHITECTURE.md. Type-only imports count too (`tsPreCompilationDeps`). */
const notTest = { pathNot: '\\.test\\.tsx?$' };
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(raw|url)$|^virtual:' } },
    {
      name: 'shared-stands-alone',
      comment: 'shared/ is true anywhere: it knows no host, no page and no store.',
      severity: 'error',
      from: { path: '^shared/', ...notTest },
      to: { path: '^(renderer|electron|build|test)/|node_modules/(react|react-dom|lexical|@lexical|dexie|electron|@playwright|playwright)/', pathNot: '^shared/' },
    },
    { name: 'shared-has-no-node', severity: 'error', from: { path: '^shared/', ...notTest }, to: { dependencyTypes: ['core'] } },
    {
      name: 'domain-is-the-core',
      comment: 'The domain knows nothing but itself and text.',
      severity: 'error',
      from: { path: '^shared/domain/', ...notTest },
      to: { path: '^shared/(formats|analysis|ports|ipc|builtin|sample)/' },
    },
    { name: 'renderer-knows-no-host', severity: 'error', from: { path: '^renderer/' }, to: { path: '^(electron|build|test)/', pathNot: '^test/(chromium|fixtures)' } },
    { name: 'renderer-has-no-node', severity: 'error', from: { path: '^renderer/', ...notTest }, to: { dependencyTypes: ['core'] } },
    { name: 'electron-knows-no-page', severity: 'error', from: { path: '^electron/' }, to: { path: '^(renderer|build)/' } },
    { name: 'main-and-preload-are-apart', severity: 'error', from: { path: '^electron/main/' }, to: { path: '^electron/preload/' } },
    { name: 'preload-and-main-are-apart', severity: 'error', from: { path: '^electron/preload/' }, to: { path: '^electron/main/' } },
    {
      name: 'only-storage-knows-dexie',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/storage/|\\.test\\.tsx?$' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'only-the-root-knows-storage',
      comment: 'The composition root opens the store; everyone else sees the session.',
      severity: 'error',
      from: { path: '^renderer/(features|editor|ui|session|platform)/', ...notTest },
      to: { path: '^renderer/storage/' },
    },
    {
      name: 'session-is-plain',
      comment: 'The running project knows no screen.',
      severity: 'error',
      from: { path: '^renderer/session/', ...notTest },
      to: { path: '^renderer/(app|features|editor|ui|platform)/' },
    },
    {
      name: 'storage-is-plain',
      severity: 'error',
      from: { path: '^renderer/storage/', ...notTest },
      to: { path: '^renderer/(app|features|editor|ui|platform|session)/' },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      from: { path: '^renderer/ui/', ...notTest },
      to: { path: '^(shared/|renderer/(app|features|editor|session|storage|platform)/)' },
    },
    {
      name: 'features-meet-at-their-index',
      comment: 'A feature uses another only through its index.ts.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'app-meets-features-at-their-index',
      severity: 'error',
      from: { path: '^renderer/(app/|main\\.tsx)' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '(^test/|\\.test\\.tsx?$|^vitest\\.config\\.ts$|^playwright\\.config\\.ts$|^build/)' },
      to: { path: '^test/|\\.test\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|release|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
