/** The import directions of ARCHITECTURE.md. A new room gets its rule here in the commit that makes it. */
const only = (room, allowed, { tests = true } = {}) => ({
  name: `${room.replace(/\W+/g, '-')}-imports`,
  comment: `${room} may import: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${room}/`, ...(tests ? { pathNot: '\\.(test|fixture)\\.tsx?$' } : {}) },
  to: {
    pathNot: [`^${room}/`, ...allowed.map((path) => `^${path}(/|\\.ts$|$)`)],
    dependencyTypesNot: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-optional'],
  },
});

const stage = (room, extra = []) => only(`core/${room}`, ['core/model', 'core/text', 'core/languages', ...extra]);

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment:
        'core/ knows no Node, no React, no store; diff-match-patch is the one library it uses, in core/text/diff.ts.',
      severity: 'error',
      from: { path: '^core/', pathNot: ['\\.(test|fixture)\\.ts$', '^core/text/diff\\.ts$'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'diff-match-patch-in-one-place',
      severity: 'error',
      from: { pathNot: '^core/text/diff\\.ts$' },
      to: { path: 'diff-match-patch' },
    },
    {
      name: 'models-stay-out-of-the-pages',
      comment: 'Only the command line opens a model that a person lends; nothing of it is in what Next builds.',
      severity: 'error',
      from: { pathNot: ['^cli/', '^server/neural/'] },
      to: { path: ['^server/neural/', '@huggingface/'] },
    },
    only('core', []),
    only('core/model', []),
    only('core/text', ['core/model']),
    only('core/languages', ['core/model', 'core/text']),
    only('core/formats', ['core/model', 'core/text']),
    stage('clean'),
    stage('segment'),
    stage('align'),
    stage('facts'),
    stage('check', ['core/facts']),
    only('core/edit', ['core/model', 'core/text']),
    stage('annotate'),
    only('core/compare', ['core/model', 'core/text']),
    only('core/search', ['core/model', 'core/text', 'core/languages']),
    only('store', ['core']),
    only('server', ['core', 'store', 'locales']),
    only('state', ['core']),
    only('components', ['core', 'state', 'locales']),
    only('app', ['core', 'store', 'server', 'state', 'components', 'locales']),
    only('cli', ['core', 'store', 'server', 'locales']),
    only('locales', []),
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(core|store|server|state|components)/',
        pathNot: ['\\.(test|fixture)\\.tsx?$', '\\.d\\.ts$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)\\.next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
